import { describe, expect, it } from 'vitest'
import { totals } from '../../src/report/totals.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry } from './sample-story.ts'

describe('totals', () => {
  const comparison = buildComparison(ferry)
  const told = (summary: Partial<typeof comparison.summary>): string =>
    totals({ ...comparison, summary: { ...comparison.summary, ...summary } }).replace(/ · .*/, '')

  it('counts claims by whether a difference was found, and leaves out what there is none of', () => {
    expect(told({ claims: 7, differing: 5, agreeing: 2, conflicts: 1 })).toBe(
      '7 shared claims: 5 differ (1 conflict), 2 with no difference found',
    )
    expect(told({ claims: 1, differing: 0, agreeing: 1, conflicts: 0 })).toBe(
      '1 shared claim: 1 with no difference found',
    )
    expect(told({ claims: 2, differing: 2, agreeing: 0, conflicts: 0 })).toBe('2 shared claims: 2 differ (no conflict)')
    expect(told({ claims: 0, differing: 0, agreeing: 0, conflicts: 0 })).toBe('no shared claim')
  })
})
