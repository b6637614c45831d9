import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startsWithCapital, startsWithSmall } from '../../../src/language/words/letter-case.ts'

describe('the case of the first letter', () => {
  it.each(['Zoe', 'Élodie', 'Öl', 'Иван', '𐐀'])('is capital in %j', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([true, false])
  })

  it.each(['zoe', 'élodie', 'ß', 'иван'])('is small in %j', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([false, true])
  })

  it.each(['', '1A', ' A', '@a', '[', '`', '漢', '“A'])('is neither in %j', (text) => {
    expect([startsWithCapital(text), startsWithSmall(text)]).toEqual([false, false])
  })

  it('is what Unicode says of every character', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 2 })
    fc.assert(
      fc.property(characters, (text) => {
        expect(startsWithCapital(text)).toBe(/^\p{Lu}/u.test(text))
        expect(startsWithSmall(text)).toBe(/^\p{Ll}/u.test(text))
      }),
    )
  })
})
