import { normalize } from '../../language/tokens.ts'

/** A word of a quote with its place in the text it was taken from. */
export interface QuotedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

// One class of characters after the other, none in both: linear.
const wordPattern = /[\p{L}\p{M}\p{N}$€£%]+(?:['’‘.,][\p{L}\p{M}\p{N}]+)*/gu

/** Short forms that a transcript may write out: the same words to the ear. */
const longForms: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  okay: ['ok'],
}

const endings: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
]

/**
 * The words of a quote for comparing: lower case, straight marks, short forms written out.
 *
 * "It's" keeps its ending, since it may stand for "is", "has" or the owner. O(n).
 */
export function readQuotedWords(text: string): readonly QuotedWord[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length }
    return writtenOut(plain(match[0])).map((word) => ({ word, ...span }))
  })
}

/** The words of a quote for comparing, without their places. */
export function quotedWords(text: string): readonly string[] {
  return readQuotedWords(text).map(({ word }) => word)
}

function plain(word: string): string {
  // `normalize` drops the ending of "it's"; a letter after it keeps it, and goes again.
  const kept = normalize(`${word}x`).slice(0, -1)
  return kept.replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, '')
}

function writtenOut(word: string): readonly string[] {
  const long = Object.hasOwn(longForms, word) ? longForms[word] : undefined
  if (long) return long
  const ending = endings.find(([letters]) => word.length > letters.length && word.endsWith(letters))
  return ending ? [word.slice(0, -ending[0].length), ending[1]] : [word]
}
