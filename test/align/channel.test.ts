import { describe, expect, it } from 'vitest'
import { channelMatrices, clauseChannel, wordChannel } from '../../src/align/channel.ts'
import { at } from '../../src/align/matrix.ts'
import { covering } from './word-lists.ts'

describe('a channel of words', () => {
  const { more, less, mean, weight } = wordChannel(covering(['abcd'], ['ab', 'xy']))

  it('gives the greater and the smaller share and their harmonic mean', () => {
    // Half of abcd stands in ab, all of ab in abcd.
    expect([less(0, 0), more(0, 0), mean(0, 0)]).toEqual([0.5, 1, 2 / 3])
    expect(weight(0, 0)).toBe(2)
  })

  it('gives what some third statement stands for better, and nothing for one without words', () => {
    const { elsewhereMore, elsewhereLess } = wordChannel(covering(['abcd', ''], ['ab', 'cx']))
    // abc is matched somewhere, c by the other column only. Of cx, c is matched by this row.
    expect([elsewhereMore(0, 0), elsewhereLess(0, 0)]).toEqual([0.25, 0])
    expect([elsewhereMore(1, 0), elsewhereLess(1, 0)]).toEqual([1, 0])
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

describe('a channel of clauses', () => {
  it('gives the best pair of clauses, whatever statements are asked for in turn', () => {
    const input = covering(['ab', 'wxyz', 'cd'], ['pqrs', 'ab', 'cdef'])
    // Rows: ab and wxyz; cd. Columns: pqrs and ab; cdef.
    const { mean } = clauseChannel(input, Uint32Array.of(0, 2, 3), Uint32Array.of(0, 2, 3))
    expect([mean(0, 0), mean(1, 1), mean(0, 1), mean(1, 0), mean(0, 0)]).toEqual([1, 2 / 3, 0, 0, 1])
  })
})
