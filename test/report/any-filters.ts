import fc from 'fast-check'
import { differenceKinds, type Filters, orders, verdicts } from '../../src/report/filters.ts'
import { reportParts } from '../../src/report/report-part.ts'

const labels: fc.Arbitrary<readonly string[]> = fc.subarray(['A', 'B', 'C'], { maxLength: 2 })

/** Any question, most of them with one or two filters only. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  only: mostlyNone(fc.subarray([...reportParts])),
  kind: mostlyNone(fc.subarray([...differenceKinds])),
  verdict: mostlyNone(fc.subarray([...verdicts])),
  in: mostlyNone(labels),
  not: mostlyNone(labels),
  missingFrom: mostlyNone(labels),
  minOrigins: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
  buried: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  limit: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.integer({ min: 1, max: 3 })),
  sort: fc.constantFrom(null, ...orders),
})

function mostlyNone<Item>(list: fc.Arbitrary<readonly Item[]>): fc.Arbitrary<readonly Item[]> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, list)
}
