import { months } from '../terminal/header.ts'

// Linear: every part starts with a character of its own and has a fixed length.
const point = /(\d{4}|-)-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d))?|(?:^| )(1\d{3}|20\d\d)(?![\d-])/

/** Where a time stands on the calendar, for sorting; null where its value names no year, or no month at least. */
export function calendarPlace(value: string): string | null {
  const match = point.exec(value)
  if (!match) return null
  const [, year = match[5] ?? '', month = '', day = '', clock = ''] = match
  // What has no year comes after what has one; a blank puts a month before its days.
  return [year === '-' ? '~' : year, month, day, clock].join(' ')
}

/** "after 2013-03-09T19:00" gives "after 9 March 2013, 19:00"; what names no date stays as it is. */
export function calendarWords(value: string): string {
  const [whole = '', year, month, day, clock] = point.exec(value) ?? []
  const name = months[Number(month) - 1]
  if (name === undefined) return value
  const date = [day && String(Number(day)), name, year === '-' ? '' : year].filter(Boolean).join(' ')
  return value.replace(whole, clock ? `${date}, ${clock}` : date)
}
