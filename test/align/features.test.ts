import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featureNames, featureReader } from '../../src/align/features.ts'
import weights from '../../src/align/weights.json' with { type: 'json' }
import { newsTexts } from '../news-texts.ts'
import { pairOf } from './align-articles.ts'

/** How far sums in another order may lie apart. */
const rounding = 1e-9
const two = newsTexts({ minLength: 2, maxLength: 2 })

function eachPlace(texts: readonly string[], check: (values: Float64Array, turned: Float64Array) => void): void {
  const [a = '', b = ''] = texts
  const [pair, turned] = [pairOf(a, b), pairOf(b, a)]
  const [valuesAt, turnedAt] = [featureReader(pair), featureReader(turned)]
  pair.rows.statements.forEach((_, row) => {
    pair.columns.statements.forEach((_, column) => {
      check(valuesAt({ row, column }), turnedAt({ row: column, column: row }))
    })
  })
}

describe('the features', () => {
  it('are those that the weights are for, each once', () => {
    expect(new Set(featureNames).size).toBe(featureNames.length)
    for (const { terms } of [weights.link, weights.same]) expect(Object.keys(terms)).toEqual(featureNames)
  })

  it('have weights that can be used', () => {
    for (const { bias, terms } of [weights.link, weights.same]) {
      expect(Number.isFinite(bias)).toBe(true)
      for (const term of Object.values(terms)) {
        expect(Object.values(term).every(Number.isFinite)).toBe(true)
        expect(term.deviation).toBeGreaterThan(0)
      }
    }
  })

  it('are the same when the articles change sides', () => {
    fc.assert(
      fc.property(two, (texts) => {
        eachPlace(texts, (values, turned) => {
          for (const [index, name] of featureNames.entries()) {
            expect(Math.abs((values[index] ?? 0) - (turned[index] ?? 1)), name).toBeLessThan(rounding)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('are finite numbers for any texts', () => {
    fc.assert(
      fc.property(fc.oneof(two, fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 })), (texts) => {
        eachPlace(texts, (values) => {
          expect(values.length).toBe(featureNames.length)
          expect(values.every(Number.isFinite)).toBe(true)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('count shared numbers, headlines and leads', () => {
    const pair = pairOf(
      'Mill burns\n\nThe fire drove out 12 people and 3 dogs.\n\nIt rained.\n\nIt snowed all day long.',
      'Fire shuts mill\n\nSome of the 12 people came back.',
    )
    const value = (name: string, row: number, column: number) =>
      featureReader(pair)({ row, column })[featureNames.indexOf(name)]
    expect(value('numbers-shared', 1, 1)).toBe(1)
    expect(value('headlines', 0, 0)).toBe(2)
    expect(value('headlines', 1, 0)).toBe(1)
    expect(value('leads', 0, 0)).toBe(2)
    expect(value('leads', 3, 1)).toBe(1)
    expect(value('place-distance', 3, 1)).toBe(0)
    expect(value('place-later', 0, 0)).toBe(0)
  })
})
