import type { QuotedWord } from '../../language/saying/quoted-words.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { americanSpelling } from '../../language/words/american-spelling.ts'
import { spellingVariant } from '../name/name-spelling.ts'

/**
 * Whether two stretches of a quote are the same words in another spelling.
 *
 * Words written together, apart or with a hyphen ("cyber assets", "per cent"), British and American spelling, a short form
 * of "is" or "has" behind a noun ("the dam's gone") or without its apostrophe ("isnt"), and names of other scripts
 * ("Qaeda", "Qaida"; "al-Rahim", "Rahim"), and an oath with asterisks ("d***"). O(letters).
 */
export function isSpelling(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const [left, right] = [spelled(a), spelled(b)]
  return left === right || expanded(a) === right || left === expanded(b) || areTranscriptions(a, b) || areMasked(a, b)
}

function spelled(words: readonly QuotedWord[]): string {
  const written = words.filter(({ word }) => word !== 'al').map(({ word }) => word.replace(withoutApostrophe, '$1not'))
  return written.map((word) => americanSpelling(word.replace(/s's$/, "s'").replace(/'$/, ''))).join('')
}

const withoutApostrophe = /^(is|are|was|were|do|does|did|has|have|had|could|would|should)nt$/

function areTranscriptions(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  return a.length === b.length && a.every((word, index) => isTranscription(word, b[index]))
}

function isTranscription(x: QuotedWord, y: QuotedWord | undefined): boolean {
  if (!y?.capital || !x.capital || phraseEnds.has(x.word)) return false
  return spellingVariant(x.word, y.word)?.reason === 'transliteration'
}

/** Whether one is the other's word with asterisks for its letters: "d***" and "damn". */
function areMasked([x, ...xs]: readonly QuotedWord[], [y, ...ys]: readonly QuotedWord[]): boolean {
  if (!x || !y || xs.length + ys.length > 0) return false
  return isMask(x.word, y.word) || isMask(y.word, x.word)
}

function isMask(mask: string, word: string): boolean {
  const [first, last] = [mask.indexOf('*'), mask.lastIndexOf('*')]
  if (first < 1 || word.includes('*') || word.length <= first + mask.length - last - 1) return false
  return word.startsWith(mask.slice(0, first)) && word.endsWith(mask.slice(last + 1))
}

/** "proposal's" as "proposal is". */
function expanded(words: readonly QuotedWord[]): string {
  return words.map(({ word }) => americanSpelling(word).replace(/'s$/, 'is')).join('')
}
