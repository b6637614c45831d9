import { describe, expect, it } from 'vitest'
import { haveSameContent } from '../../../src/contrast/quote/same-content.ts'
import { readQuotedWords } from '../../../src/language/saying/quoted-words.ts'

function compare(a: string, b: string): boolean {
  return haveSameContent(readQuotedWords(a), readQuotedWords(b))
}

describe('haveSameContent', () => {
  it.each([
    ['They close the mines', 'They closed a mine'],
    ['It attacks our ferry', 'It attacks the ferry'],
    ['It lies to the west', 'It lies in the west'],
  ])('holds where forms and words of grammar differ: %s', (a, b) => {
    expect(compare(a, b)).toBe(true)
  })

  it.each([
    ['We saw the ferry', 'We saw the barge'],
    ['We had no ferry', 'We have no ferry'],
    ['We saw the ferry', 'I saw the ferry'],
    ['They will close the mine', 'They will not close the mine'],
    ['We closed the mine', 'We closed the old mine'],
    ['Hull beat Bath', 'Bath beat Hull'],
  ])('does not where words say something else: %s', (a, b) => {
    expect(compare(a, b)).toBe(false)
  })
})
