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

  it('reads letters right behind digits as inches and megapixels', () => {
    expect(read('It has a 6.5in screen and a 40MP camera.')).toEqual([
      '6.5in = 0.1651 metre []',
      '40MP = 40 megapixel []',
    ])
    expect(read('It has a 6.5-inch screen and a 40-megapixel camera.')).toEqual([
      '6.5-inch = 0.1651 metre []',
      '40-megapixel = 40 megapixel []',
    ])
    expect(read('They found 12in Leeds and 14in the mill.').join()).not.toContain('metre')
  })

  it('takes the number of a share index and of a house for no count', () => {
    expect(read('Britain’s FTSE 100 was 40 points down, and the FTSE 100 rises.')).toEqual(['40 points = 40 [point]'])
    expect(read('No 10 said that staff at No 11 left.')).toEqual([])
    expect(read('No 10 ships are alike, and no 12 boats.')).toEqual(['10 ships = 10 [ship]', '12 boats = 12 [boat]'])
  })

  it('counts points of a game behind its first half', () => {
    expect(read('In the first half 20 points were scored.').at(-1)).toBe('20 points = 20 [point]')
  })
})
