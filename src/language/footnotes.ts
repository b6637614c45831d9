import { anyScript } from '../model/any-script.ts'

/**
 * The mark of a footnote right behind a word or a mark: `hurt.[12]`, `ferry[1]`, `bad."³`, `closed.^4`, `left.(5)`; behind
 * the end of a sentence also after a space.
 *
 * Not "killed [12] people", the words of an editor, nor "64 m²".
 */
const footnotes = anyScript(
  String.raw`(?:(?<=[\p{L}\p{N}.,;:!?…"”’)\]])|(?<=[.!?…]["”’]?) )\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]|(?<=[.,;:!?…"”’]|[\p{L}]{3})[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}])|(?<=[.!?…]["”’]?)(?:\^\d{1,3}|\(\d{1,2}\))(?![\p{L}\p{N}])`,
  'g',
)

/** What every mark of a footnote has one of. */
const mayHold = /[[^(⁰¹²³⁴-⁹]/

/** The same text, as long as before, with blanks for the marks of footnotes: they count nothing. O(n). */
export function blankFootnotes(text: string): string {
  if (!mayHold.test(text)) return text
  return text.replace(footnotes.for(text), (mark) => ' '.repeat(mark.length))
}
