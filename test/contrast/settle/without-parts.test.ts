import { expect, it } from 'vitest'
import { withoutInner, withoutPartial } from '../../../src/contrast/settle/without-parts.ts'
import type { Agreement, Reading } from '../../../src/model/claim.ts'

function reading(statement: string, start: number, text: string): Reading {
  return { statement, start, end: start + text.length, text, value: text }
}

it('drops agreements that lie within another one in all their places', () => {
  const rifles: Agreement = { kind: 'number', readings: [reading('A1', 4, '14 AK-47s'), reading('B1', 9, '14 AK-47s')] }
  const inner: Agreement = { kind: 'name', readings: [reading('A1', 7, 'AK'), reading('B1', 12, 'AK')] }
  const elsewhere: Agreement = { kind: 'name', readings: [reading('A1', 7, 'AK'), reading('B1', 40, 'AK')] }
  expect(withoutInner([rifles, inner])).toEqual([rifles])
  expect(withoutInner([rifles, elsewhere])).toEqual([rifles, elsewhere])
})

it('drops details of which another one of the same article has all words', () => {
  const [may, day, other] = [
    { kind: 'time' as const, ...reading('A1', 0, 'May') },
    { kind: 'time' as const, ...reading('A2', 20, 'May 3') },
    { kind: 'time' as const, ...reading('B1', 0, 'May') },
  ]
  expect(withoutPartial([may, day, other])).toEqual([day, other])
  const name = { kind: 'name' as const, ...reading('A3', 40, 'Mayfield 3') }
  expect(withoutPartial([may, name])).toEqual([may, name])
})
