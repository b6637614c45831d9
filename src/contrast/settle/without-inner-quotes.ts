import type { Difference, Reading, SilentReading } from '../../model/claim.ts'
import { contains } from '../../model/span.ts'

/**
 * Differences but for a quote's of which every reading lies within one of another of the same verdict: B's "urgent" and C's "new" are
 * in "of urgent repair" and "of new repair", which stand against A's "of repair". O(n²) in the quote differences of a claim.
 */
export function withoutInnerQuotes(differences: readonly Difference[]): readonly Difference[] {
  const quotes = differences.filter(({ kind }) => kind === 'quote')
  return differences.filter(
    (inner) =>
      inner.kind !== 'quote' ||
      !quotes.some(
        (outer) =>
          outer !== inner &&
          outer.verdict === inner.verdict &&
          inner.readings.length < outer.readings.length &&
          inner.readings.every((part) => outer.readings.some((whole) => isWithin(part, whole))),
      ),
  )
}

function isWithin(part: Reading | SilentReading, whole: Reading | SilentReading): boolean {
  return part.statement === whole.statement && 'start' in part && 'start' in whole && contains(whole, part)
}
