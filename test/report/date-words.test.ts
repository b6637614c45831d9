import { describe, expect, it } from 'vitest'
import { dateInWords, publishedWords, timeInWords } from '../../src/report/date-words.ts'

describe('dateInWords', () => {
  it.each([
    ['2025-03-04', '4 March 2025'],
    ['2025-03-14T09:30:00Z', '14 March 2025, 09:30 UTC'],
    ['2025-12-01T23:05+02:00', '1 December 2025, 23:05 UTC+02:00'],
    ['2025-12-01T23:05:59.123', '1 December 2025, 23:05'],
  ])('reads %s as %s', (published, words) => {
    expect(dateInWords(published)).toBe(words)
  })

  it.each(['2025-13-01', 'last Friday', '2025', ''])('leaves "%s" as it is', (published) => {
    expect(dateInWords(published)).toBe(published)
  })
})

describe('publishedWords', () => {
  it('names the statement that tells the day, where the input does not', () => {
    const timestamp = { statement: 'A2', start: 0, end: 0, text: '' }
    expect(publishedWords({ published: '2025-03-04' })).toBe('4 March 2025')
    expect(publishedWords({ published: '2025-03-04', timestamp })).toBe('4 March 2025 (A2)')
    expect(publishedWords({ published: null })).toBeNull()
  })
})

describe('timeInWords', () => {
  it.each([
    ['early --11', 'early November, no year known'],
    ['--03-09T20:30', '9 March, no year known, 20:30'],
    ['2025-03-09', '2025-03-09'],
    ['last decade', 'last decade'],
  ])('reads %j as %j', (value, words) => {
    expect(timeInWords(value)).toBe(words)
  })
})
