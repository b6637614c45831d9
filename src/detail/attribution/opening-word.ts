import type { Phrase } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import { isAdverb, isClauseBreak, isPreposition, isPronoun } from './word-classes.ts'

/** "Additionally, on Friday, ...": an adverb or a linking word that has a capital only because a sentence begins there. */
export function isOpeningWord(words: readonly Word[], { from, to }: Phrase): boolean {
  const word = words[from]
  if (to !== from + 1 || word?.kind !== 'word' || isPronoun(word)) return false
  const small = { ...word, text: word.lower }
  const isLinking = isPreposition(small) || isClauseBreak(small) || linking.has(word.lower)
  return isLinking || (isAdverb(small) && (!word.lower.endsWith('ly') || inLy.test(word.lower)))
}

/** Endings of adverbs that surnames do not have: "Reilly", "McNally" and "Daly" speak. */
const inLy =
  /(?:[ct]ionally|ically|ially|ually|ingly|edly|[ai]bly|[ae]ntly|ously|ively|fully|lessly|ately|inally|larly|eally)$/

const linking: ReadonlySet<string> = new Set(
  'moreover besides furthermore afterwards elsewhere additionally'.split(' '),
)
