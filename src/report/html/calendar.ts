import { months } from '../date-words.ts'

// Linear: every part starts with a character of its own and has a fixed length.
const point = /(\d{4}|-)-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d))?|(?:^| )(1\d{3}|20\d\d)(?![\d-])/

/** Sorts what has no year after what has one; the blanks between the parts sort a month before its days. */
const noYear = '~'

// For words that were compared with nothing, and so have no value: "May 20, 2021", "in May".
const named = new RegExp(`\\b(${months.join('|')})(?: (\\d{1,2})\\b)?(?:,? (\\d{4}))?`)

/** Where a time stands on the calendar, for sorting; null where its value names no year, or no month at least. */
export function calendarPlace(value: string): string | null {
  const match = point.exec(value)
  if (match?.[2] === undefined && named.test(value)) return namedPlace(value)
  if (!match) return null
  const [, year = match[5] ?? '', month = '', day = '', clock = ''] = match
  return [year === '-' ? noYear : year, month, day, clock].join(' ')
}

/** "after 2013-03-09T19:00" gives "after 9 March 2013, 19:00"; what names no date stays as it is. */
export function calendarWords(value: string): string {
  const [whole = '', year, month, day, clock] = point.exec(value) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return value
  const date = [day && String(Number(day)), name, year === '-' ? '' : year].filter(Boolean).join(' ')
  return value.replace(whole, clock ? `${date}, ${clock}` : date)
}

function namedPlace(value: string): string {
  const [, month = '', day = '', year = noYear] = named.exec(value) ?? []
  const number = day === '' ? '' : day.padStart(2, '0')
  return [year, String(months.indexOf(month) + 1).padStart(2, '0'), number, ''].join(' ')
}
