/** Characters before the cut in which a blank is looked for, so that no word is cut. */
const longestLastWord = 24

/** The beginning of a text, cut between words with an ellipsis where it is longer. O(length). */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  const blank = cut.lastIndexOf(' ')
  const whole = blank > length - longestLastWord ? cut.slice(0, blank) : withoutHalf(cut)
  return `${whole.trimEnd()}…`
}

/** Leaves out the first half of a character that the cut split. */
function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text
}
