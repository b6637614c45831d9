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

const lastAscii = 0x7f
