import { describe, expect, it } from 'vitest'
import { channelMatrices, clausesElsewhere, wordChannel } from '../../src/align/channel.ts'
import { at } from '../../src/align/matrix.ts'
import { covering } from './word-lists.ts'

describe('a channel of words', () => {
  const { more, less, mean, weight } = wordChannel(covering(['abcd'], ['ab', 'xy']))

  it('gives the greater and the smaller share and their harmonic mean', () => {
    // Half of abcd stands in ab, all of ab in abcd.
    expect([less(0, 0), more(0, 0), mean(0, 0)]).toEqual([0.5, 1, 2 / 3])
    expect(weight(0, 0)).toBe(2)
  })

  it('gives the same for all rows and columns at once', () => {
    const input = covering(['abcd', 'x', ''], ['ab', 'xy'])
    const [all, { more: single, weight: singleWeight }] = [channelMatrices(input), wordChannel(input)]
    for (const [row, column] of [0, 1, 2].flatMap((index) => [[index, 0] as const, [index, 1] as const])) {
      expect(at(all.more, row, column)).toBe(single(row, column))
      expect(at(all.weight, row, column)).toBe(singleWeight(row, column))
    }
  })

  it('gives 0 where nothing is shared', () => {
    expect([less, more, mean, weight].map((measure) => measure(0, 1))).toEqual([0, 0, 0, 0])
  })
})

describe('what a third clause says better', () => {
  it('is the greatest of any pair of clauses, whatever statements are asked for in turn', () => {
    // Rows: ab and wx; cd. Columns: pqcd and ab; cw.
    const input = covering(['ab', 'wx', 'cd'], ['pqcd', 'ab', 'cw'])
    const elsewhere = clausesElsewhere(input, Uint32Array.of(0, 2, 3), Uint32Array.of(0, 2, 3))
    // All of ab stands in the second clause, not in the first; cd stands whole in the first column, half in the second.
    expect([elsewhere(0, 0), elsewhere(1, 1), elsewhere(0, 0)]).toEqual([1, 0.5, 1])
    // Row cd against pqcd and ab: nothing of cd, but all of ab is elsewhere.
    expect(elsewhere(1, 0)).toBe(1)
  })

  it('is 0 for clauses that nothing else shares', () => {
    const elsewhere = clausesElsewhere(covering(['ab'], ['ab']), Uint32Array.of(0, 1), Uint32Array.of(0, 1))
    expect(elsewhere(0, 0)).toBe(0)
  })
})
