import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, overlap, type Span, slice } from '../../src/model/span.ts'

const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, length]): Span => ({ start, end: start + length }))

describe('span', () => {
  it('slices by UTF-16 code units', () => {
    expect(slice('a😀b', { start: 1, end: 3 })).toBe('😀')
  })

  it('shares nothing where it only touches', () => {
    expect(overlap({ start: 0, end: 4 }, { start: 4, end: 9 })).toBe(0)
    expect(overlap({ start: 0, end: 4 }, { start: 3, end: 9 })).toBe(1)
  })

  it('overlaps as many code units as both spans hold', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const shared = Array.from({ length: 100 }, (_, unit) => unit).filter(
          (unit) => a.start <= unit && unit < a.end && b.start <= unit && unit < b.end,
        )
        expect(overlap(a, b)).toBe(shared.length)
      }),
    )
  })

  it('contains itself, and what it overlaps with whole', () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(contains(a, a)).toBe(true)
        if (contains(a, b)) expect(overlap(a, b)).toBe(b.end - b.start)
      }),
    )
  })
})
