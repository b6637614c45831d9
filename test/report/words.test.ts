import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/model/claim.ts'
import { listedOf } from '../../src/report/standings.ts'
import { verdictOf } from '../../src/report/words.ts'

const reading = (text: string): Reading => ({ statement: 'A1', start: 0, end: text.length, text, value: text })

describe('verdictOf', () => {
  it('speaks of both of two wordings and of all of more', () => {
    const of = (...texts: string[]): string => verdictOf({ verdict: 'conflict', readings: texts.map(reading) })
    expect(of('four', 'Four', 'six')).toBe('conflict: both cannot be right')
    expect(of('four', 'five', 'six')).toBe('conflict: not all of them can be right')
    const told = [reading('the mayor'), reading('police'), { statement: 'C1' }]
    expect(verdictOf({ verdict: 'compatible', readings: told })).toBe('all can be right')
  })
})

describe('listedOf', () => {
  it('names the whole where not all is listed', () => {
    expect(listedOf(1, 5, 'claim')).toBe('1 of 5 claims')
    expect(listedOf(5, 5, 'claim')).toBe('5 claims')
    expect(listedOf(1, null, 'claim')).toBe('1 claim')
  })
})
