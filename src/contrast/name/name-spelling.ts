import { generations, givenNames, menNames, womenNames } from '../../language/names/person-words.ts'
import { rememberingWords } from '../../language/remembering.ts'
import { normalize } from '../../language/tokens.ts'
import { americanSpelling } from '../../language/words/american-spelling.ts'
import type { WordEntry } from '../../language/words/word-entry.ts'
import type { Verdict } from '../../model/claim.ts'

/** Two names that are one name written in two ways. */
export interface SpellingVariant {
  /** The words of each name that are spelled otherwise. */
  readonly words: readonly [string, string]
  readonly reason: 'spelling' | 'transliteration' | 'other-value'
  readonly verdict: Verdict
}

/** Shorter words are other words when a letter changes: "Ron", "Rob". */
const leastLength = 4
/** What follows a surname and is no part of it. */
const generation = new RegExp(` (?:${[...generations].join('|')})$`)
/** Longest name of a person, in words, that is told by its surname. */
const personWords = 3
/** From this length on, two letters may differ. */
const longLength = 7

/**
 * How two normalised names differ if the words in which they do are variants of one another; null where they are equal
 * or simply two names.
 *
 * A lone surname is set against the last word of a full name.
 */
export function spellingVariant(a: string, b: string): SpellingVariant | null {
  const [left, right] = [plainWords(a), plainWords(b)]
  const pairs = pairWords(left, right)
  const different = pairs.filter(([u, v]) => u !== v)
  // A text that lost its apostrophes has "ONeills" for "O'Neill's".
  if (isLostEnding(pairs) && !/'/.test(a + b))
    return { words: pairs.at(-1) as [string, string], reason: 'spelling', verdict: 'conflict' }
  const [first, ...others] = different
  if (others.length === 0 && first && isFormOf(pairs, first))
    return { words: first, reason: 'other-value', verdict: 'unclear' }
  if (!first || !different.some((pair) => isVariant(...pair))) return null
  if (others.length > 0 && !different.every((pair) => isVariant(...pair) || isShortVariant(...pair))) return null
  const words = [0, 1].map((side) => different.map((pair) => pair[side]).join(' ')) as [string, string]
  if (different.every((pair) => isUmlaut(...pair))) return { words, reason: 'transliteration', verdict: 'compatible' }
  return {
    words,
    ...judge(
      [...left, ...right],
      different.every((pair) => isTransliteration(...pair)),
    ),
  }
}

/** Two spellings that sound alike may be two transcriptions of a name; without an English or a foreign look nobody can tell. */
function judge(words: readonly string[], soundAlike: boolean): Pick<SpellingVariant, 'reason' | 'verdict'> {
  if (!soundAlike || words.some((word) => givenNames.has(word))) return { reason: 'spelling', verdict: 'conflict' }
  const isForeign = words.some((word) => transcribed.test(word))
  return isForeign ? { reason: 'transliteration', verdict: 'compatible' } : { reason: 'spelling', verdict: 'unclear' }
}

// Letters and endings that English spelling has only in names from other scripts: the usual transcriptions of Arabic, Persian,
// Greek, Hebrew, Slavic and Indian names.
const transcribed =
  /q(?!u)|^kh|kh(?!ill)|dh|zh|dj|aa|ii|uu|[^o]uy|(?:[oe]va?|[^i]ski[iy]?|skyy?|enko|adze|shvili|[aiu]dd?in|deen|ullah|allah|zadeh?|pour|jad|abad|[aei]eh|[^o]i|[^y]ou|akos|akis|idis|otis|opoulos)$|^(?:abd|abu|mo?ham|muham|hus+[ae]in)/

/** The word of a normalised name by which a person is told. */
export function lastNameOf(name: string): string {
  return plainWords(name).at(-1) ?? ''
}

/** Whether two last words can be those of one name spelled in two ways; quick, and right only where it says no. */
export function maySound(u: string, v: string): boolean {
  return (u[0] === v[0] && Math.abs(u.length - v.length) <= 2) || soundKey(u) === soundKey(v)
}

/** Words of names that stand against each other: all in order, or of names of other lengths the first and the last. */
function pairWords(left: readonly string[], right: readonly string[]): readonly WordPair[] {
  if (left.length === right.length) return left.map((word, index) => [word, right[index] ?? ''] as const)
  const [shorter, longer] = [left.length, right.length].sort((a, b) => a - b) as [number, number]
  if (longer > personWords) return []
  const surnames = [left.at(-1) ?? '', right.at(-1) ?? ''] as const
  // "Bella" is no Kristen Bell: a short word alone may be any name.
  if (shorter === 1 && surnames.some(({ length }) => length <= leastLength)) return []
  return shorter > 1 ? [[left[0] ?? '', right[0] ?? ''], surnames] : [surnames]
}

/** From so many words on, of which only one differs, names are of one body: "Hale Distribution Ltd.", "Hale Distributors Ltd." */
const bodyWords = 3
/** Letters that two forms of a word begin with alike at the least, and most letters behind them. */
const formStart = 7
const formEnding = 4

/** Whether all that sets two long names apart is the form of a word: its ending, or a plural before the last word. */
function isFormOf(pairs: readonly WordPair[], [u, v]: WordPair): boolean {
  if (pairs.length < bodyWords) return false
  if (inflects(u, v) || inflects(v, u)) return pairs.at(-1)?.[0] !== u && /s$/.test(u) !== /s$/.test(v)
  let alike = 0
  while (alike < u.length && u[alike] === v[alike]) alike++
  return alike >= formStart && Math.max(u.length, v.length) - alike <= formEnding
}

type WordPair = readonly [string, string]

/** "Simon Prentiss" and "Simon Prentis": a plural or a thing of a person is no given name and another's surname. */
function isLostEnding(pairs: readonly WordPair[]): boolean {
  const [given, surname, ...others] = pairs
  if (!given || !surname || others.length > 0 || given[0] !== given[1] || !givenNames.has(given[0])) return false
  const [short, long] = [...surname].sort((a, b) => a.length - b.length) as [string, string]
  return long === `${short}s` && short.length >= leastLength
}

/** "Tony Award" and "Tony Awards": whether another spelling is only the plural of a word that is a noun as well. */
export function isPluralNoun({ words, reason }: SpellingVariant, { lemmas }: WordEntry): boolean {
  const [one = '', more = ''] = words.toSorted((u, v) => u.length - v.length)
  return reason === 'spelling' && more === `${one}s` && lemmas.includes(one)
}

/** Whether two words sound alike or differ by so few letters that they are likely one name, and not by an ending. */
function isVariant(u: string, v: string): boolean {
  const shorter = Math.min(u.length, v.length)
  if (shorter < leastLength || /\d/.test(u + v) || inflects(u, v) || inflects(v, u) || areTwoSexes(u, v)) return false
  if (soundKey(u) === soundKey(v) && shorter > leastLength && (u[0] === v[0] || shorter >= longLength)) return true
  const most = shorter >= longLength ? 2 : 1
  return editDistance(u, v, most) <= most
}

/** "Carl" and "Carla", "Andrew" and "Andrea" */
function areTwoSexes(u: string, v: string): boolean {
  if (u === `${v}a` || v === `${u}a`) return true
  if ((womenNames.has(u) && menNames.has(v)) || (menNames.has(u) && womenNames.has(v))) return true
  return givenNames.has(u) && givenNames.has(v) && u.endsWith('a') !== v.endsWith('a')
}

/** "John" and "Jon" are one name only beside another word that shows it: "John Dutton", "Jon Duttin". */
function isShortVariant(u: string, v: string): boolean {
  return Math.min(u.length, v.length) === leastLength - 1 && u[0] === v[0] && editDistance(u, v) === 1
}

/** A name without what is no other spelling: "Ministry of Defence" in American English, "O'Quinn" without its mark. */
export const plainSpelling: (name: string) => string = rememberingWords((name) =>
  name.replace(/['-]/g, '').split(' ').map(americanSpelling).join(' '),
)

/** The words of a normalised name in that spelling, without "jr". */
const plainWords: (name: string) => readonly string[] = rememberingWords((name) =>
  plainSpelling(name).replace(generation, '').split(' '),
)

/** Whether a mention of a name has some words of its fullest form. */
export function isWritten(text: string, words: string): boolean {
  const written = plainSpelling(normalize(text).replaceAll('.', '')).split(' ')
  return words.split(' ').every((word) => written.includes(word))
}

/** What makes words of a name of one thing. */
const derived = /(?:ic|ism|ist|ists)$/

/** "Democrat" and "Democrats", "Russia" and "Russian", "Islamic" and "Islamist" are two words. */
function inflects(u: string, v: string): boolean {
  if (u.replace(derived, '') === v.replace(derived, '')) return true
  return v.startsWith(u) && /^(?:s|es|n|an|ian|ese|ed|er|ing|ly)$/.test(v.slice(u.length))
}

/** Whether two spellings can stand for one name of another script: Gadhafi and Qaddafi, Salahaddin and Salahuddin. */
function isTransliteration(u: string, v: string): boolean {
  return (
    /^[aeiou]/.test(u) === /^[aeiou]/.test(v) && soundKey(u) === soundKey(v) && (!/^[aeiou]/.test(u) || u[0] === v[0])
  )
}

/** "Müller", which is compared without its dots, and "Mueller"; "Michael" is a name of its own. */
function isUmlaut(u: string, v: string): boolean {
  if (u === v || givenNames.has(u) || givenNames.has(v)) return false
  const [plain, other] = [u, v].map((word) => word.replace(/([aou])e/g, '$1'))
  return plain === other
}

/** Letters that transcriptions of Arabic, Persian, Cyrillic, Hebrew and Indian scripts use for one another, as one. */
const soundKey = rememberingWords((word: string) =>
  word
    .replace(/kh/g, 'h')
    .replace(/[qck]h?|gh?/g, 'k')
    .replace(/[dt]h?/g, 't')
    .replace(/[wv]|ff?|ph/g, 'v')
    .replace(/h/g, '')
    .replace(/[aeiouyj]+/g, 'a')
    .replace(/(.)\1+/g, '$1'),
)

/** Letters inserted, deleted, replaced or swapped with a neighbour, counted up to `most`; one more stands for more. */
export function editDistance(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const [x, y] = [a.slice(same), b.slice(same)]
  if (x === '' || y === '') return Math.min(most + 1, x.length + y.length)
  if (most === 0) return 1
  const rests: (readonly [string, string])[] = [
    [x.slice(1), y],
    [x, y.slice(1)],
    [x.slice(1), y.slice(1)],
  ]
  if (x[0] === y[1] && x[1] === y[0]) rests.push([x.slice(2), y.slice(2)])
  return 1 + Math.min(...rests.map(([u, v]) => editDistance(u, v, most - 1)))
}

/** Whether two written forms of one listed name, of as many words, differ by a letter or two, as "Bern" and "Berne" do. */
export function respelled(a: string, b: string): boolean {
  if (a.trim().split(/[\s-]+/).length !== b.trim().split(/[\s-]+/).length) return false
  const [left, right] = [a, b].map((form) => normalize(form).replace(/[. ]/g, '')) as [string, string]
  if (left === right || Math.min(left.length, right.length) < leastLength) return false
  return !inflects(left, right) && !inflects(right, left) && editDistance(left, right) <= 2
}
