import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/report/terminal/excerpt.ts'
import { run, type Word, wordsOf } from '../../../src/report/terminal/layout.ts'

function numbered(count: number, marked: readonly number[] = []): readonly Word[] {
  return Array.from({ length: count }, (_, index) => [run(`w${index}`, marked.includes(index) ? 'mark' : 'plain')])
}

function textOf(words: readonly Word[]): string {
  return words.map((word) => word.map(({ text }) => text).join('')).join(' ')
}

describe('excerpt', () => {
  it('leaves a sentence of ordinary length whole', () => {
    expect(excerpt(numbered(60))).toEqual(numbered(60))
  })

  it('keeps the start and the words around a mark of a long one', () => {
    expect(textOf(excerpt(numbered(100, [50])))).toBe(
      `w0 w1 w2 w3 w4 … ${Array.from({ length: 17 }, (_, index) => `w${42 + index}`).join(' ')} …`,
    )
  })

  it('cuts the middle of a very long mark', () => {
    const all = Array.from({ length: 100 }, (_, index) => index)
    const shown = textOf(excerpt(numbered(100, all)))
    expect(shown).toMatch(/^w0 w1 .* … .* w98 w99$/)
  })

  it('cuts a word that no line could hold, never within a character', () => {
    const word = `${'x'.repeat(79)}\u{1f600}${'y'.repeat(500)}`
    expect(textOf(excerpt(wordsOf([run(word)])))).toBe(`${'x'.repeat(79)}…`)
  })

  it('shows only what stands in the text, whatever is marked, and every mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.array(fc.nat({ max: 299 })), (count, marked) => {
        const shown = textOf(excerpt(numbered(count, marked)))
        for (const part of shown.split(' …').map((piece) => piece.trim()))
          expect(`${textOf(numbered(count))} `).toContain(part === '' ? '' : `${part} `)
        for (const index of marked.filter((place) => place < count && !marked.includes(place - 1)))
          expect(`${shown} `).toContain(`w${index} `)
      }),
    )
  })
})
