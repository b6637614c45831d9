import { describe, expect, it } from 'vitest'
import { channelMatrices, wordChannel } from '../../src/align/channel.ts'
import { at } from '../../src/align/matrix.ts'
import { covering } from './word-lists.ts'

describe('a channel of words', () => {
  const { more, less, weight } = wordChannel(covering(['abcd'], ['ab', 'xy']))

  it('gives the greater and the smaller share', () => {
    // Half of abcd stands in ab, all of ab in abcd.
    expect([less(0, 0), more(0, 0)]).toEqual([0.5, 1])
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
    expect([less, more, weight].map((measure) => measure(0, 1))).toEqual([0, 0, 0])
  })
})
