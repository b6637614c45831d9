import { describe, expect, it } from 'vitest'
import { withoutSettled } from '../../src/contrast/without-settled.ts'
import type { Difference, Reading, Verdict } from '../../src/model/claim.ts'
import { factsOf } from './contrast-sentences.ts'

function reading(statement: string, start: number): Reading {
  return { statement, start, end: start + 2, text: '14', value: '14' }
}

function difference(verdict: Verdict, ...readings: readonly Reading[]): Difference {
  return { kind: 'number', verdict, reason: 'other-value', readings }
}

describe('withoutSettled', () => {
  const facts = [factsOf('A', 'The ferry sank.'), factsOf('B', 'The ferry sank.')]
  const unclear = difference('unclear', reading('A1', 0), reading('B1', 0))

  it('leaves out what is unclear where the other article has a surer counterpart of a reading', () => {
    const agreement = { kind: 'number' as const, readings: [reading('A1', 9), reading('B1', 0)] }
    expect(withoutSettled([{ agreements: [agreement], differences: [unclear] }], facts)).toEqual([])
    const conflict = difference('conflict', reading('A1', 9), reading('B1', 0))
    expect(withoutSettled([{ agreements: [], differences: [unclear, conflict] }], facts)).toEqual([conflict])
  })

  it('keeps it where nothing surer is set against a reading, and keeps every conflict', () => {
    const elsewhere = { kind: 'number' as const, readings: [reading('A1', 9), reading('B1', 9)] }
    expect(withoutSettled([{ agreements: [elsewhere], differences: [unclear] }], facts)).toEqual([unclear])
    const conflict = difference('conflict', reading('A1', 0), reading('B1', 9))
    expect(withoutSettled([{ agreements: [elsewhere], differences: [conflict] }], facts)).toEqual([conflict])
  })

  it('leaves out two values that both articles give', () => {
    const valued = (statement: string, start: number, value: string): Reading => ({
      ...reading(statement, start),
      value,
    })
    const between = difference('conflict', valued('A1', 0, '3'), valued('B1', 0, '5'))
    const [both, one] = ['Three boats fled and five came.', 'Five boats came.']
    const found = (a: string, b: string): readonly Difference[] =>
      withoutSettled([{ agreements: [], differences: [between] }], [factsOf('A', a), factsOf('B', b)])
    expect(found(both, both)).toEqual([])
    expect(found(both, one)).toEqual([between])
  })
})
