import { expect, test } from 'vitest'
import { namesPerson } from '../../../src/language/time/given-names.ts'
import { tokenize } from '../../../src/language/tokens.ts'

function isPerson(text: string): boolean {
  const tokens = tokenize(text, { start: 0, end: text.length })
  return namesPerson(
    tokens,
    tokens.findIndex(({ text }) => /^(?:April|May|June|August)$/.test(text)),
  )
}

test.each([
  'Sgt. April Moss shut the mill.',
  'He met President May there.',
  'They have a son, August, and a cat.',
  'Their daughter, June, 4, was safe.',
  'A niece called April came too.',
  'June Hale, 43, shut the mill.',
  'Bo Moss and June Hale shut the mill.',
  'It was shut and reopened when April Ann Moss came.',
])('%s has somebody called by a month', (text) => {
  expect(isPerson(text)).toBe(true)
})

test.each([
  'In April Hale shut the mill.',
  'Last June Hale shut the mill.',
  'Between March and June Hale shut the mill.',
  'She met the mayor on 3 August Moss said.',
  'The mill in Leeds, June, 2021.',
  'The May Day march was held.',
  'It was shut until May Bank Holiday.',
  'Storm Closes June Races in Leeds.',
  'It reopens in June, Moss said.',
  'The deputy, June 3.',
])('%s has the month, or nobody for certain', (text) => {
  expect(isPerson(text)).toBe(false)
})
