import type { Agreement, Reading, UniqueDetail } from '../../model/claim.ts'
import { contains } from '../../model/span.ts'
import { labelOfStatement } from '../../model/statement.ts'

/** Agreements but for those that lie within another one wherever they stand: "AK" within "14 AK-47 rifles". O(n²) in the agreements of a claim. */
export function withoutInner(agreements: readonly Agreement[]): readonly Agreement[] {
  return agreements.filter(
    (inner) =>
      !agreements.some(
        (outer) =>
          outer !== inner && inner.readings.every((part) => outer.readings.some((whole) => isWithin(part, whole))),
      ),
  )
}

function isWithin(part: Reading, whole: Reading): boolean {
  return part.statement === whole.statement && contains(whole, part) && part.text.length < whole.text.length
}

/** Details but for those whose words another one of their article has: "May" beside "May 3". O(n²) in the details of a claim. */
export function withoutPartial(details: readonly UniqueDetail[]): readonly UniqueDetail[] {
  const words = details.map(({ statement, text }) => ({
    label: labelOfStatement(statement),
    text: ` ${text.toLowerCase()} `,
  }))
  return details.filter((_, index) => {
    const own = words[index]
    return !words.some(
      ({ label, text }) => own && label === own.label && text.length > own.text.length && text.includes(own.text),
    )
  })
}
