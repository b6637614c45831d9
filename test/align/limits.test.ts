import { describe, expect, it } from 'vitest'
import { unitsWithinLimits } from '../../src/align/limits.ts'
import { analysed } from './align-articles.ts'

const sentence = 'The old mill burned down on Monday. '

describe('the limits of alignment', () => {
  it('let pass whatever a newspaper prints', () => {
    expect(unitsWithinLimits(analysed(sentence.repeat(1500)))).toHaveLength(1500)
  })

  it('cut where there are more statements', () => {
    expect(unitsWithinLimits(analysed(sentence.repeat(2100)))).toHaveLength(2000)
  })

  it('cut where there are more words', () => {
    const long = `${'The old mill and the new mill burned down, '.repeat(20)}police said. `
    const cut = unitsWithinLimits(analysed(long.repeat(400)))
    const words = cut.reduce((sum, { units }) => sum + units.length, 0)
    const each = cut[0]?.units.length ?? 0
    expect(words).toBeLessThanOrEqual(40_000)
    expect(words + each).toBeGreaterThan(40_000)
  })
})
