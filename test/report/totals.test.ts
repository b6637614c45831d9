import { describe, expect, it } from 'vitest'
import { hasConflict } from '../../src/report/standings.ts'
import { totals } from '../../src/report/totals.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry } from './sample-story.ts'

describe('totals', () => {
  const comparison = buildComparison(ferry)
  const told = (summary: Partial<typeof comparison.summary>, claims = comparison.claims): string =>
    totals({ ...comparison, claims, summary: { ...comparison.summary, ...summary } }).replace(/ · .*/, '')

  it('counts claims by whether a difference was found, and leaves out what there is none of', () => {
    const conflicting = comparison.claims.filter(hasConflict)
    expect(conflicting.length).toBeGreaterThan(0)
    expect(told({ claims: 7, differing: 5, agreeing: 2 })).toBe(
      `7 shared claims: 5 differ (${conflicting.length} with a conflict), 2 with no difference found`,
    )
    expect(told({ claims: 1, differing: 0, agreeing: 1 })).toBe('1 shared claim: 1 with no difference found')
    expect(told({ claims: 2, differing: 2, agreeing: 0 }, [])).toBe('2 shared claims: 2 differ (no conflict)')
    expect(told({ claims: 0, differing: 0, agreeing: 0 })).toBe('no shared claim')
  })
})
