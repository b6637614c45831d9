/** Whether a text starts with a capital letter of any script. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  // Nearly every word starts with an ASCII character, and the tables of Unicode take long to build.
  return code <= lastAscii ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** Whether a text starts with a small letter of any script. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0)
  return code <= lastAscii ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text)
}

/** Whether a text starts with a letter of any script. */
export function startsWithLetter(text: string): boolean {
  return /^[a-z]/i.test(text) || (text.charCodeAt(0) > lastAscii && /^\p{L}/u.test(text))
}

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
