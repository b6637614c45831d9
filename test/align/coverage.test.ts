import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/align/coverage.ts'
import type { Measure } from '../../src/align/matrix.ts'
import { covering } from './word-lists.ts'

const rows = ['ab', '']
const columns = ['ac', 'b', 'd']
// b and c may stand for each other by half.
const input = covering(rows, columns, { weights: { a: 3, c: 5, d: 2 }, alike: { bc: 0.5 } })

/** The numbers of a measure, row by row. */
function valuesOf(measure: Measure): readonly number[] {
  return rows.flatMap((_, row) => columns.map((_, column) => measure(row, column)))
}

describe('coverage', () => {
  const { ofRows, ofColumns } = coverage(input)

  it('sums the weight of words by the best that may stand for each', () => {
    // First column: word a in full (3), word b by word c (1 x 0.5). Second: word b alone.
    expect(valuesOf(ofRows.matched)).toEqual([3.5, 1, 0, 0, 0, 0])
    // Words a and c of the first column: 3 in full, 5 by half.
    expect(valuesOf(ofColumns.matched)).toEqual([5.5, 1, 0, 0, 0, 0])
  })

  it('divides it by the weight of the side, and gives 0 for one without words', () => {
    expect(valuesOf(ofRows.share)).toEqual([3.5 / 4, 1 / 4, 0, 0, 0, 0])
    expect(valuesOf(ofColumns.share)).toEqual([5.5 / 8, 1, 0, 0, 0, 0])
  })

  it('gives what some other statement stands for better', () => {
    // At the best 3 + 1 of 4 are matched somewhere.
    expect(valuesOf(ofRows.elsewhere)).toEqual([0.5 / 4, 3 / 4, 4 / 4, 0, 0, 0])
    // Of the first column 5.5 of 8 at the best, and the same by the first row; by the second row, nothing.
    expect(valuesOf(ofColumns.elsewhere)).toEqual([0, 0, 0, 5.5 / 8, 1, 0])
  })

  it('takes the best of several words that may stand for one, and gives the same in any order of rows', () => {
    const { ofRows: forwards } = coverage(covering(['a', 'b'], ['bc', 'c'], { alike: { ab: 0.4, ac: 0.6 } }))
    expect([forwards.matched(0, 0), forwards.matched(1, 1), forwards.matched(0, 1)]).toEqual([0.6, 0, 0.6])
    expect([forwards.matched(1, 0), forwards.matched(0, 0)]).toEqual([1, 0.6])
  })

  it('takes more columns than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => 'a')
    const { ofRows: found } = coverage(covering(['a'], many, { weights: { a: 2 } }))
    expect(many.every((_, column) => found.matched(0, column) === 2)).toBe(true)
  })
})
