import { normalize } from '../language/tokens.ts'
import type { Statement } from '../model/statement.ts'

/** Whether two statements are the same words: a copy reports the same, however little there is to weigh in it. */
export function isCopy(a: Statement, b: Statement): boolean {
  return Math.abs(a.text.length - b.text.length) <= slack && plain(a.text) === plain(b.text)
}

/** White space and marks of another style make copies differ by a few code units, no more; saves most comparisons. */
const slack = 40

function plain(text: string): string {
  return normalize(text).replace(/\s+/g, ' ')
}
