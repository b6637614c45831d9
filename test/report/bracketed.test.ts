import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { bracketed, piecesOf } from '../../src/report/bracketed.ts'

const text = 'Before. Four people were hurt, two badly. After.'
const statement = { start: 8, end: 41 }

function marked(...words: readonly string[]): string {
  return bracketed(text, statement, words.map(spanOf))
}

function spanOf(words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('bracketed', () => {
  it('puts marked spans in brackets', () => {
    expect(marked('two', 'Four people')).toBe('[Four people] were hurt, [two] badly.')
    expect(marked()).toBe('Four people were hurt, two badly.')
  })

  it('makes one of marks that overlap, and keeps those apart that only touch', () => {
    expect(marked('Four people', 'people were')).toBe('[Four people were] hurt, two badly.')
    expect(marked('Four ', 'people')).toBe('[Four] [people] were hurt, two badly.')
  })

  it('leaves out what a mark has beyond the span', () => {
    expect(marked('badly. After', 'Before')).toBe('Four people were hurt, two [badly.]')
  })
})

describe('piecesOf', () => {
  it('gives pieces that make up the span, none of them empty', () => {
    const pieces = piecesOf(text, statement, [spanOf('Four people'), spanOf('badly.')])
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Four people',
      ' were hurt, two ',
      'badly.',
    ])
    expect(pieces.map(({ isMarked }) => isMarked)).toEqual([true, false, true])
  })
})
