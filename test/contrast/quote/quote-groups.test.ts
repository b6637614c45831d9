import { describe, expect, it } from 'vitest'
import { joinMeetings } from '../../../src/contrast/quote/quote-groups.ts'

describe('joinMeetings', () => {
  it('joins wordings that meet through others, with the rung of the least faithful', () => {
    const groups = joinMeetings([
      { a: 'a', b: 'b', rung: 'verbatim' },
      { a: 'c', b: 'd', rung: 'reworded' },
      { a: 'e', b: 'f', rung: 'typographic' },
      { a: 'd', b: 'a', rung: 'verbatim' },
      { a: 'b', b: 'c', rung: 'truncated' },
    ])
    expect(groups.map(({ wordings, rung }) => [wordings.toSorted().join(''), rung])).toEqual([
      ['abcd', 'reworded'],
      ['ef', 'typographic'],
    ])
  })
})
