import { describe, expect, it } from 'vitest'
import { withoutInnerQuotes } from '../../../src/contrast/settle/without-inner-quotes.ts'
import type { Difference, Reading } from '../../../src/model/claim.ts'

function reading(statement: string, text: string, start: number): Reading {
  return { statement, start, end: start + text.length, text, value: text }
}

function reworded(...readings: readonly Reading[]): Difference {
  return { kind: 'quote', verdict: 'conflict', reason: 'reworded-quote', readings }
}

describe('withoutInnerQuotes', () => {
  const all = reworded(
    reading('A1', 'of paint', 20),
    reading('B1', 'of fresh paint', 20),
    reading('C1', 'of old paint', 20),
  )

  it('leaves out a change of two articles that stands in one of three', () => {
    const inner = reworded(reading('B1', 'fresh', 23), reading('C1', 'old', 23))
    expect(withoutInnerQuotes([all, inner])).toEqual([all])
  })

  it('keeps a change elsewhere, a graver one and other kinds', () => {
    const elsewhere = reworded(reading('B1', 'fresh', 23), reading('C1', 'wall', 40))
    const unclear: Difference = { ...all, verdict: 'unclear' }
    const inner = reworded(reading('B1', 'fresh', 23), reading('C1', 'old', 23))
    const number: Difference = { ...inner, kind: 'number', reason: 'other-value' }
    expect(withoutInnerQuotes([all, elsewhere, number])).toEqual([all, elsewhere, number])
    expect(withoutInnerQuotes([unclear, inner])).toEqual([unclear, inner])
  })
})
