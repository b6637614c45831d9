import { describe, expect, it } from 'vitest'
import { canonicalEntity, entityMentions, isWithin } from '../../../src/language/names/entities.ts'
import { tokenize } from '../../../src/language/tokens.ts'

const keyOf = (phrase: string): string | undefined => canonicalEntity(phrase)?.key
const mentionsOf = (text: string): readonly string[] => {
  const tokens = tokenize(text)
  return entityMentions(tokens).map(({ first, end, entity }) => {
    const words = tokens.slice(first, end).map((token) => token.text)
    return `${words.join(' ')} = ${entity.key}`
  })
}

describe('canonicalEntity', () => {
  it.each([
    ['North Korea', 'DPRK'],
    ['North Korea', 'Pyongyang'],
    ['Russia', 'the Kremlin'],
    ['U.S.', 'American'],
    ['US', 'Washington'],
    ['United Nations', 'U.N.'],
    ['Britain', 'UK'],
    ['House of Representatives', 'the U.S. House'],
    ['Texas', 'Texans'],
    ['OSCE', 'Organization for Security and Co-operation in Europe'],
    ['Group of Seven', 'the G7'],
  ])('gives %s and %s one key', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
    expect(keyOf(one)).toBeDefined()
  })

  it.each(['us', 'it', 'turkey', 'Us', 'who', 'Who', 'Smith'])('knows nothing of "%s"', (phrase) => {
    expect(canonicalEntity(phrase)).toBeNull()
  })

  it('keeps North and South Korea apart', () => {
    expect(keyOf('North Koreans')).not.toBe(keyOf('Seoul'))
  })
})

describe('entityMentions', () => {
  it('takes the longest name', () => {
    expect(mentionsOf('A panel of the U.S. House of Representatives met in St. Louis.')).toEqual([
      'the U.S. House of Representatives = organisation:US-HOUSE',
      'St . Louis = city:st louis',
    ])
  })

  it('reads the abbreviation of a state after a comma only', () => {
    expect(mentionsOf('They met in Gainesville, Fla., and Miss. Grey sang.')).toEqual(['Fla = region:US-FL'])
  })

  it('takes no short form of a pronoun for a state', () => {
    expect(mentionsOf("Of course, I'll go, and I'd stay.")).toEqual([])
  })

  it('finds nothing in lower case', () => {
    expect(mentionsOf('let us eat turkey and drink from china')).toEqual([])
  })
})

describe('isWithin', () => {
  it('climbs from a city to its state and its country, and never down', () => {
    const [houston, texas, states] = ['Houston', 'Texas', 'U.S.'].map((phrase) => canonicalEntity(phrase))
    if (!houston || !texas || !states) throw new Error('listed')
    expect(isWithin(houston, texas)).toBe(true)
    expect(isWithin(houston, states)).toBe(true)
    expect(isWithin(states, houston)).toBe(false)
  })
})
