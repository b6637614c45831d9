import { describe, expect, it } from 'vitest'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastTimes, a, b))
}

/** Statements of articles that were published on 12 March 2025. */
function readDated(a: string, b: string): readonly string[] {
  return summarize(contrastTimes(factsOf('A', a, '2025-03-12'), factsOf('B', b, '2025-03-12')))
}

describe('relateTimes', () => {
  it('tells an hour that is none of a part of the day', () => {
    const b = 'The blast at the mill shook the town on Friday night.'
    expect(read('The blast at the mill shook the town at 4 p.m. on Friday.', b)).toEqual([
      '4 p.m. on Friday | Friday night: conflict other-value',
    ])
    expect(read('The blast at the mill shook the town at 5.40 p.m. on Friday.', b)).toEqual([
      '5.40 p.m. on Friday | Friday night: agree',
    ])
  })

  it('sets two hours of one day against each other where the verbs mean one act', () => {
    const a =
      'The union said its members had joined the walkout, which began at 6 a.m. on Wednesday and ends on Friday.'
    expect(read(a, 'The strike started on Wednesday at 5 a.m. and goes on.')).toEqual([
      '6 a.m. on Wednesday | Wednesday at 5 a.m.: unclear other-value',
    ])
    expect(read(a, 'The mayor spoke on Wednesday at 5 a.m. and then left.')).toEqual([])
  })

  it('says nothing of two latest times', () => {
    expect(read('By 8 a.m. crews had left the mill.', 'By about 9 a.m. crews had left the mill.')).toEqual([])
  })

  it('says nothing of a length that a text denies, nor of when a count was taken', () => {
    const a = 'The club made the striker an eight-year offer.'
    expect(read(a, 'The club made the striker no offer of more than eight years.')).toEqual([])
    const began = 'Voters in Hull began to cast ballots at 8 a.m. on Sunday.'
    expect(read(began, 'Voters in Hull had cast 4,000 ballots as of 4 p.m. on Sunday.')).toEqual([])
    expect(read(began, 'Voters in Hull began to cast ballots at 4 p.m. on Sunday.')).toHaveLength(1)
  })

  it('adds up the terms of a length', () => {
    expect(read('He was jailed for two years and a month.', 'He was jailed for 25 months.')).toEqual([
      'two years and a month | 25 months: agree',
    ])
    expect(read('He was jailed for two years and a month.', 'He was jailed for two years and six months.')).toEqual([
      'two years and a month | two years and six months: conflict other-value',
    ])
    expect(read('The flight took two and a half hours.', 'The flight took 150 minutes.')).toEqual([
      'two and a half hours | 150 minutes: agree',
    ])
  })

  it.each([
    [
      'The talks lasted six to eight weeks.',
      'The talks lasted seven weeks.',
      'six to eight weeks | seven weeks: compatible bound',
    ],
    [
      'The talks lasted six to eight weeks.',
      'The talks lasted nine weeks.',
      'six to eight weeks | nine weeks: conflict other-value',
    ],
    [
      'The talks lasted three and a half hours.',
      'The talks lasted 205 minutes.',
      'three and a half hours | 205 minutes: compatible rounded',
    ],
    ['The vote ended before 10 p.m.', 'The vote ended at 10.20pm.', 'before 10 p.m. | 10.20pm: conflict other-value'],
    [
      'The vote ended just after 8.15pm.',
      'The vote ended at 8.16pm.',
      'just after 8.15pm | 8.16pm: compatible rounded',
    ],
    ['He faces up to 10 years in jail.', 'He faces six years in jail.', 'up to 10 years | six years: compatible bound'],
    [
      'The talks lasted over three days.',
      'The talks lasted under three days.',
      'over three days | under three days: conflict other-value',
    ],
    [
      'The talks lasted at least three days.',
      'The talks lasted up to three days.',
      'at least three days | up to three days: compatible rounded',
    ],
    ['The talks lasted 90 minutes.', 'The talks lasted 100 minutes.', '90 minutes | 100 minutes: conflict other-value'],
    [
      'The talks lasted over six weeks.',
      'The talks lasted seven weeks.',
      'over six weeks | seven weeks: compatible bound',
    ],
    [
      'They watched the nests over six weeks.',
      'They watched the nests over nine weeks.',
      'six weeks | nine weeks: conflict other-value',
    ],
  ])('sets the ends of lengths against each other: %s %s', (a, b, difference) => {
    expect(read(a, b)).toEqual([difference])
  })

  it('sets clock times of two zones by one clock', () => {
    expect(read('The ship left at 9:20 a.m. EDT.', 'The ship left at 2.20pm BST.')).toEqual([
      '9:20 a.m. EDT | 2.20pm BST: agree',
    ])
    expect(read('The ship left at 9:20 a.m. EDT.', 'The ship left at 9:20 a.m. PDT.')).toEqual([
      '9:20 a.m. EDT | 9:20 a.m. PDT: unclear other-time',
    ])
  })

  it('agrees on no days of which the stretches differ', () => {
    expect(read('The jury meets on June 3 and 4.', 'The jury meets on June 4-5.').join()).not.toContain('agree')
    expect(read('The jury meets on June 3 and 4.', 'The jury meets on 3-4 June.').join()).toContain('agree')
  })

  it('takes the latest and the earliest time of one event for two limits', () => {
    expect(read('The bridge will open by 2031.', 'The bridge will not open until 2031.')).toEqual([
      'by 2031 | until 2031: compatible bound',
    ])
    expect(read('The bridge will not open before 2031.', 'The bridge will not open until 2031.')).toEqual([
      'before 2031 | until 2031: agree',
    ])
  })

  it('leaves two lengths open that no near word ties where the clauses or the statements share much', () => {
    expect(
      read(
        'The toll will take effect in 12 months, after a study of traffic in the harbour tunnel.',
        'The toll will come into force in six months, after a study of traffic in the harbour tunnel.',
      ),
    ).toEqual(['12 months | six months: unclear other-value'])
    expect(read('The toll was set after 12 months.', 'Ferries stop for six months.')).toEqual([])
  })

  it('compares the quarters of a year, however they are written', () => {
    expect(read('Profits at the mill rose in Q1.', 'Profits at the mill rose in the first quarter.')).toEqual([
      'Q1 | first quarter: agree',
    ])
    expect(read('Profits at the mill rose in Q1.', 'Profits at the mill rose in the fourth quarter.')).toEqual([
      'Q1 | fourth quarter: conflict other-value',
    ])
  })

  it('says nothing of last year and a decade that it is part of', () => {
    expect(
      read('It was the worst flood of the past decade in the delta.', 'A flood in the delta last year was the worst.'),
    ).toEqual([])
  })

  it('sets no date without a year against the same date of a year that the other text gives', () => {
    expect(readDated('The ferry sank in fog on December 5.', 'The ferry sank in fog on December 5, 2023.')).toEqual([])
    expect(readDated('The ferry sank in fog on December 5.', 'The ferry sank in fog on December 6, 2024.')).toEqual([
      'December 5 | December 6, 2024: conflict other-value',
    ])
  })

  it('reads a day or month of last year as one time', () => {
    expect(readDated('The ferry sank in fog in April last year.', 'The ferry sank in fog in April 2024.')).toEqual([
      'April last year | April 2024: agree',
    ])
    expect(readDated('The ferry sank in fog on May 3 last year.', 'The ferry sank in fog on May 3, 2023.')).toEqual([
      'May 3 last year | May 3, 2023: conflict other-value',
    ])
    expect(read('The ferry sank in fog in April last year.', 'The ferry sank in fog in May last year.')).toEqual([
      'April last year | May last year: unclear other-time',
    ])
  })

  it('sets hours of a clock that counts to 24 twelve hours apart, and says nothing of those in doubt', () => {
    expect(read('The fire broke out at 08:10 in a mill.', 'The fire broke out at 8.10pm in a mill.')).toEqual([
      '08:10 | 8.10pm: conflict other-value',
    ])
    expect(read('The fire broke out at 10:10 GMT.', 'The fire broke out at 22:10 GMT.')).toEqual([])
    expect(read('The fire broke out at 8:10 on Friday.', 'The fire broke out at 20:10 on Friday.')).toEqual([])
    expect(read('The fire broke out at 8:10 on Friday.', 'The fire broke out at 21:40 on Friday.')).toEqual([
      '8:10 on Friday | 21:40 on Friday: conflict other-value',
    ])
  })
})
