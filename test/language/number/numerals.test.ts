import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../../src/language/number/numerals.ts'
import { tokenize } from '../../../src/language/tokens.ts'

describe('readNumeral', () => {
  it.each([
    ['1.5 million', 1_500_000],
    ['$1.5bn', 1_500_000_000],
    ['$5k', 5000],
    ['200, 000', 200_000],
    ['1, 300 herons', 1300],
    ['$380, 600 and', 380_600],
    ['5. 9', 5.9],
    ['many boats', 2],
    ['a handful of boats', 2],
    ['the vast majority of', 0.5],
    ['1-3/32', 1.09375],
    ['1 1/2', 1.5],
    ['5½', 5.5],
    ['27th', 27],
    ['twenty-one', 21],
    ['twenty-first', 21],
    ['a hundred and five', 105],
    ['three thousand and five', 3005],
    ['one million two hundred thousand', 1_200_000],
    ['sixteen hundred', 1600],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['two and a half points', 2.5],
    ['one-and-a-quarter million', 1_250_000],
    ['a quarter of', 0.25],
  ])('reads "%s" as %d', (text, value) => {
    expect(readNumeral(tokenize(text), 0)?.value).toBe(value)
  })

  it('tells which digit is the last that the words give', () => {
    expect(
      ['1.5 million', '43,000', '35.7', 'two hundred'].map((text) => readNumeral(tokenize(text), 0)?.precision),
    ).toEqual([100_000, 1000, 0.1, 100])
  })

  it('reads two numbers where two stand side by side', () => {
    expect(['ten five', 'five and six', 'twenty twenty'].map((text) => readNumeral(tokenize(text), 0)?.end)).toEqual([
      1, 1, 1,
    ])
  })

  it.each(['1,1,1', '12,34', '1234567890123456789', 'a third man', 'hundred', 'the'])(
    'reads no number in "%s"',
    (text) => {
      expect(readNumeral(tokenize(text), 0)).toBeNull()
    },
  )
})
