import { describe, expect, it } from 'vitest'
import { type CharacterGrams, countGrams } from '../../src/align/character-grams.ts'
import { characterSimilarity } from '../../src/align/character-similarity.ts'
import { at, type Matrix } from '../../src/align/matrix.ts'
import { meaningSimilarity } from '../../src/align/meaning-similarity.ts'
import { packLists } from '../../src/align/number-lists.ts'

describe('the similarity of characters', () => {
  const rows = ['The mill burned down.', 'Schools reopen', '…']
  const columns = ['the MILL, burned — down', 'The mills are burning', 'Zoo elephants']
  const compare = (a: readonly string[], b: readonly string[]): Matrix =>
    characterSimilarity(...(countGrams([a, b]) as [CharacterGrams, CharacterGrams]))
  const cosines = compare(rows, columns)

  it('is 1 for texts that differ in case and marks only', () => {
    expect(at(cosines, 0, 0)).toBeCloseTo(1)
  })

  it('is between for words of one stem, and 0 for texts that share nothing', () => {
    expect(at(cosines, 0, 1)).toBeGreaterThan(0.2)
    expect(at(cosines, 0, 1)).toBeLessThan(0.9)
    expect(at(cosines, 0, 2)).toBe(0)
  })

  it('is a finite number for a text without letters', () => {
    expect(at(cosines, 2, 0)).toBe(0)
  })

  it('of two articles does not depend on a third one', () => {
    const [first, , third] = countGrams([rows, ['Fire in the mill', 'The zoo burned'], columns])
    expect(characterSimilarity(first as CharacterGrams, third as CharacterGrams)).toEqual(cosines)
  })

  it('is the same from both sides', () => {
    expect(at(compare(columns, rows), 1, 0)).toBeCloseTo(at(cosines, 0, 1), 12)
  })
})

describe('the similarity of meanings', () => {
  // Words 0 to 2 point east, north and west; word 3 has no vector.
  const vectors = [Int8Array.of(100, 0), Int8Array.of(0, 100), Int8Array.of(-100, 0)]
  const meanings = {
    vectorOf: (word: number) => vectors[word] ?? null,
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
