import { describe, expect, it } from 'vitest'
import { withTwoEventsOpen } from '../../../src/contrast/settle/two-events.ts'
import type { Difference, DifferenceKind } from '../../../src/model/claim.ts'

function found(kind: DifferenceKind, verdict: Difference['verdict']): Difference {
  const reading = { statement: 'A1', start: 0, end: 1, text: 'x', value: 'x' }
  return { kind, verdict, reason: 'other-value', readings: [reading, { ...reading, statement: 'B1' }] }
}

function verdicts(...differences: readonly Difference[]): readonly string[] {
  const findings = differences.map((difference) => ({ agreements: [], differences: [difference] }))
  return withTwoEventsOpen(findings).flatMap((finding) => finding.differences.map(({ verdict }) => verdict))
}

describe('withTwoEventsOpen', () => {
  it('leaves place, time and number open where the place differs, and when, who or how many does', () => {
    expect(verdicts(found('place', 'conflict'), found('name', 'unclear'))).toEqual(['unclear', 'unclear'])
    expect(verdicts(found('place', 'conflict'), found('time', 'unclear'))).toEqual(['unclear', 'unclear'])
    expect(verdicts(found('place', 'conflict'), found('time', 'conflict'))).toEqual(['unclear', 'unclear'])
    expect(verdicts(found('place', 'conflict'), found('number', 'unclear'))).toEqual(['unclear', 'unclear'])
    expect(verdicts(found('place', 'unclear'), found('number', 'conflict'))).toEqual(['unclear', 'unclear'])
  })

  it('keeps a conflict where only one of them differs, and one of another kind', () => {
    expect(verdicts(found('place', 'conflict'))).toEqual(['conflict'])
    expect(verdicts(found('place', 'conflict'), found('time', 'compatible'))).toEqual(['conflict', 'compatible'])
    expect(verdicts(found('place', 'conflict'), found('time', 'unclear'), found('polarity', 'conflict'))).toEqual([
      'unclear',
      'unclear',
      'conflict',
    ])
  })
})
