import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/model/comparison.ts'
import { slice } from '../../../src/model/span.ts'
import { isNews } from '../../../src/model/statement.ts'
import { filterComparison } from '../../../src/report/filter-comparison.ts'
import { noFilters } from '../../../src/report/filters.ts'
import { type TerminalOptions, terminal } from '../../../src/report/terminal/terminal.ts'
import { visible } from '../../../src/report/visible.ts'
import { hostile } from '../hostile-story.ts'
import { randomComparison } from '../random-comparison.ts'
import { buildComparison } from '../sample-comparison.ts'
import { ferry, ferryInThree } from '../sample-story.ts'

const plain: TerminalOptions = { width: 80, color: false, full: false, sideBySide: false, sort: null }
const samples = [ferry, ferryInThree, hostile].map(buildComparison)
const anyComparison = fc.oneof(randomComparison, fc.constantFrom(...samples))
const anyOptions: fc.Arbitrary<TerminalOptions> = fc.record({
  width: fc.integer({ min: 40, max: 200 }),
  color: fc.boolean(),
  full: fc.boolean(),
  sideBySide: fc.boolean(),
  sort: fc.constantFrom(null, 'importance', 'position'),
})

// What chalk writes: a style switched on or off.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the character that is looked for
const style = /\u001b\[[\d;]*m/g

function report(comparison: Comparison, options: Partial<TerminalOptions> = {}): string {
  return terminal(comparison, { ...plain, ...options })
}

describe('what the terminal report looks like', () => {
  it.each([60, 100])('shows the ferry story in %i columns', async (width) => {
    await expect(report(buildComparison(ferry), { width })).toMatchFileSnapshot(`ferry-${width}.txt`)
  })

  it('shows three articles', async () => {
    await expect(report(buildComparison(ferryInThree))).toMatchFileSnapshot('ferry-in-three.txt')
  })

  it('puts statements side by side in 120 columns where asked', async () => {
    const shown = report(buildComparison(ferry), { width: 120, sideBySide: true })
    await expect(shown).toMatchFileSnapshot('ferry-side-by-side.txt')
  })

  it('keeps statements below each other in 119 columns', () => {
    const comparison = buildComparison(ferry)
    expect(report(comparison, { width: 119, sideBySide: true })).toBe(report(comparison, { width: 119 }))
  })
})

describe('what the terminal report says', () => {
  it('says where a reading stands that lies outside its claim, and shows its statement', () => {
    const story = {
      articles: [
        { statements: ['Four goats fled.'] },
        { statements: ['Some goats fled.', 'Six goats were later caught.'] },
      ],
      claims: [
        {
          statements: ['A1', 'B1'],
          differences: [
            {
              kind: 'number' as const,
              verdict: 'unclear' as const,
              reason: 'other-scope' as const,
              readings: [
                ['A1', 'Four goats'],
                ['B2', 'Six goats'],
              ] as const,
            },
          ],
        },
      ],
    }
    expect(report(buildComparison(story))).toContain('“Four goats” / “Six goats” (B2)')
    expect(report(buildComparison(story))).toMatch(/B2 +elsewhere: .*\[Six goats\]/)
  })

  it('puts conflicts first, then quotes, other differences, agreements, what only one has, and notes', () => {
    const titles = report(buildComparison(ferry)).match(/^[A-Z][A-Z ]{3,}(?= —|$)/gm)
    expect(titles).toEqual([
      'CONFLICTS',
      'ALTERED QUOTES',
      'DIFFER',
      'NO DIFFERENCE FOUND',
      'SAME QUOTES',
      'ONLY IN A',
      'ONLY IN B',
      'NOTES',
    ])
  })

  it('counts articles and origins of a claim', () => {
    expect(report(buildComparison(ferryInThree))).toContain('3 articles, 1 origin: the coastguard')
  })

  it('prints a difference once however many pairs of statements have it', () => {
    const [claim, ...claims] = ferry.claims?.slice(1) ?? []
    const twice = {
      ...claim,
      statements: claim?.statements ?? [],
      differences: [0, 1].flatMap(() => claim?.differences ?? []),
    }
    const comparison = buildComparison({ ...ferry, claims: [twice, ...claims] })
    expect(report(comparison).split('“Four people” / “At least six people”')).toHaveLength(2)
  })

  it('says that a match is not certain', () => {
    expect(report(buildComparison(ferry))).toContain('match not certain · overlap only in part')
  })

  it('names the articles of every reading where there are more than two', () => {
    const [claim] = ferryInThree.claims?.slice(1) ?? []
    const difference = claim?.differences?.[0]
    const readings = [['A3', 'Four people'] as const, ['B3', 'six people'] as const, ['C3', 'Six people'] as const]
    const comparison = buildComparison({
      ...ferryInThree,
      claims: difference ? [{ statements: ['A3', 'B3', 'C3'], differences: [{ ...difference, readings }] }] : [],
    })
    expect(report(comparison)).toContain('number: A “Four people” / B, C “six people” — different values')
  })

  it('shows copy that ten articles print unchanged once, with the ids of all', () => {
    const articles = Array.from({ length: 10 }, () => ({ statements: ['Four people were hurt in Skarne.'] }))
    const statements = [...'ABCDEFGHIJ'].map((label) => `${label}1`)
    const shown = report(buildComparison({ articles, claims: [{ statements }] }))
    expect(shown.split('Four people were hurt in Skarne.')).toHaveLength(2)
    expect(shown).toContain('word for word the same: B1, C1, D1, E1, F1, G1, H1, I1, J1')
  })

  it('puts firm matches before likely ones, and facts before who says it', () => {
    const articles = ['A', 'B'].map((label) => ({ statements: [1, 2, 3].map((place) => `${label} says ${place}.`) }))
    const differing = (place: number, kind: 'number' | 'attribution') => ({
      statements: [`A${place}`, `B${place}`],
      differences: [
        {
          kind,
          verdict: 'unclear' as const,
          reason: 'other-value' as const,
          readings: [[`A${place}`, `${place}`] as const, [`B${place}`, `${place}`] as const],
        },
      ],
    })
    const claims = [
      { ...differing(1, 'number'), confidence: 'likely' as const },
      differing(2, 'attribution'),
      differing(3, 'number'),
    ]
    const shown = report(buildComparison({ articles, claims }))
    expect(shown.match(/(?<=^Claim )C\d/gm)).toEqual(['C3', 'C2', 'C1'])
  })

  it('puts statements with figures and names before those without', () => {
    const articles = [
      { statements: ['It was a sad day.', 'Ida Holm paid 300 crowns to Jon Dutton.'] },
      { statements: ['No.'] },
    ]
    expect(report(buildComparison({ articles })).match(/^A\d/gm)).toEqual(['A2', 'A1'])
  })

  it('counts unique statements beyond the most informative twenty unless all are asked for', () => {
    const articles = [
      { statements: Array.from({ length: 25 }, (_, index) => `Line ${index}.`) },
      { statements: ['No.'] },
    ]
    expect(report(buildComparison({ articles }))).toContain('and 5 more, the least informative; --full shows them')
    expect(report(buildComparison({ articles }), { full: true })).not.toContain('more, the least')
  })

  it('says plainly when nothing is shared, and why', () => {
    const why = 'Article B is in another language.'
    const shown = report(
      buildComparison({
        ...ferry,
        claims: [],
        quotes: [],
        notices: [{ code: 'language', message: why, article: null }],
      }),
    )
    expect(shown).toContain('No statement of one article was found')
    expect(shown.indexOf(why)).toBeLessThan(shown.indexOf('ONLY IN A'))
  })

  it('says so when the copy of an agency was printed unchanged', () => {
    const articles = ['It’s “done”, he said.', 'It\'s "done",\nhe said.'].map((text) => ({ statements: [text] }))
    const shown = report(buildComparison({ articles, claims: [{ statements: ['A1', 'B1'] }] }))
    expect(shown).toContain('A1  It’s “done”, he said.\n       word for word the same: B1')
  })

  it('cuts long statements unless all of them is asked for', () => {
    const comparison = buildComparison(ferry)
    expect(report(comparison, { full: false })).not.toContain('recommended.')
    expect(report(comparison, { full: true })).toContain('recommended.')
  })

  it('shows the parts asked for and counts the others', () => {
    const shown = report(filterComparison(buildComparison(ferry), { ...noFilters, only: ['agree'] }))
    expect(shown).toContain('NO DIFFERENCE FOUND — 2 claims')
    expect(shown).not.toContain('A3 ')
    expect(shown.replaceAll('\n', ' ')).toContain(
      'Left out by the filters: 5 claims, 9 differences, 1 agreement or detail of one article, 5 statements that only one article has, 2 shared quotes.',
    )
  })
})

describe('what holds for every comparison', () => {
  it('shows every claim and every unique statement, or counts those left out', () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, options) => {
        const shown = report(comparison, { ...options, color: false })
        for (const { id, statements } of comparison.claims)
          for (const one of [id, ...statements]) expect(shown).toMatch(new RegExp(`(^| )${one}([, ]|$)`, 'm'))
        for (const { statement } of comparison.unique) expect(shown).toMatch(new RegExp(`^${statement}( |$)`, 'm'))
      }),
    )
  })

  it('shows statements as they stand in the text', () => {
    const bare = (text: string): string => visible(text).replaceAll(/[[\]\s]/g, '')
    fc.assert(
      fc.property(anyComparison, (comparison) => {
        const shown = report(comparison, { full: true, width: 1_000_000 }).split('\n').map(bare).join('\n')
        for (const article of comparison.articles)
          for (const statement of article.statements.filter(isNews))
            expect(shown).toContain(bare(slice(article.text, statement)))
      }),
    )
  })

  it('has no line wider than asked', () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, options) => {
        for (const line of report(comparison, options).split('\n'))
          expect(stringWidth(line)).toBeLessThanOrEqual(options.width)
      }),
    )
  })

  it('lets no control character of an article through, and without colour none at all but line ends', () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, options) => {
        const shown = report(comparison, options)
        const text = options.color ? shown.replaceAll(style, '') : shown
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Control}\p{Bidi_Control}\p{Surrogate}]/u)
      }),
    )
  })

  it('says with colour what it says without', () => {
    fc.assert(
      fc.property(anyComparison, anyOptions, (comparison, options) => {
        const coloured = report(comparison, { ...options, color: true })
        expect(coloured.replaceAll(style, '')).toBe(report(comparison, { ...options, color: false }))
      }),
    )
  })

  it('ends every style on the line where it starts', () => {
    const coloured = report(buildComparison(ferry), { color: true, width: 40 })
    const codes = coloured.split('\n').map((line) => line.match(style) ?? [])
    expect(codes.some((line) => line.length > 0)).toBe(true)
    for (const line of codes) expect(line.length % 2).toBe(0)
  })
})
