import { describe, expect, it } from 'vitest'
import { contributions, probability } from '../../src/align/linear-model.ts'

const model = {
  bias: -1,
  terms: [
    { feature: 'a', mean: 2, deviation: 0.5, weight: 3 },
    { feature: 'b', mean: 0, deviation: 2, weight: -1 },
  ],
}

describe('a linear model', () => {
  it('weighs each feature by how far it is from what is expected', () => {
    expect(contributions(model, Float64Array.of(2.5, 4))).toEqual([3, -2])
    expect(contributions(model, Float64Array.of(2, 0)).map((part) => part + 0)).toEqual([0, 0])
  })

  it('gives a probability', () => {
    // Logit: -1 + 3 - 2.
    expect(probability(model, Float64Array.of(2.5, 4))).toBe(0.5)
    expect(probability(model, Float64Array.of(2, 0))).toBeCloseTo(1 / (1 + Math.E))
  })

  it('stays in [0, 1] whatever the values', () => {
    expect(probability(model, Float64Array.of(1e9, 0))).toBe(1)
    expect(probability(model, Float64Array.of(-1e9, 0))).toBe(0)
  })
})
