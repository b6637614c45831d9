import { phraseEnds } from '../language/phrase-words.ts'
import type { QuotedWord } from '../language/quoted-words.ts'
import { spellingVariant } from './name-spelling.ts'

/**
 * Whether two stretches of a quote are the same words in another spelling.
 *
 * Words written together, apart or with a hyphen ("cyber assets", "per cent"), British and American spelling, a short form
 * of "is" or "has" behind a noun ("the dam's gone") or without its apostrophe ("isnt"), and names of other scripts
 * ("Qaeda", "Qaida"; "al-Rahim", "Rahim"). O(letters).
 */
export function isSpelling(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const [left, right] = [spelled(a), spelled(b)]
  return left === right || expanded(a) === right || left === expanded(b) || areTranscriptions(a, b)
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

/** "proposal's" as "proposal is". */
function expanded(words: readonly QuotedWord[]): string {
  return words.map(({ word }) => americanSpelling(word).replace(/'s$/, 'is')).join('')
}

/** Shortest word with an ending that the two countries spell in two ways; "four" is no "for". */
const shortestVariant = 6

// Endings that British and American English spell in two ways; general knowledge.
const endings: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(e[drs]?|ing|ations?)$/, 'iz$1'],
  [/ys(e[drs]?|ing)$/, 'yz$1'],
  [/our(s|ed|ing|able|ful|ites?|hoods?|ers?|ly)?$/, 'or$1'],
  [/([aeiou])ll(ed|ing|ers?)$/, '$1l$2'],
  [/([^aeiou])re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/ence(s?)$/, 'ense$1'],
  [/amme(s?)$/, 'am$1'],
]

function americanSpelling(word: string): string {
  if (word.length < shortestVariant) return word === 'grey' ? 'gray' : word
  const ending = endings.find(([british]) => british.test(word))
  return ending ? word.replace(...ending) : word
}
