import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../src/read/document-from-text.ts'
import { publicationDate } from '../../src/segment/publication-date.ts'
import { segment } from '../../src/segment/segment.ts'

const dateOf = (text: string): ReturnType<typeof publicationDate> =>
  publicationDate(text, segment({ ...documentFromText({ text }), label: 'A' }))

const headline = 'Ferry runs aground off Westhaven'
const story =
  'A ferry with 40 people on board ran aground off Westhaven on Tuesday, the coastguard said. Nobody was hurt.'
const dayAfterHeadline = (line: string): string | null =>
  dateOf([headline, line, story].join('\n\n'))?.published ?? null

describe('publicationDate', () => {
  it.each([
    ['Published 12 March 2024, 09:14 GMT', '2024-03-12'],
    ['By Jane Roe | Updated: Mar 3, 2021', '2021-03-03'],
    ['Posted on Friday 5 May 2023', '2023-05-05'],
    ['2021-03-03T09:14:00Z', '2021-03-03'],
    ['Thursday, March 4th, 2021', '2021-03-04'],
    ['13/04/2021 10:22', '2021-04-13'],
    ['Updated 11/27/2021 7:21 AM', '2021-11-27'],
    ['05/05/2021', '2021-05-05'],
    ['Westhaven Times, Friday 5 March 2021', '2021-03-05'],
    ['Published 12\u00a0March  2024', '2024-03-12'],
    ['Published: 09:14 EST, 3 March 2021 | Updated: 10:20 EST, 3 March 2021', '2021-03-03'],
  ])('reads %j', (line, day) => {
    expect(dayAfterHeadline(line)).toBe(day)
    expect(dateOf([line, headline, story].join('\n'))?.published).toBe(day)
  })

  it('reads the dateline of the first paragraph where it has its year', () => {
    expect(dateOf(`${headline}\n\nLONDON, March 3, 2021 (Reuters) - ${story}`)?.published).toBe('2021-03-03')
    expect(dateOf(`${headline}\n\n(March 3, 2021) -- ${story}`)?.published).toBe('2021-03-03')
    expect(dateOf(`${headline}\n\nBATH, England, 3 March 2021 ${story}`)?.published).toBe('2021-03-03')
    expect(dateOf(`${headline}\n\nLONDON, March\u00a03, 2021 (Reuters) - ${story}`)?.timestamp?.text).toBe(
      'March\u00a03, 2021',
    )
    expect(dateOf(`${headline}\n\nLONDON, March 3 (Reuters) - ${story}`)).toBeNull()
  })

  it.each([
    ['the order of day and month is open', '03/04/2021'],
    ['the year has two digits', '11/27/21 07:35 PM ET'],
    ['the weekday is not the date’s', 'Posted on Monday 5 May 2023'],
    ['the calendar has no such day', 'Published 31 February 2021'],
    ['the year is missing', 'Updated 10:22 AM, March 3'],
    ['two days are given', 'Published March 3, 2021 9:14 AM\n\nUpdated March 5, 2021 9:14 AM'],
  ])('reads nothing where %s', (_, line) => {
    expect(dayAfterHeadline(line)).toBeNull()
  })

  it('reads no day of the story', () => {
    expect(dateOf(`${headline}\n\nOn March 3, 2021 a ferry ran aground.\n\n${story}`)).toBeNull()
    expect(dateOf(`March 3, 2021 Ferry Disaster Remembered\n\n${story}`)).toBeNull()
    expect(dateOf(`Report on the ferry was published March 3, 2021\n\n${story}`)).toBeNull()
  })

  it('reads nothing after the first paragraphs, which may be of another story', () => {
    const rest = [story, story, 'Published March 3, 2021 9:14 AM'].join('\n\n')
    expect(dateOf(`${headline}\n\n${rest}`)).toBeNull()
  })

  it('says where the day stands', () => {
    const text = `${headline}\nPublished 12 March 2024\n${story}`
    expect(dateOf(text)?.timestamp).toEqual({
      statement: 'A2',
      start: text.indexOf('Published'),
      end: text.indexOf('\nA ferry'),
      text: 'Published 12 March 2024',
    })
  })

  it('cites only what stands in the text', () => {
    const pieces = fc.constantFrom(
      'LONDON, ',
      '(',
      '3',
      ' ',
      '/',
      'March',
      ' 2021',
      ', ',
      '\n',
      ' - ',
      'Updated ',
      '11',
    )
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        const date = dateOf(text)
        if (date) expect(text.slice(date.timestamp.start, date.timestamp.end)).toBe(date.timestamp.text)
      }),
    )
  })

  it('reads a day that opens the first paragraph below the headline', () => {
    expect(dateOf(`${headline}\n\nMarch 3, 2021 ${story}`)?.published).toBe('2021-03-03')
    expect(dateOf(`${headline}\n\nPublished March 3, 2021 ${story}`)?.published).toBe('2021-03-03')
    expect(dateOf(`21 July 2021 Last updated at 11:11 GMT\n\n${headline}\n\n${story}`)?.published).toBe('2021-07-21')
  })
})
