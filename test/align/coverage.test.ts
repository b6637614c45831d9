import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/align/coverage.ts'
import { covering } from './word-lists.ts'

const rows = ['ab', '']
const columns = ['ac', 'b', 'd']
// b and c may stand for each other by half.
const input = covering(rows, columns, { weights: { a: 3, c: 5, d: 2 }, alike: { bc: 0.5 } })

const { rowMatched, columnMatched, rowTotals, columnTotals } = coverage(input)

describe('coverage', () => {
  it('sums the weight of words by the best that may stand for each', () => {
    // First column: word a in full (3), word b by word c (1 x 0.5). Second: word b alone.
    expect([...rowMatched(0)]).toEqual([3.5, 1, 0])
    expect([...rowMatched(1)]).toEqual([0, 0, 0])
    // Words a and c of the first column: 3 in full, 5 by half.
    expect(columns.map((_, column) => columnMatched(0, column))).toEqual([5.5, 1, 0])
    expect(columns.map((_, column) => columnMatched(1, column))).toEqual([0, 0, 0])
  })

  it('knows the weight of each side', () => {
    expect([...rowTotals, ...columnTotals]).toEqual([4, 0, 8, 1, 2])
  })

  it('takes the best of several words that may stand for one, and gives the same in any order of rows', () => {
    const found = coverage(covering(['a', 'b'], ['bc', 'c'], { alike: { ab: 0.4, ac: 0.6 } }))
    expect([...found.rowMatched(0)]).toEqual([0.6, 0.6])
    expect([...found.rowMatched(1)]).toEqual([1, 0])
    expect([...found.rowMatched(0)]).toEqual([0.6, 0.6])
    expect([found.columnMatched(0, 0), found.columnMatched(1, 0), found.columnMatched(0, 0)]).toEqual([1, 1, 1])
  })

  it('takes more columns than a call takes arguments', () => {
    const many = Array.from({ length: 200_000 }, () => 'a')
    const found = coverage(covering(['a'], many, { weights: { a: 2 } }))
    expect(found.rowMatched(0).every((value) => value === 2)).toBe(true)
  })
})
