import { regularLemmas } from '../../src/language/words/regular-lemmas.ts'
import type { IrregularForm } from './read-irregular-forms.ts'
import type { Wordnet } from './read-wordnet.ts'

interface Sources {
  /** The commonest words by falling frequency. */
  readonly ranked: readonly string[]
  readonly wordnet: Wordnet
  readonly irregular: readonly IrregularForm[]
}

interface ChosenWords {
  /** The ranked words in their order, then the lemmas and irregular forms that are not among them, by the alphabet. */
  readonly all: readonly string[]
  /** The ranked words that get a vector. */
  readonly withVector: ReadonlySet<string>
}

/** So many of the commonest words get a vector even where WordNet does not know them (function words, new words). */
const alwaysWithVector = 5_000

/** Chooses the words to list and those with a vector: what WordNet does not know is mostly a name, and names match strictly. */
export function chooseWords({ ranked, wordnet, irregular }: Sources): ChosenWords {
  const known = new Set(wordnet.senses.map(({ word }) => word))
  const ofForm = new Map<string, readonly string[]>()
  for (const { form, lemma } of irregular) ofForm.set(form, [...(ofForm.get(form) ?? []), lemma])
  const lemmas = (word: string): readonly string[] =>
    [word, ...regularLemmas(word).map(({ lemma }) => lemma), ...(ofForm.get(word) ?? [])].filter((it) => known.has(it))
  const listed = new Set([...ranked, ...ranked.flatMap(lemmas)])
  for (const { form, lemma } of irregular) if (listed.has(lemma)) listed.add(form)
  const others = [...listed].slice(ranked.length).sort()
  return {
    all: [...ranked, ...others],
    withVector: new Set(ranked.filter((word, at) => at < alwaysWithVector || lemmas(word).length > 0)),
  }
}
