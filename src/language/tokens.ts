import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import type { Span } from '../model/span.ts'

/** A word, number or mark of a text. */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** For comparing: lower case, straight quotes, no accents, no possessive ending. */
  readonly normal: string
  /** Porter stem of a word; a number or mark stands for itself. */
  readonly stem: string
  readonly kind: 'word' | 'number' | 'mark'
}

// Linear: every alternative starts with a character class of its own, and none can match the empty string.
const tokenPattern =
  /(?<number>[$€£¥]?\d+(?:[.,]\d+)*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘]\p{L}+)*)|(?<mark>[^\s\p{L}\p{M}\d])/gu

/**
 * Words, numbers and marks of a part of a text, in order, with spans into the whole text.
 *
 * "U.S." is one token; hyphenated words are several with the hyphen as a mark. O(n).
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.slice(within.start, within.end).matchAll(tokenPattern)) {
    const kind = match.groups?.['word'] ? 'word' : match.groups?.['number'] ? 'number' : 'mark'
    const start = within.start + match.index
    const normal = normalize(match[0])
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      normal,
      stem: kind === 'word' ? stem(normal) : normal,
      kind,
    })
  }
  return tokens
}

/** Lower case, straight quotes, plain dashes, no accents, no possessive ending: for comparing, never for printing. */
export function normalize(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .toLowerCase()
    .replace(/(?<=.)'s?$/, '')
}

/** Porter's stem of a normalised word ("provocative" gives "provoc"), without the dots of initials. */
export function stem(normal: string): string {
  return PorterStemmer.stem(normal.replaceAll('.', ''))
}
