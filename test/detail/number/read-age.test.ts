import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

/** Text, value and what is counted of every number, for reading in a test. */
function read(text: string): readonly string[] {
  return findNumbers(articleOf(text)).map((found) => `${found.text} = ${found.value} [${found.counted.join(' ')}]`)
}

describe('ages', () => {
  it('reads whose an age is across what tells who somebody is', () => {
    expect(read('Ann Hale, a retired nurse aged 61, left.')).toEqual(['aged 61 = 61 year [ann hale]'])
    expect(read('A 16-year-old girl, Ann Hale, left.')).toEqual(['16-year-old = 16 year [girl ann hale]'])
    expect(read('A 16-year-old girl, Paris police said, left.')).toEqual(['16-year-old = 16 year [girl]'])
  })

  it('reads an age that is said of somebody by a pronoun, and whose it is beside a name', () => {
    expect(read('She was 78.')).toEqual(['78 = 78 year []'])
    expect(read('Ann Hale, who turned 61 in May, left.')).toEqual(['61 = 61 year [ann hale]'])
    expect(read('Ann Hale, an 84-year-old widow, died.')).toEqual(['84-year-old = 84 year [ann hale widow]'])
    expect(read('She was 12 on the leaderboard.')).toEqual(['12 = 12 []'])
    expect(read('Besides Ann Hale, a 12-year-old boy was hurt.')).toEqual(['12-year-old = 12 year [boi]'])
    expect(read('He was 12 points behind.')).toEqual(['12 points = 12 [point]'])
  })

  it('reads an age behind a noun for one person, behind "of", and in words between commas', () => {
    expect(read('A woman, 71, was hurt, and the van driver, 30, fled.')).toEqual([
      '71 = 71 year [woman]',
      '30 = 30 year [driver]',
    ])
    expect(read('A pensioner, 71, was hurt.')).toEqual(['71 = 71 year [pension]'])
    expect(read('A boy of nine was found beside a man of ten goals.')[0]).toBe('nine = 9 year [boi]')
    expect(read('A lady of 90 and her son, nine, left.')).toEqual(['90 = 90 year [ladi]', 'nine = 9 year [son]'])
    expect(read('Bella, four, an otter, left.')).toEqual(['four = 4 year [bella]'])
    for (const counts of [
      'Two boys, 5 and 7, left.',
      'York won, Hull, four, and Leeds, two.',
      'A father of three left.',
    ])
      expect(read(counts).join()).not.toContain('year')
  })

  it('reads ages with whose they are', () => {
    expect(read('Maya Ortiz, 66, met 16-year-old Tom Reed.')).toEqual([
      '66 = 66 year [maya ortiz]',
      '16-year-old = 16 year [tom reed]',
    ])
  })
})
