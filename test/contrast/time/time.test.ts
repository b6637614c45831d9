import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastTimes, a, b))
}

describe('contrastTimes', () => {
  it('calls two days of one event a conflict', () => {
    expect(read('The bridge collapsed during rush on Monday.', 'The bridge collapsed during rush on Tuesday.')).toEqual(
      ['Monday | Tuesday: conflict other-value'],
    )
  })

  it('takes the end or start of something for no day of it', () => {
    expect(read('The trial was adjourned until 12 November.', 'The trial on 9 October was adjourned.')).toEqual([])
  })

  it('leaves the days of two parties open', () => {
    expect(read('Colter was arrested at home on Sunday.', "Colter's manager was arrested at home on Monday.")).toEqual([
      'Sunday | Monday: unclear other-value',
    ])
  })

  it('finds two hours of one event', () => {
    expect(read('The fire broke out at 8.20pm.', 'The fire broke out at 8.49pm.')).toEqual([
      '8.20pm | 8.49pm: conflict other-value',
    ])
  })

  it('leaves two hours open that have little more than a place in common', () => {
    const opened =
      'Voters in the country began to cast their ballots at 8:00 am on Sunday, reports from the capital said.'
    expect(read(opened, 'More than 2,000 booths in the country were closed at 6:00 p.m.')).toEqual([
      '8:00 am on Sunday | 6:00 p.m.: unclear other-value',
    ])
  })

  it('sets an hour against an hour, though the other statement names its day too', () => {
    const call = factsOf('A', 'The first call came at 3:33 a.m., the director said this morning.', '2026-08-04')
    const same = factsOf('B', 'Shortly after 3:30 Tuesday morning a first call came in.', '2026-08-04')
    expect(summarize(contrastTimes(call, same))).toEqual([
      '3:33 a.m. | Shortly after 3:30 Tuesday morning: compatible rounded',
    ])
  })

  it('takes one minute that is told from two days for one time', () => {
    expect(read('She died at 6:41 last night in hospital.', 'She died in hospital at 6:41pm this evening.')).toEqual([
      '6:41 last night | 6:41pm this evening: agree',
    ])
  })

  it('sets nothing told by an event against another without a word in common', () => {
    expect(read('As the riots have continued, calls to quit grew.', 'His support was weak before the riots.')).toEqual(
      [],
    )
  })

  it('takes a length told in longer units for a rounder one', () => {
    expect(read('The boy was shot eight days ago.', 'The boy was shot a week ago.')).toEqual([
      'eight days ago | a week ago: compatible rounded',
    ])
    expect(read('The boy was shot six days ago.', 'The boy was shot five days ago.')).toEqual([
      'six days ago | five days ago: conflict other-value',
    ])
  })

  it('takes loose hours for compatible', () => {
    expect(read('He surrendered around 6 p.m.', 'He surrendered just after 6 p.m.')).toEqual([
      'around 6 p.m. | just after 6 p.m.: compatible rounded',
    ])
    expect(read('The church burned on Friday night.', 'The church burned on Friday morning.')).toEqual([
      'Friday night | Friday morning: conflict other-value',
    ])
    expect(read('The church burned on Friday night.', 'The church burned on Friday evening.')).toEqual([
      'Friday night | Friday evening: compatible rounded',
    ])
  })

  it('says nothing of the day of what one text denies', () => {
    expect(read('The court did not rule on Tuesday.', 'The court ruled on Wednesday.')).toEqual([])
  })

  it('lets "about" be off by half an hour, and leaves open two hours that are both only about', () => {
    const at = 'The attack on the ship began about'
    expect(read(`${at} noon.`, `${at} 1120 hrs.`)).toEqual(['about noon | about 1120 hrs: compatible rounded'])
    expect(read(`${at} noon.`, `${at} 1100 hrs.`)).toEqual(['about noon | about 1100 hrs: unclear other-value'])
    expect(read(`${at} noon.`, 'The attack on the ship began at 1100 hrs.')).toEqual([
      'about noon | 1100 hrs: conflict other-value',
    ])
  })

  it('sets two relations to one event against each other, whatever its noun', () => {
    expect(
      read('Shops were looted as candlelit vigils were held.', 'Shops were looted following an evening vigil.'),
    ).toEqual(['as candlelit vigils were held | following an evening vigil: unclear other-value'])
    expect(read('He called during the shooting.', 'He called just before launching the attack.')).toEqual([
      'during the shooting | just before launching the attack: unclear other-value',
    ])
  })

  it('leaves open whether what was said on two days is one event', () => {
    expect(
      read(
        'The mill will hire divers, harbor officials said Monday.',
        'The mill will hire divers, harbor officials said Tuesday.',
      ),
    ).toEqual(['Monday | Tuesday: unclear other-value'])
    expect(read('Brill swam the cold bay again Monday.', 'Brill swam the cold bay again Tuesday.')).toEqual([
      'Monday | Tuesday: conflict other-value',
    ])
  })

  it('says nothing of two finer relations to one event that are both before it or both after it', () => {
    expect(read('He called shortly before the vote.', 'He called as the election approached.')).toEqual([])
  })

  it('agrees on one relation to one event, and says nothing of two events', () => {
    expect(read('He quit ahead of the vote.', 'He quit shortly before the election.')).toEqual([
      'ahead of the vote | shortly before the election: agree',
    ])
    expect(read('He quit after the trial.', 'He quit before the wedding.')).toEqual([])
  })

  it('sets stretches with two ends against each other, and never a point inside against one', () => {
    expect(
      read('Early voting at the hall ran from May to July.', 'Early voting at the hall ran from May to August.'),
    ).toEqual(['from May to July | from May to August: conflict other-value'])
    expect(read('The couple earned $3 from 2007 to 2014.', 'The couple earned $2 in 2013.')).toEqual([])
  })

  it('says nothing of how long two others have worked', () => {
    expect(
      read(
        'The mixer Ann Lee worked at the plant for 30 years.',
        'The driver Tom Fox worked at the plant for 37 years.',
      ),
    ).toEqual([])
  })

  it('takes a length for one that is longer by a half, where that is a small part of it', () => {
    expect(read('They freed him after a two-week trial.', 'They freed him after a 2 1/2-week trial.')).toEqual([
      'two-week | 2 1/2-week: compatible rounded',
    ])
    expect(read('The trial in Oslo lasted an hour.', 'The trial in Oslo lasted 90 minutes.')).toEqual([
      'an hour | 90 minutes: conflict other-value',
    ])
  })

  it('calls two days no conflict where what both texts count differs too', () => {
    expect(
      read('Police arrested 14 people at the march on Friday.', 'Police arrested 20 people at the march on Saturday.'),
    ).toEqual(['Friday | Saturday: unclear other-value'])
    expect(
      read('Police arrested 14 people at the march on Friday.', 'Police arrested 14 people at the march on Saturday.'),
    ).toEqual(['Friday | Saturday: conflict other-value'])
  })

  it('takes no length for "more than" one that it is many times of', () => {
    const delayed = 'After more than three years of delays, the arsonist was sentenced in Harrow.'
    expect(read(delayed, 'After seven years of delays, the arsonist was sentenced in Harrow.')).toEqual([
      'more than three years | After seven years: compatible bound',
    ])
    expect(read(delayed, 'The arsonist was sentenced in Harrow to life plus 485 years.')).toEqual([])
  })

  it('sets months and hours of one day against each other where the clauses share a word', () => {
    expect(read('The council plans the vote for October.', 'The council plans the vote for November.')).toEqual([
      'October | November: conflict other-value',
    ])
    expect(read('The depot burned Friday morning.', 'The old depot burned Friday evening.')).toEqual([
      'Friday morning | Friday evening: conflict other-value',
    ])
  })

  it('sets stretches without a number against each other', () => {
    expect(read('The rule came in the final weeks of the term.', 'The rule came in its final days.')).toEqual([
      'final weeks | final days: compatible bound',
    ])
    expect(read('Auditors warned of losses last month.', 'Last week the auditors warned of heavy losses.')).toEqual([
      'last month | Last week: unclear other-time',
    ])
  })

  it('agrees where one side is only finer', () => {
    expect(read('The church burned on Friday.', 'The church burned on Friday afternoon.')).toEqual([
      'Friday | Friday afternoon: agree',
    ])
  })

  it.each([
    ['The mayor resigned on Friday.', 'The mayor resigned on March 3.'],
    ['The mayor resigned on Friday night.', 'The mayor resigned this morning.'],
    ['The mayor resigned on Friday.', 'Critics on Monday praised the budget.'],
    ['The talks took two days.', 'The talks began two days ago.'],
    ['The ban takes effect in about 30 days.', 'The ban takes effect nine days before the vote.'],
  ])('says nothing of "%s" and "%s"', (a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it('calls clock times of two zones and days of saying no conflict', () => {
    expect(read('The polls close at 6 p.m. EDT.', 'The polls close at 5 p.m. PDT.')).toEqual([
      '6 p.m. EDT | 5 p.m. PDT: unclear other-time',
    ])
    expect(
      read(
        'The mayor warned of floods in the valley on Monday.',
        'The mayor warned of floods in the valley on Tuesday.',
      ),
    ).toEqual(['Monday | Tuesday: unclear other-value'])
  })

  it('calls two days up to which a count holds no conflict', () => {
    expect(read('As of Monday, the town counted 65 cases.', 'As of Tuesday, the town counted 66 cases.')).toEqual([
      'As of Monday | As of Tuesday: unclear other-value',
    ])
  })

  it('takes a time at the start of a sentence for one of what follows', () => {
    expect(
      read('On Monday, the bridge collapsed during rush.', 'The bridge collapsed during rush on Tuesday.'),
    ).toHaveLength(1)
  })

  it('leaves the verdict open for days told from the day of writing', () => {
    expect(read('The bridge collapsed during rush yesterday.', 'The bridge collapsed during rush today.')).toEqual([
      'yesterday | today: unclear other-time',
    ])
  })

  it('resolves a weekday against the day of publication', () => {
    const dated = (text: string, label: string): ReturnType<typeof factsOf> => factsOf(label, text, '2013-03-11')
    const found = contrastTimes(
      dated('The mayor resigned on Friday.', 'A'),
      dated('The mayor resigned on March 8.', 'B'),
    )
    expect(summarize(found)).toEqual(['Friday | March 8: agree'])
  })

  const words = fc.constantFrom(
    'Friday',
    'Monday',
    'night',
    'at',
    '8pm',
    '9 p.m.',
    'two',
    'days',
    'May 3',
    'burned',
    '2013',
    ',',
  )
  const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))

  it('gives the same findings for swapped arguments, with their readings swapped', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const swapped = summarize(contrastSentences(contrastTimes, b, a)).map((line) =>
          line.replace(/^(.*) \| (.*?): /, '$2 | $1: '),
        )
        expect([...swapped].sort()).toEqual([...read(a, b)].sort())
      }),
    )
  })

  it('finds no difference between a sentence and itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(contrastTimes(factsOf('A', text), factsOf('B', text)).differences).toEqual([])
      }),
    )
  })

  it('leaves open how long something had gone on, which grows from text to text', () => {
    const [a, b] = ['The city was calm after four days of riots.', 'The city was calm after eight days of riots.']
    expect(read(a, b)).toEqual(['after four days | after eight days: unclear other-value'])
  })
})
