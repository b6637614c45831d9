import { anyScript } from '../model/any-script.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { mendBrokenWords, unseen, withoutUnseen } from './broken-words.ts'
import { blankFootnotes } from './footnotes.ts'
import { gluedCurrency } from './number/currencies.ts'
import { remembering, rememberingWords } from './remembering.ts'
import { startsWithLetter } from './words/letter-case.ts'
import { porterStem } from './words/porter-stem.ts'

/** A word, number or mark of a text. */
export interface Token extends Span {
  /** As it reads in the text: without soft hyphens and the hyphen at which a line end breaks a word. */
  readonly text: string
  /** For comparing: lower case, straight quotes, no accents, no possessive ending. */
  readonly normal: string
  /** Porter stem of a word; a number or mark stands for itself. */
  readonly stem: string
  readonly kind: 'word' | 'number' | 'mark'
}

// "SKr1.2" is one number. Linear: every alternative starts with a character class of its own, and none can match
// the empty string.
const tokenPattern = anyScript(
  String.raw`((?:${gluedCurrency})?\d+(?:[.,]\d+)*)|((?:[\p{L}]\.){2,}|[\p{L}][\p{L}\p{M}\p{N}]*(?:[${unseen}]+[\p{L}\p{M}\p{N}]+)*(?:['’‘][\p{L}]+)*)|[^\s\p{L}\p{M}\d${unseen}]`,
  'g',
)

/**
 * Words, numbers and marks of a part of a text, in order, with spans into the whole text.
 *
 * "U.S." is one token; hyphenated words are several with the hyphen as a mark. O(n).
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): readonly Token[] {
  return cut(text.slice(within.start, within.end), within.start)
}

/** The tokens of a statement, with spans into its article's text: cut once, though every stage asks for them. */
export const tokensOf: (statement: Statement) => readonly Token[] = remembering(({ text, start }: Statement) =>
  cut(text, start),
)

function cut(part: string, offset: number): readonly Token[] {
  const tokens: Token[] = []
  const read = mendBrokenWords(blankFootnotes(part))
  const pattern = tokenPattern.for(read)
  for (let match = pattern.exec(read); match; match = pattern.exec(read)) {
    // By index: to take a match apart as a list costs as much as to find it.
    const text = withoutUnseen(match[0])
    const kind = match[2] ? 'word' : match[1] ? 'number' : 'mark'
    const { normal, stem } = formsOf(text)
    const start = offset + match.index
    tokens.push({ start, end: start + match[0].length, text, normal, stem, kind })
  }
  return tokens
}

/** Lower case, straight quotes, plain dashes, no accents, no possessive ending, words mended: for comparing, never for printing. */
export function normalize(text: string): string {
  if (/^[a-z\d]*$/i.test(text)) return text.toLowerCase()
  const straight = straightened(withoutUnseen(mendBrokenWords(text)))
  // Nothing but marks set such texts apart, and the tables of Unicode take long to load.
  const bare = /^[\0-\x7f]*$/.test(straight) ? straight : straightened(withoutAccents(text))
  return bare.toLowerCase().replace(/(?<=.)'s?$/, '')
}

function withoutAccents(text: string): string {
  const unaccented = text.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '')
  return unaccented.replace(mark.for(unaccented), '').replace(/[ØøŁłĐđı]/g, (letter) => unstroked.get(letter) ?? letter)
}

/** Letters whose stroke is no accent to Unicode, and the i without a dot; newsrooms abroad write them plain. */
const unstroked: ReadonlyMap<string, string> = new Map([
  ['Ø', 'O'],
  ['ø', 'o'],
  ['Ł', 'L'],
  ['ł', 'l'],
  ['Đ', 'D'],
  ['đ', 'd'],
  ['ı', 'i'],
])

const mark = anyScript(String.raw`[\p{M}]+`, 'g')

function straightened(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

/** Letters beyond which a run of them is no word of English: the stemmer takes quadratic time on it. */
const longestWord = 60

/**
 * Porter's stem of a normalised word ("provocative" gives "provoc"), without the dots of initials; what is longer than
 * any word is its own stem.
 */
export const stem: (normal: string) => string = rememberingWords((normal) => {
  const word = normal.replaceAll('.', '')
  return word.length > longestWord ? word : porterStem(word)
})

const formsOf: (written: string) => Pick<Token, 'normal' | 'stem'> = rememberingWords((written) => {
  const normal = normalize(written)
  return { normal, stem: startsWithLetter(written) ? stem(normal) : normal }
})
