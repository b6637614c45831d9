import { expect, it } from 'vitest'
import { statementRuns } from '../../../src/report/terminal/statement-runs.ts'

const text = 'Before. Four people were hurt, two badly. After.'
const statement = { start: 8, end: 41 }

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

it('statementRuns dims and colours what stands outside the brackets', () => {
  const marks = { bracketed: [spanOf('Four people')], dimmed: [spanOf('people were hurt')], light: [spanOf('badly')] }
  expect(statementRuns(text, statement, marks)).toEqual([
    { text: '[Four people]', style: 'mark' },
    { text: ' were hurt', style: 'dim' },
    { text: ', two ', style: 'plain' },
    { text: 'badly', style: 'light' },
    { text: '.', style: 'plain' },
  ])
})
