import { describe, expect, it } from 'vitest'
import { withinLimits } from '../../src/align/limits.ts'
import type { UnitStatement } from '../../src/align/units.ts'
import { unitsOf } from './align-articles.ts'

const [units = []] = unitsOf('The old mill burned down on Monday.')

function statements(count: number, times: number): readonly UnitStatement[] {
  const long = Array.from({ length: times }, () => units).flat()
  const statement = (index: number) => ({ id: `A${index + 1}`, kind: 'body', start: 0, end: 0, text: '' }) as const
  return Array.from({ length: count }, (_, index) => ({
    statement: statement(index),
    units: long,
    numbers: new Set<string>(),
    days: new Set<string>(),
    actors: new Set<string>(),
  }))
}

describe('the limits of alignment', () => {
  it('let pass whatever a newspaper prints', () => {
    const article = statements(1500, 2)
    expect(withinLimits(article)).toBe(article)
  })

  it('cut where there are more statements or more words', () => {
    expect(withinLimits(statements(3000, 1))).toHaveLength(2000)
    const cut = withinLimits(statements(1000, 20))
    expect(cut.length * 20 * units.length).toBeLessThanOrEqual(40_000)
    expect((cut.length + 1) * 20 * units.length).toBeGreaterThan(40_000)
  })
})
