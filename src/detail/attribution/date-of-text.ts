import { months } from '../../language/time/calendar.ts'
import type { Word } from './speech-units.ts'
import { isMark } from './word-classes.ts'

/** Words and marks of "March 3, 2022". */
const longestDate = 4

/** Where "of" stands in "an email of 3 March 2022" that ends at an index; a date says which text it is, but says nothing. */
export function dateOfText(words: readonly Word[], end: number): number | null {
  let from = end
  while (from > Math.max(0, end - longestDate) && isDatePart(words[from - 1])) from--
  const hasMonth = words.slice(from, end).some(isMonth)
  return hasMonth && /^(?:of|from|dated)$/.test(words[from - 1]?.lower ?? '') ? from - 1 : null
}

function isDatePart(word: Word | undefined): boolean {
  return word?.kind === 'number' || isMark(word, ',') || isMonth(word)
}

function isMonth(word: Word | undefined): boolean {
  return months.has(word?.text.toLowerCase() ?? '')
}
