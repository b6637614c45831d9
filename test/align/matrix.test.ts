import { describe, expect, it } from 'vitest'
import {
  at,
  columnMargins,
  combine,
  harmonicMean,
  matrix,
  rowMargins,
  standardScores,
  transpose,
} from '../../src/align/matrix.ts'

const numbers = [
  [0.9, 0.2, 0.5],
  [0.1, 0.4, 0.4],
]
const sample = matrix(2, 3, (row, column) => numbers[row]?.[column] ?? 0)
const rounded = (values: Float64Array): readonly number[] => [...values].map((value) => Math.round(value * 1000) / 1000)

describe('a matrix', () => {
  it('is read by row and column, and turned', () => {
    expect(at(sample, 0, 2)).toBe(0.5)
    expect(at(transpose(sample), 2, 0)).toBe(0.5)
    expect(transpose(transpose(sample))).toEqual(sample)
  })

  it('is combined place by place', () => {
    expect(at(combine(sample, sample, Math.max), 1, 1)).toBe(0.4)
    expect(at(combine(sample, sample, harmonicMean), 0, 0)).toBeCloseTo(0.9)
  })

  it('has margins to the best other number of a row or column', () => {
    expect(rounded(rowMargins(sample).values)).toEqual([0.4, -0.7, -0.4, -0.3, 0, 0])
    expect(rounded(columnMargins(sample).values)).toEqual([0.8, -0.2, 0.1, -0.8, 0.2, -0.1])
  })

  it('has standard scores of mean 0 and deviation 1, all 0 where all numbers are equal', () => {
    const { values } = standardScores(sample)
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0)
    expect(values.reduce((sum, value) => sum + value * value, 0) / 6).toBeCloseTo(1)
    expect([...standardScores(matrix(1, 2, () => 3)).values]).toEqual([0, 0])
  })
})

describe('the harmonic mean', () => {
  it('is 0 where a side is 0', () => {
    expect([harmonicMean(0, 0), harmonicMean(0, 1), harmonicMean(0.5, 1)]).toEqual([0, 0, 2 / 3])
  })
})
