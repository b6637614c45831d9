import { describe, expect, it } from 'vitest'
import { coverage, type Neighbourhood } from '../../src/align/coverage.ts'
import type { Measure } from '../../src/align/matrix.ts'

// Words 0 to 3; 1 and 2 may stand for each other by half.
const neighbours: Neighbourhood = (word) => {
  const self = { word, similarity: 1 }
  if (word === 1) return [self, { word: 2, similarity: 0.5 }]
  if (word === 2) return [self, { word: 1, similarity: 0.5 }]
  return [self]
}
const rows = [
  [
    { word: 0, weight: 3 },
    { word: 1, weight: 1 },
  ],
  [],
]
const columns = [
  [
    { word: 0, weight: 3 },
    { word: 2, weight: 5 },
  ],
  [{ word: 1, weight: 1 }],
  [{ word: 3, weight: 2 }],
]

/** The numbers of a measure, row by row. */
function valuesOf(measure: Measure): readonly number[] {
  return rows.flatMap((_, row) => columns.map((_, column) => measure(row, column)))
}

describe('coverage', () => {
  const { share, weight, elsewhere } = coverage(rows, columns, neighbours)

  it('sums the weight of words by the best that may stand for each', () => {
    // First column: word 0 in full (3), word 1 by word 2 (1 x 0.5). Second: word 1 alone.
    expect([...weight.values]).toEqual([3.5, 1, 0, 0, 0, 0])
  })

  it('divides it by the weight of the row, and gives 0 for a row without words', () => {
    expect(valuesOf(share)).toEqual([3.5 / 4, 1 / 4, 0, 0, 0, 0])
  })

  it('gives what some other column stands for better', () => {
    // At the best 3 + 1 of 4 are matched somewhere.
    expect(valuesOf(elsewhere)).toEqual([0.5 / 4, 3 / 4, 4 / 4, 0, 0, 0])
  })

  it('takes more columns than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => [{ word: 0, weight: 1 }])
    const found = coverage([[{ word: 0, weight: 2 }]], many, neighbours)
    expect(found.weight.values.every((value) => value === 2)).toBe(true)
  })
})
