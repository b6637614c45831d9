import { describe, expect, it } from 'vitest'
import { calendarPlace, calendarWords } from '../../../src/report/html/calendar.ts'

describe('calendarWords', () => {
  it.each([
    ['2013-03-09', '9 March 2013'],
    ['after 2013-03-09T19:00', 'after 9 March 2013, 19:00'],
    ['2013-03-09 night', '9 March 2013 night'],
    ['2013-03', 'March 2013'],
    ['--05-20', '20 May'],
    ['--11', 'November'],
    ['2013', '2013'],
    ['last decade', 'last decade'],
    ['1999-20', '1999-20'],
  ])('says %s as "%s"', (value, words) => {
    expect(calendarWords(value)).toBe(words)
  })
})

describe('calendarPlace', () => {
  it('puts times in order, what has no year last', () => {
    const values = [
      '2012',
      '2013-03',
      '2013-03-09',
      'after 2013-03-09T08:30',
      '2013-03-09T19:00',
      '2013-11',
      '--05',
      '--11-02',
    ]
    const places = values.map((value) => calendarPlace(value) ?? '')
    expect(places.toSorted()).toEqual(places)
  })

  it('reads the months of words that have no value', () => {
    const values = ['in May 2021', 'May 20, 2021', '2021-06', 'in October', 'October 3', '--11']
    const places = values.map((value) => calendarPlace(value) ?? '')
    expect(places.every((place) => place !== '')).toBe(true)
    expect(places.toSorted()).toEqual(places)
  })

  it('has none for words that name no year and no month', () => {
    expect(['friday night', 'three weeks', 'at 19:00', '12345 hours'].map(calendarPlace)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
