import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/detail/time/find-times.ts'
import type { SegmentedArticle } from '../../../src/model/analysis.ts'
import { articleOf } from '../article-of.ts'

function dated(text: string, published: string | null): SegmentedArticle {
  const { article, statements } = articleOf(text)
  return { article: { ...article, published }, statements }
}

function read(text: string, published: string | null = null): readonly string[] {
  return findTimes(dated(text, published)).map(({ text: words, value }) => `${words} = ${value}`)
}

describe('findTimes', () => {
  it.each([
    ['It broke out at 8.49pm on Friday night.', '8.49pm on Friday night = friday T20:49'],
    ['It broke out about 8:40 p.m.', 'about 8:40 p.m. = about T20:40'],
    ['It lasted until about 5 a.m. Saturday.', 'until about 5 a.m. Saturday = until saturday T05:00'],
    ['Someone called at 3:30 in the morning.', '3:30 in the morning = T03:30'],
    ['Posted 05. 51AM IST', '05. 51AM IST = T05:51'],
    ['Gold rose at 1000 GMT.', '1000 GMT = T10:00'],
    ['It rose at about 2045 GMT.', 'at about 2045 GMT = about T20:45'],
    ['It began about 1100 hrs.', 'about 1100 hrs = about T11:00'],
    ['Troops left at 2130 hours.', '2130 hours = T21:30'],
    ['It was 9 March 2013.', '9 March 2013 = 2013-03-09'],
    ['It was on Nov. 8, 2016.', 'Nov. 8, 2016 = 2016-11-08'],
    ['It was on 2016-11-08.', '2016-11-08 = 2016-11-08'],
    ['It sank on 10 Nov 11 off the coast.', '10 Nov 11 = 2011-11-10'],
    ['It will fall by mid-2027.', 'mid-2027 = mid 2027'],
    ['It took just over 10 seconds.', 'just over 10 seconds = just over 10 seconds'],
    ['It began in July 2017.', 'July 2017 = 2017-07'],
    ['It began in May.', 'May = --05'],
    ['The siege took over eight hours.', 'over eight hours = over eight hours'],
    ['They offered $9 million over eight years.', 'eight years = eight years'],
    ['They watched the nests over eight weeks.', 'eight weeks = eight weeks'],
    ['They left over eight weeks ago.', 'over eight weeks ago = over eight weeks ago'],
    ['He was jailed for over eight years.', 'over eight years = over eight years'],
    ['It ran 3-5 May 2024.', '3-5 May 2024 = 3 - 5 may 2024'],
    ['It ran on May 26 and 27.', 'May 26 and 27 = may 26 and 27'],
    ['On May 3 and 12 others fled.', 'May 3 = --05-03'],
    ['It was 25/06/2024.', '25/06/2024 = 2024-06-25'],
    ['It was 6/25/2024.', '6/25/2024 = 2024-06-25'],
    ['It takes three to four days.', 'three to four days = three to four days'],
    ['It takes between 10 and 12 hours.', '10 and 12 hours = 10 and 12 hours'],
    ['It takes a 3-4 week break.', '3-4 week = 3 - 4 week'],
    ['The siege took nearly eight hours.', 'nearly eight hours = nearly eight hours'],
    ['They wrote between May 2016 and July 2017.', 'between May 2016 and July 2017 = between may 2016 and july 2017'],
    ['It is open from 8 a.m. until 5 p.m.', 'from 8 a.m. until 5 p.m. = from 8 a.m. until 5 p.m.'],
    ['They met last week.', 'last week = last week'],
    ['They met two weeks ago.', 'two weeks ago = two weeks ago'],
    ['He quit in the final days of the term.', 'final days = final days'],
    ['Prices fell in recent months.', 'recent months = recent months'],
    ['Turnout fell ahead of the closely watched vote.', 'ahead of the closely watched vote = before election'],
    ['Stocks fell ahead of US elections', 'ahead of US elections = before election'],
    ['She spoke shortly after the shootings.', 'shortly after the shootings = just after shooting'],
    ['Markets fell as the election approached in Peru.', 'as the election approached = approaching election'],
    ['Windows broke while candlelit vigils were held.', 'while candlelit vigils were held = during vigil'],
    ['Windows broke as vigils were being held.', 'as vigils were being held = during vigil'],
    ['They were called at approximately 06:00.', 'at approximately 06:00 = about T06:00'],
    ['They were called at 6:10.', '6:10 = T06:10 (either half of the day)'],
    ['The bell rang at 12:40.', '12:40 = T12:40 (either half of the day)'],
    ['The bell rang at 12:40 in the morning.', '12:40 in the morning = T00:40'],
    ['It sank at 6:41 on Friday night.', '6:41 on Friday night = friday T18:41'],
    ['It sank at 5:20 on Friday night.', '5:20 on Friday night = friday T05:20 (either half of the day)'],
    ['The tide turned 10:15 GMT.', '10:15 GMT = T10:15 (either half of the day)'],
    ['The tide turned 08:15 GMT.', '08:15 GMT = T08:15'],
    ['It left at 8:00 BST on Monday night.', '8:00 BST on Monday night = monday T20:00'],
    ['It left at 08:30 on Monday night.', '08:30 on Monday night = monday T20:30'],
    ['It left at 01:30 on Monday night.', '01:30 on Monday night = monday T01:30'],
    ['It fell in the early hours of May 3.', 'early hours of May 3 = early --05-03'],
    [
      'It fell at 3:30 in the early hours of May 3.',
      '3:30 in the early hours of May 3 = --05-03T03:30 (either half of the day)',
    ],
    ['Audi Q3 sales fell.', 'Q3 = Q3'],
    ['Staff at Royal Mail on Sunday walked out.', 'Sunday = sunday'],
    ['The union said Tuesday Royal Mail would cut jobs.', 'Tuesday = tuesday'],
    ['Trump said Monday Fox News was wrong.', 'Monday = monday'],
    ['The show starts at 8:00 ET.', '8:00 ET = T08:00 (either half of the day)'],
    ['He was jailed after a two-year trial.', 'two-year = two - year'],
    ['It took a day and a half.', 'a day and a half = a day and a half'],
    ['It took two and a half hours.', 'two and a half hours = two and a half hours'],
    ['It was a two-and-a-half-hour flight.', 'two-and-a-half-hour = two - and - a - half - hour'],
    ['It took half an hour.', 'half an hour = half an hour'],
    ['It ran for two years and a month.', 'two years and a month = two years and a month'],
    ['It ran for two years, a month and a day.', 'two years, a month and a day = two years , a month and a day'],
    ['It took 2 hours 10 minutes.', '2 hours 10 minutes = 2 hours 10 minutes'],
    ['It thawed in mid-May.', 'mid-May = mid --05'],
    ['He was tried for the May robbery.', 'May = --05'],
    ['It fell in Q2.', 'Q2 = Q2'],
    ['It fell in the second quarter of 2024.', 'second quarter of 2024 = 2024-Q2'],
    ['It fell in the 4th quarter.', '4th quarter = Q4'],
    ['It fell in H1, 2023.', 'H1, 2023 = 2023-H1'],
    ['It fell in the first half of the year.', 'first half = H1'],
    ['It fell in FY2023-24.', 'FY2023-24 = FY2024'],
    ['It fell over the past decade.', 'past decade = past decade'],
  ])('reads "%s"', (text, found) => {
    expect(read(text)).toEqual([found])
  })

  it.each([
    ['They met on Friday.', '2013-03-08'],
    ['They met yesterday.', '2013-03-10'],
    ['They will meet on Friday.', '2013-03-15'],
    ['They met last month.', '2013-02'],
    ['They met on December 24.', '2012-12-24'],
    ['They met tonight.', '2013-03-11 night'],
  ])('resolves "%s" against the day of publication', (text, value) => {
    const [found] = findTimes(dated(text, '2013-03-11T23:30:00-08:00'))
    expect(found).toMatchObject({ value, resolved: true })
  })

  it('reads every hour as one of 24 where the article writes hours from 13 on, and none with its half', () => {
    expect(read('It left at 9:05. It sank at 18:30.')).toEqual(['9:05 = T09:05', '18:30 = T18:30'])
    expect(read('It left at 9:05. It sank at 18:30. It left at 7pm.')[0]).toContain('either half')
    expect(read("It left at 9 o'clock. It sank at 18:30.")[0]).toContain('either half')
  })

  it.each([
    'He won in 14:30. He woke at 7:15.',
    'He woke at 7:15. Rovers won 15:20.',
    'He left at 14:30. He woke at 7:15 that night.',
  ])('leaves the half of the day open where it is not told: %s', (text) => {
    expect(read(text)).toContain('7:15 = T07:15 (either half of the day)')
  })

  it('reads the small hours of a day as that day, early', () => {
    const [found] = findTimes(articleOf('It fell in the early hours of Thursday.'))
    expect(found?.parts).toMatchObject({ weekday: 4, edge: 'early', length: null })
  })

  it.each(['The fund will spend $2 billion a year.', 'Prices grew 3% a month.', 'It was 5/7/2024.'])(
    'finds no time in a rate or in a date that may be of two months: %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it('reads no length from a part of a fraction', () => {
    expect(read('He was jailed after a 21/2-week trial.')).toEqual([])
  })

  it('keeps to the words where the day of publication is not known', () => {
    expect(findTimes(articleOf('They met on Friday.'))[0]).toMatchObject({ value: 'friday', resolved: false })
  })

  it.each([
    'A 59-year-old may march.',
    'USA Today has a night club.',
    'A black Audi Q3 hit two people.',
    'The score was 3:1 after 2,000 seats sold for $2016.',
    'It was the second act.',
    'She told the Sunday Herald, a paper, and the Mail on Sunday.',
    'The May government fell, and Ann May with it.',
    'The 7.42am Leeds to York train and the 6pm news were late.',
    'Sgt. April Moss left with her daughter, June, after it fell.',
    'He spoke as the trial was about to start.',
    'They won the second quarter-final and scored in the first half.',
    'The boy is two and a half years old.',
    'He spoke as campaign manager before the committee.',
    'He fell ill after a heart attack.',
    'The following game was moved.',
    'He drove at 120 miles an hour, twice a week, for $15 an hour.',
    'The 2009 Omnibus Appropriations Act was signed.',
  ])('finds no time in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    ['Hale, who was arrested on Monday, will appear in court on Friday.', ['2025-03-10', '2025-03-14']],
    ['On Friday, Hale, who was arrested on Monday, will appear in court.', ['2025-03-14', '2025-03-10']],
    ['A vote to be held on Sunday was called off on Tuesday.', ['2025-03-16', '2025-03-11']],
    ['It will be held Tuesday, he said Monday.', ['2025-03-18', '2025-03-10']],
    ['They met last Friday and meet again next Friday.', ['2025-03-07', '2025-03-14']],
    ['Moss set fire to it on Sunday.', ['2025-03-09']],
    ['The hearing is set for Sunday.', ['2025-03-16']],
    ['The firm announced plans Tuesday to close.', ['2025-03-11']],
    ['He plans to leave on Friday.', ['2025-03-14']],
    ['The talks resume Sunday.', ['sunday']],
    ['He was bailed to appear before magistrates on Friday.', ['2025-03-14']],
    ['He failed to appear before magistrates on Friday.', ['2025-03-07']],
    ['She flew home to face a jury on Friday.', ['friday']],
    ['The inquest was put off until Friday.', ['until 2025-03-14']],
    ['The bakery was shut until Friday.', ['until friday']],
    ['The judge fixed a plea hearing for December 5.', ['--12-05']],
    ['The inquest was put off until September 5, when Hale was convicted.', ['until --09-05']],
    ['The hearing had been set for Monday.', ['monday']],
    ['The hearing was set for Monday but the judge fell ill.', ['monday']],
    ['The hearing was set for Monday, the judge said.', ['2025-03-17']],
    ['The inquest was put off until September 5.', ['until 2025-09-05']],
    ['The ferry sank on December 5.', ['2024-12-05']],
    ['The ferry will sail on March 1.', ['--03-01']],
    ['The ferry will sail on January 20, 2026.', ['2026-01-20']],
    ['The June 1 sailing, the December 5 storm.', ['--06-01', '--12-05']],
    ['The ferry sank on February 11 last year.', ['2024-02-11']],
    ['In April of last year, the ferry sank.', ['2024-04']],
    ['The ferry sank last year, on February 11.', ['2024-02-11']],
    ['It happened on a Sunday.', ['sunday']],
  ])('tells by the nearest verb whether a weekday is past or to come: %s', (text, values) => {
    expect(read(text, '2025-03-12').map((found) => found.split(' = ')[1])).toEqual(values)
  })

  it('joins no weekday to a month that describes something else', () => {
    expect(read('He was held on Tuesday in the May robbery.')).toEqual(['Tuesday = tuesday', 'May = --05'])
  })

  it('keeps to the words of a month of last year where the day of publication is not known', () => {
    expect(read('The ferry sank in April last year.')).toEqual(['April last year = april last year'])
  })

  it('takes a year before "a week" for no count of weeks', () => {
    expect(read('In 2003 a week later he left.').map((found) => found.split(' = ')[0])).toEqual([
      '2003',
      'a week later',
    ])
  })

  it('points every span at its own text', () => {
    const words = fc.constantFrom(
      'May',
      '9',
      '2013',
      'at',
      '8pm',
      'Friday',
      'night',
      'two',
      'days',
      'ago',
      'late',
      ',',
      '-',
    )
    fc.assert(
      fc.property(fc.array(words), fc.option(fc.string()), (parts, published) => {
        const text = parts.join(' ')
        for (const found of findTimes(dated(text, published)))
          expect(text.slice(found.start, found.end)).toBe(found.text)
      }),
    )
  })

  it('reads a megabyte of events whose verb never comes', () => {
    expect(findTimes(articleOf('as riots were being '.repeat(50_000)))).toHaveLength(50_000)
  })

  it.each([
    ['digits', '7'.repeat(1_000_000)],
    ['a list of ones', '1,'.repeat(500_000)],
    ['colons', '1:'.repeat(300_000)],
    ['one endless line of "the"', 'the '.repeat(250_000)],
  ])('takes no time from a megabyte of %s', (_, text) => {
    expect(findTimes(articleOf(text))).toEqual([])
  })

  it('gives a day the year that its statement has for another of the same month', () => {
    expect(read('He died on June 24, 2005, after a June 20 fire.')).toEqual([
      'June 24, 2005 = 2005-06-24',
      'June 20 = 2005-06-20',
    ])
    expect(read('He died on June 24, 2005, before the May 2 fire.')).toContain('May 2 = --05-02')
  })

  it('leaves a number that a day in the next month belongs to', () => {
    expect(read('They were the 19 Sept. 11 hijackers.')).toEqual(['Sept. 11 = --09-11'])
  })
})
