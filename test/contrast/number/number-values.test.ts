import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastSentences, summarize } from '../contrast-sentences.ts'

const read = (a: string, b: string): readonly string[] => summarize(contrastSentences(contrastNumbers, a, b))

describe('relateValues', () => {
  it('takes only a small part of a number for digits that were cut, and none of the end of a range', () => {
    expect(read('The repairs cost $150 million.', 'The repairs cost $160 million.')).toEqual([
      '$150 million | $160 million: conflict other-value',
    ])
    expect(read('The repairs cost between $140 million and $150 million.', 'The repairs cost $160 million.')).toEqual([
      'between $140 million and $150 million | $160 million: conflict other-value',
    ])
    expect(read('The repairs cost $43 million.', 'The repairs cost $43.9 million.')).toEqual([
      '$43 million | $43.9 million: compatible rounded',
    ])
  })

  it.each([
    ['Turnout in Bergen was 70.0%.', 'Turnout in Bergen was 70.1%.', '70.0% | 70.1%: conflict other-value'],
    ['Turnout in Bergen was 70%.', 'Turnout in Bergen was 76%.', '70% | 76%: conflict other-value'],
    ['Turnout in Bergen was 70%.', 'Turnout in Bergen was 71%.', '70% | 71%: compatible rounded'],
  ])('takes only a number with fewer digits for a rounding, and only of a near one: %s %s', (a, b, difference) => {
    expect(read(a, b)).toEqual([difference])
  })

  it.each([
    ['nearly a quarter', '23%', 'compatible bound'],
    ['a third', '31%', 'compatible rounded'],
    ['a third', '41%', 'conflict other-value'],
    ['a third', 'a quarter', 'conflict other-value'],
  ])('takes a fraction in words for a loose one, but for another such: %s %s', (a, b, verdict) => {
    expect(read(`The storm left ${a} of homes dark.`, `The storm left ${b} of homes dark.`)).toEqual([
      `${a} | ${b}: ${verdict}`,
    ])
  })

  it.each([
    ['30C', '86F', 'agree'],
    ['30C', '95F', 'conflict other-value'],
    ['-2C', '29F', 'agree'],
    ['6 feet', '2 metres', 'compatible rounded'],
    ['100 mph', '160 km/h', 'agree'],
    ['more than 30 miles', '60 km', 'compatible bound'],
  ])('takes a measure for the conversion of another only where it is near: %s %s', (a, b, verdict) => {
    expect(read(`The mark on the wall showed ${a}.`, `The mark on the wall showed ${b}.`)).toEqual([
      `${a} | ${b}: ${verdict}`,
    ])
  })

  it('sets a number that is more and one that is less than the same apart, but for a number that both include', () => {
    expect(read('More than 300 nurses went on strike.', 'Just under 300 nurses went on strike.')).toEqual([
      'More than 300 nurses | Just under 300 nurses: conflict other-value',
    ])
    expect(read('At least 300 nurses went on strike.', 'Up to 300 nurses went on strike.')).toEqual([
      'At least 300 nurses | Up to 300 nurses: compatible bound',
    ])
  })

  it.each([
    ['People over 65 were told to stay at home.', 'People under 65 were told to stay at home.'],
    ['Women over the age of 50 may come.', 'Women under the age of 50 may come.'],
  ])('takes two groups by age for no two values of one number: %s', (a, b) => {
    expect(read(a, b).join()).not.toContain('conflict')
  })

  it('sets no money of one country against that of another, by whatever name', () => {
    expect(read('The shop paid 300 Swiss francs.', 'The shop paid 300 French francs.')).toEqual([])
    expect(read('The shop paid 300 kronor.', 'The shop paid 300 koruna.')).toEqual([])
    expect(read('The shop paid CLP$300.', 'The shop paid $300.')).toEqual([])
    expect(read('The shop paid 300 kroner.', 'The shop paid 300 crowns.').join()).toContain('agree')
  })

  it('takes a part of a point for one of a rate only where the text tells of one', () => {
    expect(read('The Dow fell half a point.', 'The Dow fell 0.5 percentage points.')).toEqual([])
    expect(read('The Dow fell half a point.', 'The Dow fell 0.5 points.').join()).toContain('agree')
    expect(read('It cut its rate by a quarter point.', 'It cut its rate by 25 basis points.').join()).toContain('agree')
  })

  it('takes a sum in money of an unnamed country for the same sum in money of a named one', () => {
    expect(read('The shop paid $4.20 for the clock.', 'The shop paid A$4.20 for the clock.')).toEqual([
      '$4.20 | A$4.20: agree',
    ])
    expect(read('The shop paid 420 Danish crowns for it.', 'The shop paid 420 Swedish kronor for it.')).toEqual([])
  })

  it('lets "about" and "nearly" be off by a part of the number, not by its last place', () => {
    expect(read('The agency received nearly 235,000 letters.', 'The agency received nearly 240,000 letters.')).toEqual([
      'nearly 235,000 letters | nearly 240,000 letters: compatible bound',
    ])
    expect(read('The agency received nearly 245,000 letters.', 'The agency received nearly 300,000 letters.')).toEqual([
      'nearly 245,000 letters | nearly 300,000 letters: conflict other-value',
    ])
    expect(read('About 100 kayaks sank in the bay.', '55 kayaks sank in the bay.')).toEqual([
      'About 100 kayaks | 55 kayaks: conflict other-value',
    ])
  })

  it('takes cut digits for rounding, and a far conversion for another value', () => {
    expect(read('Spending rose to $247 billion.', 'Spending rose to $247.7 billion.')).toEqual([
      '$247 billion | $247.7 billion: compatible rounded',
    ])
    expect(read('He fell about 2,000 feet.', 'He fell some 700 metres.')).toEqual([
      'about 2,000 feet | some 700 metres: conflict other-value',
    ])
  })

  it('takes only the last part of a number for digits that were cut or rounded away', () => {
    expect(read('The repairs cost $200 million.', 'The repairs cost $160 million.')).toEqual([
      '$200 million | $160 million: conflict other-value',
    ])
    expect(read('The repairs cost $20 million.', 'The repairs cost $20.8 million.')).toEqual([
      '$20 million | $20.8 million: compatible rounded',
    ])
    expect(read('The repairs cost $2 million.', 'The repairs cost $2.4 million.')).toEqual([
      '$2 million | $2.4 million: conflict other-value',
    ])
    expect(read('The repairs cost about $2 million.', 'The repairs cost $2.4 million.')).toEqual([
      'about $2 million | $2.4 million: compatible rounded',
    ])
  })
})
