import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/report/columns-of.ts'

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['Café “naïve” — 5 €', 18],
    ['漢字', 4],
    ['ｶﾞ', 2],
    ['e\u0301', 1],
    ['a\u200bb\u00ad', 2],
    ['\u0000\u001b\u009b', 0],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['😀', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['👩‍]👧', 5],
    ['🧔‍♂️', 2],
    ['❤️', 2],
    ['🇳🇿', 2],
    ['1️⃣', 2],
    ['1⃣', 2],
    ['→ ≠ ─ █', 7],
    ['가\u1161', 2],
    ['漢\u1161', 3],
  ])('gives the columns of %j', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  it('takes each character of a text without emoji, marks and Hangul as a well-known package takes it', () => {
    const character = fc.integer({ min: 0x20, max: 0x33ff }).map((code) => String.fromCodePoint(code))
    const alone = character.filter((text) => !/[\p{M}\p{Emoji_Presentation}\u1100-\u11ff]/u.test(text))
    fc.assert(
      fc.property(alone, (text) => {
        expect(columnsOf(text)).toBe(stringWidth(text))
      }),
    )
  })

  it('never takes fewer columns for a longer text', () => {
    const texts = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(texts, ([a, b]) => {
        expect(columnsOf(a + b)).toBeGreaterThanOrEqual(columnsOf(a))
      }),
    )
  })
})
