import type { TimeParts } from '../../model/detail.ts'

/** A time in the tokens of a statement, from `start` up to `end`, before the article's date is known. */
export interface TimeMatch {
  readonly start: number
  readonly end: number
  readonly parts: TimeParts
}

/** A time of which nothing is known. */
const noParts: TimeParts = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  partOfDay: null,
  minute: null,
  halfKnown: false,
  relative: null,
  length: null,
  edge: null,
  event: null,
  range: null,
}

/** A match with the parts that the words give. */
export function timeMatch(start: number, end: number, parts: Partial<TimeParts>): TimeMatch {
  return { start, end, parts: { ...noParts, ...parts } }
}
