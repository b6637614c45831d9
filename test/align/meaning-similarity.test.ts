import { describe, expect, it } from 'vitest'
import { meaningSimilarity } from '../../src/align/meaning-similarity.ts'
import { packLists } from '../../src/align/number-lists.ts'

describe('the similarity of meanings', () => {
  // Words 0 to 2 point east, north and west; word 3 has no vector.
  const vectors = {
    dimensions: 2,
    rows: Uint16Array.of(0, 1, 2, 0xffff),
    values: Int8Array.of(100, 0, 0, 100, -100, 0),
  }
  const meanings = {
    vectors,
    idOf: (word: number) => word,
    weights: new Float64Array(4).fill(2),
  }
  const cosinesOf = (row: readonly number[], ...columns: readonly (readonly number[])[]): readonly number[] => [
    ...meaningSimilarity(packLists([row]), packLists(columns), meanings).values,
  ]

  it('is the cosine of the sums of vectors', () => {
    const cosines = cosinesOf([0], [0], [0, 1], [2])
    expect(cosines.map((value) => Math.round(value * 100) / 100)).toEqual([1, 0.71, -1])
  })

  it('is 0 where a side has no vector or they cancel out', () => {
    expect(cosinesOf([0], [3], [], [0, 2])).toEqual([0, 0, 0])
  })
})
