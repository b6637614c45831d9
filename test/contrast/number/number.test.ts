import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastNumbers, a, b))
}

describe('contrastNumbers', () => {
  it('calls different counts of the same thing a conflict', () => {
    expect(
      read('The ferry rescued 14 stranded hikers near the cove.', 'The ferry rescued 19 stranded hikers.'),
    ).toEqual(['14 stranded hikers | 19 stranded hikers: conflict other-value'])
  })

  it.each([
    ['Police arrested a 60-year-old, ill woman in Varda.', 'Police made an arrest in a 41-year-old case in Varda.'],
    ['Two women and one man died at the bank.', 'At least three people died at the bank.'],
  ])('is silent on the age of a case, and on the parts of a sum: %s', (a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it('agrees where only the writing differs', () => {
    expect(read('Flames destroyed 12 barns.', 'Flames destroyed a dozen barns.')).toEqual([
      '12 barns | a dozen barns: agree',
    ])
    expect(read('The dam cost $1.5bn.', 'The dam cost 1,500 million dollars.')).toEqual([
      '$1.5bn | 1,500 million dollars: agree',
    ])
  })

  it('takes a vague word for a bound', () => {
    expect(read('The storm sank several boats.', 'The storm sank 7 boats.')).toEqual([
      'several boats | 7 boats: compatible bound',
    ])
    expect(read('Most of the boats sank.', '65 percent of the boats sank.')).toEqual([
      'Most | 65 percent: compatible bound',
    ])
  })

  it.each([
    ['No one was injured in the fire.', 'Three people were injured in the fire.', 'No one | Three people'],
    ['No injuries were reported, police said.', 'Two nurses were injured, police said.', 'No injuries | Two nurses'],
  ])('calls it a conflict whether anybody was hurt: %s', (a, b, found) => {
    expect(read(a, b)).toEqual([`${found}: conflict other-value`])
  })

  it('finds the noun of a great count beside a bare one', () => {
    expect(read('The mill sold 287,000 clocks.', 'Clock deliveries fell to 287,400.')).toEqual([
      '287,000 clocks | 287,400: compatible rounded',
    ])
  })

  it('calls what two others had no conflict', () => {
    expect(read('Wales made $721,154 in salary there.', 'Norway made $770,962 in salary there.')).toEqual([
      '$721,154 | $770,962: unclear other-scope',
    ])
  })

  it('does not count "the other two" among "the three"', () => {
    expect(read('Brill is to meet the three unions.', 'Brill is to meet the other two unions.')).toEqual([])
  })

  it('agrees where one side leaves the unit out', () => {
    expect(read('The level was 0.41 percent.', 'The level was .41 then.')).toEqual(['0.41 percent | .41: agree'])
  })

  it('agrees where the same measure stands in other units', () => {
    expect(read('The slick drifted 30 miles north.', 'The slick drifted 48 km north.')).toEqual([
      '30 miles | 48 km: agree',
    ])
  })

  it('gives bounds and rounding as reasons why both can be true', () => {
    expect(read('The quake killed 10 people.', 'The quake killed at least 10 people.')).toEqual([
      '10 people | at least 10 people: compatible bound',
    ])
    expect(read('Thieves took a $43,000 watch.', 'Thieves took a $43,350 watch.')).toEqual([
      '$43,000 | $43,350: compatible rounded',
    ])
    expect(read('About 60 people fled their homes.', 'Dozens of people fled their homes.')).toEqual([
      'About 60 people | Dozens of people: compatible bound',
    ])
  })

  it('does not take zeros at the end of a small count for rounding', () => {
    expect(read('The blast killed 50 miners.', 'The blast killed 53 miners.')).toEqual([
      '50 miners | 53 miners: conflict other-value',
    ])
  })

  it.each([
    ['The blast killed 30 people.', 'The blast left 41 people dead or missing.'],
    ['The blast killed 30 people.', 'The blast killed or injured 41 people.'],
    ['A clerk shot six people and then himself.', 'A clerk shot seven people.'],
  ])('sets no count of the dead against one of more than them: %s %s', (a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it.each([
    [
      'The fire killed seven people, including the caretaker.',
      'The fire killed six people.',
      'seven people | six people',
    ],
    ['The fire killed nine people.', 'The fire killed seven nurses.', 'nine people | seven nurses'],
  ])('leaves it open where the smaller count may be a part of the greater: %s %s', (a, b, values) => {
    expect(read(a, b)).toEqual([`${values}: unclear other-scope`])
  })

  it('takes "for each day" and "a day" for one rate', () => {
    expect(read('The judge fined the union $500 for each day.', 'The judge fined the union $300 a day.')).toEqual([
      '$500 | $300: conflict other-value',
    ])
  })

  it('agrees where both texts call a number an estimate, wherever the word stands', () => {
    expect(
      read('They took jewels worth an estimated €2 million.', 'They took jewels estimated to be worth €2 million.'),
    ).toEqual(['an estimated €2 million | €2 million: agree'])
  })

  it('calls counts a conflict where both statements list the same things', () => {
    expect(
      read('The navy seized 14 rifles and 31 drums.', 'During the raid, six rifles and 12 drums were found and taken.'),
    ).toEqual(['31 drums | 12 drums: conflict other-value', '14 rifles | six rifles: conflict other-value'])
  })

  it('adds only one more of what is counted to a count', () => {
    expect(read('The storm killed two people and a bridge fell.', 'The storm killed three people.').join()).toContain(
      'conflict',
    )
    expect(read('Two men and a woman were killed in Hull.', 'Three people were killed in Hull.')).toEqual([])
    expect(read('The navy seized two rifles and a handgun.', 'The navy seized three guns.')).toEqual([])
  })

  it('says nothing of the dead on one side and the injured on the other', () => {
    expect(read('The crash killed 4 people.', 'The crash injured 9 people.')).toEqual([])
    expect(
      read('Forty people were killed and 100 wounded.', 'Some 42 people were killed and 112 wounded.'),
    ).toHaveLength(2)
  })

  it.each([
    ['The farm keeps 30 goats.', 'The farm keeps 12 donkeys.'],
    ['The club spent $5 million.', 'The club spent 7 percent more.'],
    ['Seven automatic rifles were seized.', 'Three other automatic rifles were seized.'],
    ['He flew a Boeing 737 home.', 'He flew a Boeing 747 home.'],
    ['Maya Ortiz, 66, lives there.', 'Tom Reed, 16, lives there.'],
    ['A 32-year-old Welsh diver drowned.', 'A 36-year-old Irish diver drowned.'],
    ['Several boats sank in the harbour.', 'Many boats sank in the harbour.'],
    ['Critics counted eight.', 'The team ended a three-game run.'],
  ])('says nothing of "%s" and "%s"', (a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it('leaves the verdict open where the numbers are of two times', () => {
    expect(read('The plant hired 300 workers in 2003.', 'The plant hired 450 workers in 1998.')).toEqual([
      '300 workers | 450 workers: unclear other-time',
    ])
  })

  it('leaves the verdict open for prices on a market', () => {
    expect(read('Acme shares rose 44 cents to $12.10.', 'Acme shares rose 51 cents to $12.17.')).toEqual([
      '$12.10 | $12.17: unclear other-value',
      '44 cents | 51 cents: unclear other-value',
    ])
  })

  it.each([
    [
      'The club raised its offer to the pitcher to $184 million.',
      'Its offer to the pitcher is worth $22 million per season.',
    ],
    ['He hit .358 for the club in the summer.', 'He hit 13 home runs for the club in the summer.'],
    ['The club lost eight of its games this month.', 'The club lost its last three games this month.'],
    ['The club (9-14) is last in the league.', 'The club is 2-8 in its last ten in the league.'],
    ['They want Hale for first base at the club.', 'They want Hale for third base at the club.'],
  ])('does not set against each other what is measured otherwise: %s', (a, b) => {
    expect(read(a, b)).toEqual([])
  })

  it('knows the magnitude of a quake in other words', () => {
    expect(
      read('A 6.4-magnitude quake struck the island.', 'A quake of 6.1 on the Richter scale struck the island.'),
    ).toEqual(['6.4-magnitude | 6.1: conflict other-value'])
  })

  it('keeps silent on tables', () => {
    const table = 'goats 12 '.repeat(50)
    expect(read(table, 'goats 13')).toEqual([])
  })

  const words = fc.constantFrom(
    '12',
    '14',
    '$3',
    '$3.2',
    'goats',
    'people',
    'killed',
    'about',
    'in',
    '2003',
    'Rome',
    '5%',
    ',',
  )
  const sentence = fc.array(words, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(' '))

  it('takes nobody who only says a number for whose it is', () => {
    const [a, b] = [
      firstOf('Ann Hale told the Post that at least 40 people had been killed in the flood.'),
      firstOf('Bo Reyes told the Post that at least 42 people had been killed in the flood.'),
    ]
    expect(differencesOf(contrastNumbers, a, b)).toEqual(['at least 40 people | at least 42 people: compatible bound'])
  })

  it('gives the same findings for swapped arguments, with their readings swapped', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const swapped = summarize(contrastSentences(contrastNumbers, b, a)).map((line) =>
          line.replace(/^(.*) \| (.*?): /, '$2 | $1: '),
        )
        expect([...swapped].sort()).toEqual([...read(a, b)].sort())
      }),
    )
  })

  it('finds no difference between a sentence and itself', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(contrastNumbers(factsOf('A', text), factsOf('B', text), 'same').differences).toEqual([])
      }),
    )
  })

  it('sets some of a whole, or the whole, against no other count', () => {
    expect(read('Nine of the dead were found at sea.', 'The storm left 16 dead, found at sea.')).toEqual([])
    expect(
      read(
        'Almost all of the 2.5 million people who may vote did so.',
        'Some 2.44 million people who may vote did so.',
      ),
    ).toEqual([])
    expect(
      read(
        'The office has had nearly 300,000 comments on the rule.',
        'More than 200,000 of the comments opposed the rule.',
      ),
    ).toEqual([])
  })

  it('compares a count of victims of whom the text gives all', () => {
    expect(
      read('Two of the three victims died in the attack.', 'One victim died in the attack on Monday.').length,
    ).toBeGreaterThan(0)
  })

  it('makes no agreement of two words for some', () => {
    expect(read('Several boats left the pier.', 'Several boats left the pier at dawn.')).toEqual([])
    expect(read('Seven boats left the pier.', 'Seven boats left the pier at dawn.').join()).toContain('agree')
  })

  it('takes a couple for two', () => {
    expect(read('The ferry hit the pier a couple of times.', 'The ferry hit the pier two times.').join()).toContain(
      'agree',
    )
  })
})
