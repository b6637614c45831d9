import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

/** Text, value and what is counted of every number, for reading in a test. */
function read(text: string): readonly string[] {
  return findNumbers(articleOf(text)).map((found) => `${found.text} = ${found.value} [${found.counted.join(' ')}]`)
}

describe('findNumbers', () => {
  it('reads digits and words with what they count', () => {
    expect(read('Crews pulled 14 red kayaks and twenty-one oars from the lake.')).toEqual([
      '14 red kayaks = 14 [red kayak]',
      'twenty-one oars = 21 [oar]',
    ])
  })

  it('reads a range with its unit at both ends, and no change for one', () => {
    expect(read('It is about 3 km to 5 km away.')).toEqual(['about 3 km to 5 km = about 3000 to 5000 metre []'])
    expect(read('Rents rose 1 percent to 3 percent.')).toEqual(['1 percent = 1 percent []', '3 percent = 3 percent []'])
  })

  it('reads groups of digits as one number, and a telephone number as none', () => {
    expect(read('The hull weighs 1 400 tonnes and cost 2 300 000 euros.')).toEqual([
      '1 400 tonnes = 1400000000 gram []',
      '2 300 000 euros = 2300000 EUR []',
    ])
    expect(read('Group 4 300 tonnes.')).toEqual(['300 tonnes = 300000000 gram []'])
    expect(read('Call 01 555 0142 or +44 20 7946 0142.')).toEqual([])
  })

  it.each(['approx.', '~', 'ca.', 'est.'])('reads "%s" as about', (word) => {
    expect(read(`It carried ${word} 400 sheep.`)).toContainEqual(expect.stringContaining('= about 400 [sheep]'))
  })

  it('reads a sign before a number, and no dash of another word for one', () => {
    expect(read('It was minus 12 degrees, then -5C.')).toEqual([
      'minus 12 degrees = -12 [degre]',
      '-5C = -5 degree Celsius []',
    ])
    expect(read('The AK-47 lay there - 5 men had left.')).toEqual(['5 men = 5 [men]'])
    expect(read('Leeds played York minus five regulars.')).toEqual(['five regulars = 5 [regular]'])
  })

  it('takes no quantity from the number of a runway or an aircraft', () => {
    expect(read('The Boeing 737-800 left runway 18 with 12 MPs aboard.')).toEqual(['12 MPs = 12 [mp]'])
  })

  it('counts what stands behind a plural that describes it, and what a group has', () => {
    expect(read('The county had 131 measles cases.')).toEqual(['131 measles cases = 131 [measl case]'])
    expect(read('It gave 12 schools grants.')).toEqual(['12 schools = 12 [school]'])
    expect(read('It killed 20 people days later.')).toEqual(['20 people = 20 [peopl]'])
    expect(read("The group's 38 members left.")).toEqual(['38 members = 38 [member]'])
  })

  it('reads the dollars of a country before or behind the sign', () => {
    expect(read('It cost $US1 million, or $A1.5bn, or US$3.')).toEqual([
      '$US1 million = 1000000 USD []',
      '$A1.5bn = 1500000000 AUD []',
      'US$3 = 3 USD []',
    ])
  })

  it('reads a score whose hyphen was torn off, but no dash', () => {
    expect(read('The champion, 58 - 3 with 51 knockouts, won.')).toEqual([
      '58 - 3 = 58 : 3 []',
      '51 knockouts = 51 [knockout]',
    ])
    expect(read('It killed 12 - 3 of them children.')).toEqual(['12 = 12 []', '3 = 3 []'])
  })

  it('reads no ordinal that makes a name', () => {
    expect(read('The first lady saw him at third base in his third game.')).toEqual(['third game = 3 [game]'])
  })

  it('ends what is counted at a preposition', () => {
    expect(read('Ferry with 40 aboard runs aground.')).toEqual(['40 = 40 []'])
  })

  it('reads a part and its whole as two numbers', () => {
    expect(read('Frost hit 21 of the approximately 50 orchards.')).toEqual([
      '21 = 21 [orchard]',
      'approximately 50 orchards = about 50 [orchard]',
    ])
  })

  it.each([
    ['At least six goats escaped.', 'at least 6'],
    ['More than six goats escaped.', 'at least 6'],
    ['Up to six goats escaped.', 'at most 6'],
    ['Nearly sixty goats escaped.', 'nearly 60'],
    ['Some sixty goats escaped.', 'about 60'],
    ['Just over 60 goats escaped.', 'just over 60'],
    ['There were 60 or more goats.', 'at least 60'],
    ['Between 20 and 50 goats escaped.', '20 to 50'],
    ['About 7 to 10 goats escaped.', 'about 7 to 10'],
    ['Several hundred goats escaped.', '200 to 1200'],
    ['Dozens of goats escaped.', 'at least 24'],
    ['Tens of thousands of goats escaped.', 'at least 20000'],
    ['They voted 7-4 for it.', '7 : 4'],
    ['They had an 18-30 record.', '18 : 30'],
    ['It passed by 70 votes to 41.', '70 : 41'],
    ['Goats under the age of six escaped.', 'at most 6'],
    ['The herd shrank by a fifth.', '20 percent'],
    ['It won by a majority of 31.', '31'],
    ['The mother-of-two Ann fled.', '2'],
    ['90-plus percent of the goats escaped.', 'at least 90 percent'],
    ['They lost 200-odd goats.', 'about 200'],
    ['Another dozen goats escaped.', '12'],
    ['The quake was at least magnitude-5.9.', 'at least 5.9'],
    ['One in 10 goats escaped.', '10 percent'],
    ['Two-thirds of the goats escaped.', '66.6666666667 percent'],
    ['2/3 of the goats escaped.', '66.6666666667 percent'],
    ['A pair of goats escaped.', '2'],
    ['Another trio of goats escaped.', '3'],
    ['Both goats escaped.', '2'],
    ['They saw three or four goats.', '3 to 4'],
    ['No one was hurt.', '0'],
    ['There were no injuries.', '0'],
    ['Half a dozen goats escaped.', '6'],
    ['Nearly a quarter of a million goats escaped.', 'nearly 250000'],
  ])('gives "%s" the value %s', (text, value) => {
    expect(findNumbers(articleOf(text)).map((found) => found.value)).toEqual([value])
  })

  it.each([
    ['It cost $1.5bn.', '1500000000 dollar'],
    ['It cost 150 million euros.', '150000000 EUR'],
    ['It cost US$5m.', '5000000 USD'],
    ['He drove at 120 miles an hour.', '53.6448 metre per second'],
    ['It will cost 1.5-1.8 billion euros.', '1500000000 to 1800000000 EUR'],
    ['It will cost $5-$7 million.', '5000000 to 7000000 dollar'],
    ['It will cost $5-7 million.', '5000000 to 7000000 dollar'],
    ['It will cost about 1.5 to 1.75 million euros.', 'about 1500000 to 1750000 EUR'],
    ['It cost tens of thousands of dollars.', 'at least 20000 dollar'],
    ['The trail is 30 miles.', '48280.32 metre'],
    ['The trail is 48 km.', '48000 metre'],
    ['The 170,000-square-foot hall shut.', '15793.5168 square metre'],
    ['It was 100.4 F at noon.', '38 degree Celsius'],
    ['The trail is three-quarters of a mile.', '1207.008 metre'],
    ['The trail is half a mile.', '804.672 metre'],
    ['Rates fell a quarter of a percentage point.', '0.25 percentage point'],
    ['Rates fell half of one percent.', '0.5 percent'],
    ['Rates fell 22 basis points.', '0.22 percentage point'],
    ['Rates fell 22bps.', '0.22 percentage point'],
    ['Rates fell by a quarter point.', '0.25 percentage point'],
    ['Rates fell by half a point.', '0.5 percentage point'],
    ['It wants a half-point cut in interest rates.', '0.5 percentage point'],
    ['Turnout was 35.7 per cent.', '35.7 percent'],
  ])('converts the unit of "%s" to %s', (text, value) => {
    expect(findNumbers(articleOf(text)).map((found) => found.value)).toEqual([value])
  })

  it('takes the noun before a decimal for what it measures', () => {
    expect(read('A quake with a magnitude of at least 5.9 hit the coast.')).toEqual([
      'at least 5.9 = at least 5.9 [magnitud]',
    ])
    expect(read('The herd lost an average of 14.7 pounds.')).toEqual(['14.7 pounds = 14.7 [pound]'])
  })

  it('takes "plus" before one thing more for no bound', () => {
    const won = ['She won 12 ribbons plus 30 kroner.', 'She won 12 ribbons plus a cup.']
    expect(won.map((text) => read(text)[0])).toEqual(['12 ribbons = 12 [ribbon]', '12 ribbons = 12 [ribbon]'])
  })

  it('counts the children of a parent, not the dead', () => {
    expect(read('Crash leaves mother of 2 dead')).toEqual(['2 = 2 [children]'])
  })

  it('takes an ordinal that goes on with a count for one more', () => {
    expect(read('Two keepers were hurt and a third was bitten.')).toEqual([
      'Two keepers = 2 [keeper]',
      'a third = 1 [keeper]',
    ])
    expect(read('It killed two of them and badly wounded a third, they said.')).toEqual([
      'two = 2 []',
      'a third = 1 [person]',
    ])
    expect(read('Two farms closed, and a third farm was sold.')).toEqual([
      'Two farms = 2 [farm]',
      'third farm = 3 [farm]',
    ])
    expect(read('Sales of two farms fell by half and a third, they said.')).toEqual(['two farms = 2 [farm]'])
  })

  it.each([
    'He recalled 9/11 and flew a Boeing 737 along Route 66 with his iPhone 5.',
    'The airline owns 737s, and men in their 20s fly them.',
    'The fire at 200 W. American Blvd. began on March 3, 2016 at 8.40pm.',
    'The No. 4 seed in the number-10 jersey carried an AK-47 in the 27th District.',
    'No one of them was the one.',
    'They hit one another.',
    'At one point he left and rang 999.',
    'It is in the 3400 block of Main Street.',
    'Call 555-1234 or (816) 234-7743, or dial 911. A 911 dispatcher drove a 4x4 and a 4×4 car to the 4x100m relay.',
    'There the two of them met, and these three.',
    'Those three lost their goats, and the two fled.',
    'Both of them and both goats and sheep escaped.',
    'No one was seriously hurt.',
    'No one knows why.',
    'There were no serious injuries.',
    'No one else was hurt.',
    'No one was held over the blast that killed them.',
    'The 76ers won.',
    'He wore a pair of white running shoes.',
    'A third was lost.',
    'See page 12, section 3 and http://a.example/b/2.',
  ])('finds no quantity in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })

  it('points every span at its own text', () => {
    const words = fc.constantFrom(
      '12',
      '$3',
      'at least',
      'million',
      'dozen',
      'half',
      'people',
      '-',
      'to',
      '5%',
      'of',
      ',',
    )
    fc.assert(
      fc.property(fc.array(words), fc.string(), (parts, noise) => {
        const text = `${parts.join(' ')}${noise}`
        for (const found of findNumbers(articleOf(text))) {
          expect(text.slice(found.start, found.end)).toBe(found.text)
          expect(found.end).toBeGreaterThan(found.start)
        }
      }),
    )
  })

  it.each([
    ['digits', '7'.repeat(1_000_000)],
    ['a list of ones', '1,'.repeat(500_000)],
    ['a chain of ones', '1-'.repeat(300_000)],
    ['one endless line of "the"', 'the '.repeat(250_000)],
    ['scales', 'million '.repeat(60_000)],
    ['nobody in particular', 'no one '.repeat(140_000)],
    ['links without a verb', 'nobody is '.repeat(100_000)],
  ])('takes no quantity from a megabyte of %s', (_, text) => {
    expect(findNumbers(articleOf(text))).toEqual([])
  })

  it('reads a value with its margin as a range', () => {
    expect(read('It hopes for $5.9 billion, plus or minus $100 million.')).toEqual([
      '$5.9 billion, plus or minus $100 million = 5800000000 to 6000000000 dollar []',
    ])
    expect(read('They freed 20, give or take 3.')).toEqual(['20, give or take 3 = 17 to 23 []'])
  })

  it('reads rupees in lakh and crore', () => {
    expect(read('Families get Rs 10 lakh each, and Rs. 2.5 crore in all.')).toEqual([
      'Rs 10 lakh = 1000000 rupee []',
      'Rs. 2.5 crore = 25000000 rupee []',
    ])
  })

  it('reads an "m" behind a number as metres of a height or a fall only', () => {
    expect(read('The cliff is some 60m high, and he fell about 600m.')).toEqual([
      'some 60m = about 60 metre []',
      'about 600m = about 600 metre []',
    ])
    expect(read('It was seen by 60m people.').join()).not.toContain('metre')
  })

  it('joins no height to the weight behind it', () => {
    expect(read('He is 5 - foot - 8, 135 pounds.').join()).toContain('135')
    expect(read('He is 5 - foot - 8, 135 pounds.').join()).not.toContain('8135')
  })
})
