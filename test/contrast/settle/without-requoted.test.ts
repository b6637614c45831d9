import { describe, expect, it } from 'vitest'
import { withoutRequoted } from '../../../src/contrast/settle/without-requoted.ts'
import type { Agreement, Difference, Reading } from '../../../src/model/claim.ts'
import { factsOf } from '../contrast-sentences.ts'

function reading(statement: string, start: number, value: string): Reading {
  return { statement, start, end: start + 20, text: value, value }
}

describe('withoutRequoted', () => {
  const facts = [factsOf('A', 'Hale spoke.'), factsOf('B', 'Hale spoke.')]
  const altered: Difference = {
    kind: 'quote',
    verdict: 'conflict',
    reason: 'reworded-quote',
    readings: [reading('A1', 40, 'we had'), reading('B1', 5, 'we have')],
  }
  const alike = (value: string): Agreement => ({
    kind: 'quote',
    readings: [reading('A1', 0, value), reading('B1', 0, 'we have it')],
  })

  it('leaves out other words for a quote that the same article prints as it is', () => {
    expect(withoutRequoted([{ agreements: [alike('we have it')], differences: [altered] }], facts)).toEqual([
      { agreements: [alike('we have it')], differences: [] },
    ])
  })

  it('keeps them where the article prints only a part of it, or another quote', () => {
    const part = { agreements: [alike('we have')], differences: [altered] }
    expect(withoutRequoted([part], facts)).toEqual([part])
    const elsewhere: Agreement = { kind: 'quote', readings: [reading('A1', 0, 'no'), reading('B1', 90, 'no')] }
    const other = { agreements: [elsewhere], differences: [altered] }
    expect(withoutRequoted([other], facts)).toEqual([other])
  })

  it('keeps the words of a headline', () => {
    const [a, b] = facts as [(typeof facts)[0], (typeof facts)[0]]
    const headline = { ...a, statement: { ...a.statement, kind: 'headline' as const } }
    const finding = {
      agreements: [alike('we have it')],
      differences: [{ ...altered, readings: [reading('A1', 90, 'we had'), reading('B1', 5, 'we have')] }],
    }
    expect(withoutRequoted([finding], [headline, b])).toEqual([finding])
  })
})
