/**
 * A text of an article made safe to print: nothing in it can steer a terminal or turn the reading direction.
 *
 * Line ends and tabs become spaces; other control characters, bidirectional controls and lone surrogates become
 * their code point in angle brackets, `<U+001B>`. All other characters stay as they are. O(n).
 */
export function visible(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Control}\p{Bidi_Control}\p{Surrogate}]/gu, codePointOf)
}

// Latin letters and punctuation, which nearly all texts are made of: they need none of the tables of Unicode, which take long to load.
const plain = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027]*$/

function codePointOf(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return `<U+${digits.padStart(4, '0')}>`
}
