import { describe, expect, it } from 'vitest'
import { at, bestMargins, type Measure } from '../../src/align/matrix.ts'

const numbers = [
  [0.9, 0.2, 0.5],
  [0.1, 0.4, 0.4],
]
const sample = { rows: 2, columns: 3, values: Float64Array.from(numbers.flat()) }
const valuesOf = (measure: Measure): readonly number[] =>
  numbers.flatMap((line, row) => line.map((_, column) => Math.round(measure(row, column) * 1000) / 1000))

describe('a matrix', () => {
  it('is read by row and column', () => {
    expect(at(sample, 0, 2)).toBe(0.5)
    expect(at(sample, 1, 0)).toBe(0.1)
  })

  it('has margins to the best other number of a row or column, whichever favours a number', () => {
    // Along rows 0.4, -0.7, -0.4, -0.3, 0, 0; along columns 0.8, -0.2, 0.1, -0.8, 0.2, -0.1.
    expect(valuesOf(bestMargins(sample))).toEqual([0.8, -0.2, 0.1, -0.3, 0.2, 0])
  })
})
