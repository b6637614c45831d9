import { sentenceOpeners } from '../sentence/sentence-openers.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'

/** A period of a year of accounts as tables and headlines write it: "Q3", "H1", "FY25", "FY2024" before "-25". */
export const fiscalPeriod: RegExp = /^(?:Q(?<quarter>[1-4])|H(?<half>[12])|FY(?<year>(?:20)?\d\d))$/

/** What accounts tell of a period: "Audi Q3 sales". General knowledge. */
const accounted =
  /^(?:results?|profits?|sales|earnings|revenues?|loss(?:es)?|income|turnover|figures|guidance|gdp|growth|deliveries|shipments|output|outlook|forecasts?|margins?|dividends?|numbers|reports?|trading|accounts)$/

/**
 * Whether a word is a period of accounts: "in Q3", "Q3 2024", "Audi Q3 sales"; "a black Audi Q3" names a car. O(1).
 */
export function namesPeriod(tokens: readonly Token[], at: number): boolean {
  if (!fiscalPeriod.test(tokens[at]?.text ?? '')) return false
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || !startsWithCapital(before.text) || sentenceOpeners.has(before.normal)) return true
  const after = tokens.slice(at + 1, at + 3)
  return after.some(({ normal, text }) => accounted.test(normal) || /^(?:19|20)\d\d$/.test(text))
}
