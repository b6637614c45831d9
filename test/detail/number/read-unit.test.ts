import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

/** Text, value and what is counted of every number, for reading in a test. */
function read(text: string): readonly string[] {
  return findNumbers(articleOf(text)).map((found) => `${found.text} = ${found.value} [${found.counted.join(' ')}]`)
}

describe('readUnit', () => {
  it('reads a glued "m" or "k" before a plural that is no length as a scale', () => {
    expect(read('It sold 12m copies to 3.4m people and 12k users.')).toEqual([
      '12m copies = 12000000 [copi]',
      '3.4m people = 3400000 [peopl]',
      '12k users = 12000 [user]',
    ])
    expect(read('He won the 400m hurdles.').join()).toContain('= 400 ')
    expect(read('She won the 1500m men’s race.').join()).not.toContain('000000')
  })

  it('reads a ratio of units as a speed', () => {
    expect(read('Winds of 90 km/h blew.')).toEqual(['90 km/h = 25 metre per second []'])
    expect(read('Winds of 25 m/s blew.')).toEqual(['25 m/s = 25 metre per second []'])
  })

  it('counts points of a game behind its first half', () => {
    expect(read('In the first half 20 points were scored.').at(-1)).toBe('20 points = 20 [point]')
  })
})
