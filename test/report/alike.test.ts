import { expect, test } from 'vitest'
import type { Agreement, Claim, DifferenceKind } from '../../src/model/claim.ts'
import { alikeAgreements, wordingsOf } from '../../src/report/alike.ts'

function agreement(kind: DifferenceKind, ...texts: readonly string[]): Agreement {
  const readings = texts.map((text, index) => ({ statement: `${'AB'[index]}1`, start: 0, end: 1, text, value: text }))
  return { kind, readings }
}

function alike(...agreements: readonly Agreement[]): readonly (readonly string[])[] {
  const claim: Claim = { id: 'C1', statements: [], origins: [], differences: [], unique: [], agreements }
  return alikeAgreements(claim).map(wordingsOf)
}

test('a quote and a part of it are not alike', () => {
  expect(alike(agreement('quote', 'We saw nothing there.', 'We saw nothing'))).toEqual([])
  expect(alike(agreement('quote', 'We saw nothing.', '“we saw nothing”'))).toEqual([
    ['We saw nothing.', '“we saw nothing”'],
  ])
})

test('values are alike however they are written', () => {
  expect(alike(agreement('number', '12 barns', 'a dozen barns'))).toEqual([['12 barns', 'a dozen barns']])
  expect(alike(agreement('name', 'Ann Hale', 'ann hale'))).toEqual([['Ann Hale']])
})
