import { describe, expect, it } from 'vitest'
import { type Origins, originsOf, singleOriginNotices } from '../../../src/contrast/origins/claim-origins.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { speechArticle } from '../speech-article.ts'

/** Origins by the ids of their statements. */
function named(names: Readonly<Record<string, string>>): Origins {
  return new Map(Object.entries(names).map(([id, name]) => [id, { name, sumsUp: false, behind: null }]))
}

function claimOf(id: string, statements: readonly string[], found: readonly string[]): Claim {
  return { id, statements, origins: found, agreements: [], differences: [], unique: [] }
}

describe('the origins of a claim', () => {
  it('are one where they name one person in full', () => {
    const names = named({ A1: 'Chairman Ann Hale of Ohio', B1: 'committee chair Ann Hale' })
    expect(originsOf(['A1', 'B1'], names)).toEqual(['Chairman Ann Hale of Ohio'])
  })

  it.each([
    ['Ann Hale', 'Attorney Ann Hale'],
    ['Ann Hale', 'defence lawyer Ann Hale'],
    ['Hale', 'Attorney Hale'],
    ["Moss's lawyer Ann Hale", 'lead counsel Ann Hale'],
    ['Supt Moss', 'Superintendent Bob Moss'],
    ['Kremlin', 'Russia'],
  ])('are one for a name and the name with its role: %s, %s', (a, b) => {
    const names = named({ A1: a, B1: b })
    expect(originsOf(['A1', 'B1'], names)).toHaveLength(1)
  })

  it('are two for two bodies with one kind of name, and for a lawyer and the client', () => {
    const pairs = [
      ['Ohio Police Department', 'Leeds Police Department'],
      ['Clinton', 'lawyer for Mrs. Clinton'],
      ['mill', 'workers at mill'],
      ['Bishop of Hull', 'Bishop of Leeds'],
      ['Hale', 'Hale lawyer Bob Moss'],
      ['Ann Hale', "Ann Hale's lawyer"],
      ['chief executive Ann Hale', 'chief executive Bob Moss'],
    ]
    for (const [a = '', b = ''] of pairs) {
      const names = named({ A1: a, B1: b })
      expect(originsOf(['A1', 'B1'], names).length).toBe(2)
    }
  })
})

describe('singleOriginNotices', () => {
  const articles = [speechArticle('A', 'One', 'Two'), speechArticle('B', 'One', 'Two')]

  function messagesFor(...origins: readonly string[]): readonly string[] {
    const claims = origins.map((origin, index) => claimOf(`C${index + 1}`, ['A1', 'B1'], [origin]))
    return singleOriginNotices(claims, articles).map(({ message }) => message)
  }

  it('counts the claims of several articles that rest on one origin', () => {
    expect(messagesFor('NBC News')).toEqual(['One claim of several articles rests on one origin, NBC News.'])
    expect(messagesFor('NBC News', 'NBC News')).toEqual(['2 claims of several articles rest on one origin, NBC News.'])
  })

  it('counts one origin under its longest name', () => {
    expect(messagesFor('Mr. Hale', 'Mayor Ann Hale', 'Ann Hale')).toEqual([
      '3 claims of several articles rest on one origin, Mayor Ann Hale.',
    ])
  })

  it('is one for all origins, that of most claims first', () => {
    expect(messagesFor('police', 'mayor', 'NBC News', 'NBC News')).toEqual([
      '4 claims of several articles rest on one origin each: NBC News (2), mayor (1), police (1).',
    ])
    expect(messagesFor(...'abcdefgh')).toEqual([
      '8 claims of several articles rest on one origin each: a (1), b (1), c (1), d (1), e (1), f (1) and 2 more.',
    ])
  })

  it('says nothing of claims with two origins or in one article', () => {
    const claims = [claimOf('C1', ['A1', 'B1'], ['NBC News', 'police']), claimOf('C2', ['A1', 'A2'], ['police'])]
    expect(singleOriginNotices(claims, articles)).toEqual([])
  })
})
