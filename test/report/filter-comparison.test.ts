import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../src/model/comparison.schema.json' with { type: 'json' }
import type { Comparison } from '../../src/model/comparison.ts'
import { filterComparison } from '../../src/report/filter-comparison.ts'
import { type Filters, filterProblem, leftOutSentence, noFilters } from '../../src/report/filters.ts'
import { json } from '../../src/report/json.ts'
import { hasConflict, standingsOf } from '../../src/report/standings.ts'
import { anyFilters } from './any-filters.ts'
import { randomComparison } from './random-comparison.ts'
import { buildComparison } from './sample-comparison.ts'
import { ferry, ferryInThree } from './sample-story.ts'

const two = buildComparison(ferry)
const three = buildComparison(ferryInThree)
const anyComparison = fc.oneof(randomComparison, fc.constantFrom(two, three))

function filtered(filters: Partial<Filters>, comparison: Comparison = two): Comparison {
  return filterComparison(comparison, { ...noFilters, ...filters })
}

function claimsOf({ claims }: Comparison): readonly string[] {
  return claims.map(({ statements }) => statements.join(' '))
}

function statementsOf({ unique }: Comparison): readonly string[] {
  return unique.map(({ statement }) => statement)
}

describe('filterComparison', () => {
  it('gives the comparison itself where nothing is asked', () => {
    expect(filtered({})).toBe(two)
  })

  it('lists the parts asked for', () => {
    expect(filtered({ only: ['unique'] })).toMatchObject({ claims: [], links: [], quotes: [], unique: two.unique })
    expect(claimsOf(filtered({ only: ['agree', 'quotes'] }))).toEqual(['A2 B2', 'A8 B8'])
    expect(filtered({ only: ['agree', 'quotes'] }).quotes).toEqual(two.quotes)
  })

  it('lists the differences of a kind, in their claims, and no part that has no kind', () => {
    const numbers = filtered({ kind: ['number'] })
    expect(claimsOf(numbers)).toEqual(['A2 B2', 'A3 B3'])
    expect(numbers.claims.flatMap(({ differences }) => differences.map(({ kind }) => kind))).toEqual(['number'])
    expect(numbers.claims.flatMap(({ agreements }) => agreements.map(({ kind }) => kind))).toEqual(['number'])
    expect(numbers).toMatchObject({ unique: [], quotes: [] })
    expect(filtered({ kind: ['quote'] }).quotes).toEqual(two.quotes)
  })

  it('never lists a claim that differs as one that agrees', () => {
    fc.assert(
      fc.property(anyComparison, anyFilters, (comparison, filters) => {
        const differing = new Set(comparison.claims.filter(({ differences }) => differences[0]).map(({ id }) => id))
        for (const { id, differences } of filtered(filters, comparison).claims)
          expect(differences.length > 0).toBe(differing.has(id))
      }),
    )
  })

  it('takes kind and verdict together', () => {
    const found = filtered({ kind: ['number', 'time'], verdict: ['conflict'] })
    expect(
      found.claims.flatMap(({ differences }) => differences.map(({ kind, verdict }) => `${kind} ${verdict}`)),
    ).toEqual(['number conflict'])
  })

  it('answers who has it and who lacks it', () => {
    expect(claimsOf(filtered({ in: ['B', 'C'] }, three))).toEqual(['A2 B2 C2', 'A3 B3 C3', 'B9 C4'])
    expect(claimsOf(filtered({ in: ['B'], not: ['A'] }, three))).toEqual(['B9 C4'])
    expect(statementsOf(filtered({ in: ['B'], not: ['A'] }, three)).every((id) => id.startsWith('B'))).toBe(true)
    expect(claimsOf(filtered({ missingFrom: ['C'] }, three))).toEqual(['A5 B5'])
    expect(statementsOf(filtered({ missingFrom: ['C'] }, three)).filter((id) => id.startsWith('C'))).toEqual([])
    expect(filtered({ missingFrom: ['A', 'C'] }, three).claims.length).toBe(2)
  })

  it('lists claims by their origins, and nothing whose origins are not known', () => {
    expect(claimsOf(filtered({ minOrigins: 1 })).length).toBe(two.claims.filter(({ origins }) => origins[0]).length)
    expect(filtered({ minOrigins: 1 }).unique).toEqual([])
    expect(filtered({ minOrigins: 2 }).claims).toEqual([])
  })

  it('lists what one article has at its top and another only at its end', () => {
    const lines = (places: readonly number[]): string[] =>
      Array.from({ length: 9 }, (_, index) => `Line ${index + 1}${places.includes(index + 1) ? ' shared' : ''}.`)
    const claims = [{ statements: ['A1', 'B9'] }, { statements: ['A2', 'B3', 'B8'] }, { statements: ['A5', 'B7'] }]
    const articles = [{ statements: lines([1, 2, 5]) }, { statements: lines([3, 7, 8, 9]) }]
    const buried = filtered({ buried: true }, buildComparison({ articles, claims }))
    expect(claimsOf(buried)).toEqual(['A1 B9'])
    expect(buried.unique).toEqual([])
  })

  it('finds nothing buried in articles of two statements', () => {
    const articles = [{ statements: ['One.', 'Two.'] }, { statements: ['Three.', 'Four.'] }]
    expect(
      filtered({ buried: true }, buildComparison({ articles, claims: [{ statements: ['A1', 'B2'] }] })).claims,
    ).toEqual([])
  })

  it('lists the most important within a limit, or the first', () => {
    const differing = two.claims.filter(({ differences }) => differences.length > 0)
    const first = filtered({ limit: 1, sort: 'position', only: ['differ'] })
    expect(first.claims).toEqual(differing.slice(0, 1))
    const [most] = filtered({ limit: 1, only: ['differ'] }).claims
    expect(most?.differences.some(({ verdict }) => verdict === 'conflict')).toBe(true)
    expect(statementsOf(filtered({ limit: 1, only: ['unique'] })).map((id) => id[0])).toEqual(['A', 'B'])
    expect(filtered({ limit: 1 }).quotes.map(({ rung }) => rung)).toEqual(['reworded'])
  })

  it('puts findings in order of importance where asked, and leaves out none', () => {
    const sorted = filtered({ sort: 'importance' })
    expect(sorted.claims).not.toEqual(two.claims)
    expect(claimsOf(sorted).toSorted()).toEqual(claimsOf(two).toSorted())
    expect(sorted.leftOut).toBeUndefined()
    expect(filtered({ sort: 'position' })).toEqual(two)
  })

  it('accounts for everything, whatever is asked, also when asked twice', () => {
    const listed = ({ claims, unique, quotes }: Comparison): readonly number[] => [
      claims.length,
      claims.flatMap(({ differences }) => differences).length,
      claims.flatMap(({ agreements, unique: own }) => [...agreements, ...own]).length,
      unique.length,
      quotes.length,
    ]
    const left = ({ leftOut }: Comparison): readonly number[] =>
      leftOut ? [leftOut.claims, leftOut.differences, leftOut.details, leftOut.unique, leftOut.quotes] : [0, 0, 0, 0, 0]
    const all = (comparison: Comparison): readonly number[] =>
      listed(comparison).map((count, index) => count + (left(comparison)[index] ?? 0))
    fc.assert(
      fc.property(anyComparison, anyFilters, anyFilters, (comparison, filters, others) => {
        const once = filterComparison(comparison, filters)
        expect(all(once)).toEqual(listed(comparison))
        expect(all(filterComparison(once, others))).toEqual(listed(comparison))
        const conflicting = comparison.claims.filter(hasConflict).length
        expect(standingsOf(once).conflicting).toBe(conflicting)
        expect(standingsOf(filterComparison(once, others)).conflicting).toBe(conflicting)
        expect(once.summary).toBe(comparison.summary)
        expect(once.articles).toBe(comparison.articles)
      }),
    )
  })

  it('gives a result of the schema that lists only what was there', () => {
    const validate = new Ajv2020({ strict: false }).compile(schema)
    fc.assert(
      fc.property(anyComparison, anyFilters, (comparison, filters) => {
        const shown = JSON.parse(json(filterComparison(comparison, filters)))
        expect(validate(shown), JSON.stringify(validate.errors)).toBe(true)
        const ids = shown.claims.flatMap(({ statements }: { statements: string[] }) => statements)
        for (const { from, to } of shown.links) expect(ids).toEqual(expect.arrayContaining([from, to]))
        for (const member of shown.unique) expect(comparison.unique).toContainEqual(member)
      }),
    )
  })
})

describe('filterProblem', () => {
  it.each([
    [{}, null],
    [{ in: ['A'], not: ['B'], missingFrom: ['B'] }, null],
    [{ in: ['A', 'C'] }, '--in: there is no article C; the articles are A, B'],
    [{ missingFrom: ['Z'] }, '--missing-from: there is no article Z; the articles are A, B'],
    [{ in: ['A'], not: ['A'] }, '--in and --not both name article A, which cannot have and lack one thing'],
    [
      { in: ['A'], missingFrom: ['A'] },
      '--in and --missing-from both name article A, which cannot have and lack one thing',
    ],
    [{ in: ['A'], missingFrom: ['A', 'B'] }, null],
    [{ not: ['B', 'A'] }, '--not names every article, and nothing is in none of them'],
    [
      { only: ['unique', 'quotes'], kind: ['time'], minOrigins: 2 },
      '--only unique,quotes can find nothing together with --kind and --min-origins; leave one of them out',
    ],
    [
      { only: ['agree'], verdict: ['unclear'] },
      '--only agree can find nothing together with --verdict; leave one of them out',
    ],
    [{ only: ['agree', 'quotes'], kind: ['quote'], buried: true }, null],
    [{ only: ['differ', 'unique'], verdict: ['unclear'] }, null],
  ] as const)('tells what is wrong with %j', (filters, problem) => {
    expect(filterProblem({ ...noFilters, ...filters }, ['A', 'B'])).toBe(problem)
  })
})

describe('leftOutSentence', () => {
  it('counts in full words', () => {
    const leftOut = { claims: 1, differences: 2, details: 0, unique: 1, quotes: 0 }
    expect(leftOutSentence(leftOut)).toBe(
      'Left out by the filters: 1 claim, 2 differences, 1 statement that only one article has.',
    )
    expect(leftOutSentence({ claims: 0, differences: 0, details: 0, unique: 0, quotes: 0 })).toBe(
      'Left out by the filters: nothing.',
    )
  })
})
