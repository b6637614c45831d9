import { describe, expect, it } from 'vitest'
import { characterSimilarity } from '../../src/align/character-similarity.ts'
import { at } from '../../src/align/matrix.ts'
import { meaningSimilarity } from '../../src/align/meaning-similarity.ts'
import { statementOf, unitOf } from './align-articles.ts'

describe('the similarity of characters', () => {
  const rows = ['The mill burned down.', 'Schools reopen', '…']
  const columns = ['the MILL, burned — down', 'The mills are burning', 'Zoo elephants']
  const cosines = characterSimilarity(rows, columns)

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

  it('is the same from both sides', () => {
    expect(at(characterSimilarity(columns, rows), 1, 0)).toBeCloseTo(at(cosines, 0, 1), 12)
  })
})

describe('the similarity of meanings', () => {
  const vectors: Readonly<Record<string, Int8Array>> = {
    east: Int8Array.of(100, 0),
    north: Int8Array.of(0, 100),
    west: Int8Array.of(-100, 0),
  }
  const vectorOf = ({ key }: { readonly key: string }) => ({ vector: vectors[key] ?? null, weight: 2 })
  const of = (...keys: readonly string[]) => ({
    statement: statementOf(keys.join(' ')),
    units: keys.map((key) => unitOf(key)),
    numbers: new Set<string>(),
  })

  it('is the cosine of the sums of vectors', () => {
    const cosines = meaningSimilarity([of('east')], [of('east'), of('east', 'north'), of('west')], vectorOf)
    expect([...cosines.values].map((value) => Math.round(value * 100) / 100)).toEqual([1, 0.71, -1])
  })

  it('is 0 where a side has no vector or they cancel out', () => {
    const cosines = meaningSimilarity([of('east')], [of('qwx'), of(), of('east', 'west')], vectorOf)
    expect([...cosines.values]).toEqual([0, 0, 0])
  })
})
