import { describe, expect, it } from 'vitest'
import { isTimestamp, timestampsOf } from '../../src/segment/timestamps.ts'

const timestamps = (text: string): readonly string[] =>
  timestampsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('timestampsOf', () => {
  it.each([
    'March 3, 2026',
    'Published: March 3, 2026 9:41 AM GMT | Updated 11:02 AM',
    'Sat Nov 12 2011, 01:19 hrs',
    'Tuesday 28 April 2009 22.34 BST',
    '11/27/2026 7:21 AM',
    '2026-03-03',
    '2026-03-03T09:14:00Z',
    'Posted 2026-03-03T09:14+01:00',
    'on Jul 7 2012, 5:55p',
    'Last updated at 22:46 GMT',
    '3\u00a0March\u00a02026, 9:41\u00a0AM',
  ])('takes all of %j', (text) => {
    expect(isTimestamp(text)).toBe(true)
  })

  it.each([
    'March 3, 2026 was the last day.',
    'The talks end on Saturday, Sep 19, 2026',
    'It was 22:46 when the lights went out.',
    'Updated rules take effect in May 2027, she said.',
    'In May 2026 Ann Lee resigned.',
    'May 2026 be kind to you',
    'Jane Roe, actor, born 2 May 1936; died 2 August 2023',
    'Shops at the Pier, 3 March 2026',
  ])('takes nothing of %j', (text) => {
    expect(timestamps(text)).toEqual([])
  })

  it('finds one before the text, after it, and at a label', () => {
    expect(timestamps('Apr 9, 2026 There is news.')).toEqual(['Apr 9, 2026'])
    expect(timestamps('Posted: 05/02/07, 9:00 PM PDT | A judge ruled.')).toEqual(['Posted: 05/02/07, 9:00 PM PDT |'])
    expect(timestamps('Crew is safe Updated: Apr 9, 2026 6:50 PM')).toEqual(['Updated: Apr 9, 2026 6:50 PM'])
    expect(timestamps('Crew is safe at home 9:41 AM Apr 9, 2026')).toEqual(['9:41 AM Apr 9, 2026'])
  })
})
