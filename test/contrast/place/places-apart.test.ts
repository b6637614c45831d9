import { describe, expect, it } from 'vitest'
import { arePlacedApart } from '../../../src/contrast/place/places-apart.ts'
import { firstOf } from '../contrast-articles.ts'

function apart(a: string, b: string): boolean {
  return arePlacedApart(firstOf(a), firstOf(b))
}

describe('arePlacedApart', () => {
  it('tells two places of one level that are named on one side only', () => {
    expect(apart('Sales of kayaks in Canada rose.', 'Sales of kayaks in Norway rose.')).toBe(true)
  })

  it('is silent where a place is a part of the other, is named in both, or is an origin', () => {
    expect(apart('Sales of kayaks in Canada rose.', 'Sales of kayaks in Toronto rose.')).toBe(false)
    expect(apart('Ships left Canada for Norway.', 'Ships left Norway.')).toBe(false)
    expect(apart('A Canadian diver drowned.', 'A Norwegian diver drowned.')).toBe(false)
    expect(apart('Ships left Canada.', 'Ships left.')).toBe(false)
  })

  it('leaves aside where a text was written', () => {
    expect(apart('TORONTO — Ships left on Friday.', 'Ships left Oslo on Friday.')).toBe(false)
    expect(apart('TORONTO (Harbour News) - Ships left on Friday.', 'Ships left Oslo on Friday.')).toBe(false)
    expect(apart('Toronto-bound ships left.', 'Ships left Oslo on Friday.')).toBe(true)
  })
})
