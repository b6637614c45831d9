import { describe, expect, it } from 'vitest'
import type { StatementFacts } from '../../../src/contrast/contraster.ts'
import { withoutSettled } from '../../../src/contrast/settle/without-settled.ts'
import type { Difference, Reading, Verdict } from '../../../src/model/claim.ts'
import { factsOf } from '../contrast-sentences.ts'

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

  it('leaves out two values that both articles give, unless they change places within one statement', () => {
    const at = (label: string, number: number, text: string): StatementFacts => {
      const { statement, details, ...rest } = factsOf(label, text)
      const id = `${label}${number}`
      return {
        ...rest,
        statement: { ...statement, id },
        details: details.map((detail) => ({ ...detail, statement: id })),
      }
    }
    const value = (statement: string): Reading => reading(statement, 0)
    const between = difference('conflict', value('A1'), value('B1'))
    const found = (...facts: readonly StatementFacts[]): readonly Difference[] =>
      withoutSettled([{ agreements: [], differences: [between] }], facts)
    const [three, five] = ['3 boats came.', '5 boats came.']
    expect(found(at('A', 1, three), at('A', 2, five), at('B', 1, five), at('B', 2, three))).toEqual([])
    expect(found(at('A', 1, three), at('B', 1, five), at('B', 2, three))).toEqual([between])
    expect(found(at('A', 1, three), at('A', 2, '5 men came.'), at('B', 1, five), at('B', 2, three))).toEqual([between])
    const swapped = at('B', 1, '5 boats came and 3 boats left.')
    expect(found(at('A', 1, '3 boats came and 5 boats left.'), swapped)).toEqual([between])
  })
})
