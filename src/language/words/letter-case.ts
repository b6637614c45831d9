import { anyScript } from '../../model/any-script.ts'
/** Whether a text starts with a capital letter of any script. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= lastAscii ? code >= 0x41 && code <= 0x5a : capital.test(text.slice(0, longestLetter))
}

/** Whether a text starts with a small letter of any script. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= lastAscii ? code >= 0x61 && code <= 0x7a : small.test(text.slice(0, longestLetter))
}

/** Whether a text starts with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  return letter.test(text.slice(0, longestLetter))
}

const capital = anyScript(String.raw`^[\p{Lu}]`)
const small = anyScript(String.raw`^[\p{Ll}]`)
const letter = anyScript(String.raw`^[\p{L}]`)
/** Code units of a letter at most. */
const longestLetter = 2

/** Share of words with a capital, in [0, 1], from which they may be set in title case, and the same of long words. */
const titleShare = 0.6
const longTitleShare = 0.9
/** From this many letters on no word of a title stays small: "along", "after". */
const longWord = 5

/** Whether so many words have a capital that they are a title, in which a capital shows no name. */
export function isTitled(words: readonly { readonly text: string }[]): boolean {
  const long = words.filter(({ text }) => text.length >= longWord)
  return capitalShare(words) >= titleShare && capitalShare(long) >= longTitleShare
}

function capitalShare(words: readonly { readonly text: string }[]): number {
  return words.filter(({ text }) => startsWithCapital(text)).length / Math.max(1, words.length)
}

const lastAscii = 0x7f
