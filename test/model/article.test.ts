import { describe, expect, it } from 'vitest'
import { labelOf } from '../../src/model/article.ts'

describe('labelOf', () => {
  it('goes on with two letters after Z and with three after ZZ', () => {
    expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(labelOf)).toEqual([
      'A',
      'B',
      'Z',
      'AA',
      'AB',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ])
  })

  it('never gives one label to two articles', () => {
    expect(new Set(Array.from({ length: 2000 }, (_, index) => labelOf(index))).size).toBe(2000)
  })
})
