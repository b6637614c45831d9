import { describe, expect, it } from 'vitest'
import { statementRuns } from '../../../src/report/terminal/statement-runs.ts'

const text = 'Before. Four people were hurt, two badly. After.'
const statement = { start: 8, end: 41 }

function spanOf(words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function textOf(marks: Parameters<typeof statementRuns>[2]): string {
  const runs = statementRuns(text, statement, marks)
  return runs.map((piece) => piece.text).join('')
}

describe('statementRuns', () => {
  it('puts marked spans in brackets', () => {
    expect(textOf({ bracketed: [spanOf('two'), spanOf('Four people')] })).toBe('[Four people] were hurt, [two] badly.')
  })

  it('makes one of marks that overlap, and keeps those apart that only touch', () => {
    expect(textOf({ bracketed: [spanOf('Four people'), spanOf('people were')] })).toBe(
      '[Four people were] hurt, two badly.',
    )
    expect(textOf({ bracketed: [spanOf('Four '), spanOf('people')] })).toBe('[Four] [people] were hurt, two badly.')
  })

  it('leaves out what a mark has beyond the statement', () => {
    expect(textOf({ bracketed: [spanOf('badly. After'), spanOf('Before')] })).toBe(
      'Four people were hurt, two [badly.]',
    )
  })

  it('dims and colours what stands outside the brackets', () => {
    const marks = { bracketed: [spanOf('Four people')], dimmed: [spanOf('people were hurt')], light: [spanOf('badly')] }
    expect(statementRuns(text, statement, marks)).toEqual([
      { text: '[Four people]', style: 'mark' },
      { text: ' were hurt', style: 'dim' },
      { text: ', two ', style: 'plain' },
      { text: 'badly', style: 'light' },
      { text: '.', style: 'plain' },
    ])
  })
})
