import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, show } from '../src/index.ts'
import type { Claim, Reading, SilentReading, UniqueDetail } from '../src/model/claim.ts'
import schema from '../src/model/comparison.schema.json' with { type: 'json' }
import type { Comparison, QuoteReading } from '../src/model/comparison.ts'
import { savedComparison } from '../src/model/saved-comparison.ts'
import { isNews } from '../src/model/statement.ts'
import { json } from '../src/report/json.ts'
import { newsTexts } from './news-texts.ts'

const ajv = new Ajv2020()
const isValid = ajv.compile(schema)
const two = newsTexts({ minLength: 2, maxLength: 2 })
const some = newsTexts({ minLength: 2, maxLength: 4 })

function compareTexts(texts: readonly string[]): Promise<Comparison> {
  return compare(texts.map((text) => ({ text })))
}

/** Checks that something holds for the comparison of whatever texts. */
async function holds(
  texts: typeof some,
  check: (comparison: Comparison, texts: readonly string[]) => unknown,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      await check(await compareTexts(given), given)
    }),
    { numRuns: 60 },
  )
}

describe('a comparison of any texts', () => {
  it('matches the schema, and goes round through JSON', async () => {
    await holds(some, (comparison) => {
      expect(isValid(comparison), ajv.errorsText(isValid.errors)).toBe(true)
      const text = json(comparison)
      expect(JSON.parse(text)).toEqual(comparison)
      expect(savedComparison(text, 'r.json')).toEqual({ ok: true, value: comparison })
    })
  })

  it('keeps every text to the character, and every span of it true', async () => {
    await holds(some, ({ articles, claims, quotes }, texts) => {
      expect(articles.map(({ text }) => text)).toEqual(texts)
      const textOf = new Map(
        articles.flatMap(({ text, statements }) => statements.map(({ id }) => [id, text] as const)),
      )
      const cited: readonly (Reading | UniqueDetail | QuoteReading | SilentReading)[] = [
        ...articles.flatMap(({ statements }) =>
          statements.map((statement) => ({ ...statement, statement: statement.id, value: '' })),
        ),
        ...claims.flatMap(({ agreements, differences, unique }) => [
          ...[...agreements, ...differences].flatMap(({ readings }) => readings),
          ...unique,
        ]),
        ...quotes.flatMap(({ readings }) => readings),
      ]
      for (const one of cited) {
        if (!('start' in one)) continue
        expect(textOf.get(one.statement)?.slice(one.start, one.end)).toBe(one.text)
        expect(one.start).toBeLessThan(one.end)
      }
    })
  })

  it('has statements in order that leave only white space and marks between them', async () => {
    await holds(some, ({ articles }) => {
      for (const { text, statements } of articles) {
        const ends = [0, ...statements.map(({ end }) => end)]
        const starts = [...statements.map(({ start }) => start), text.length]
        const between = ends.map((end, index) => {
          expect(end).toBeLessThanOrEqual(starts[index] ?? -1)
          return text.slice(end, starts[index])
        })
        expect(between.join('')).not.toMatch(/[\p{L}\p{N}]/u)
      }
    })
  })

  it('puts every statement of the story into one claim or among the unique ones', async () => {
    await holds(some, ({ articles, claims, unique }) => {
      const news = articles.flatMap(({ statements }) => statements.filter(isNews).map(({ id }) => id))
      const placed = [...claims.flatMap(({ statements }) => statements), ...unique.map(({ statement }) => statement)]
      expect(placed.toSorted()).toEqual(news.toSorted())
    })
  })

  it('links statements of different articles, each pair once, the earlier label first', async () => {
    await holds(some, ({ articles, links }) => {
      const articleOf = new Map(
        articles.flatMap(({ statements }, index) => statements.map(({ id }) => [id, index] as const)),
      )
      for (const { from, to } of links) expect(articleOf.get(from)).toBeLessThan(articleOf.get(to) ?? -1)
      expect(new Set(links.map(({ from, to }) => `${from} ${to}`)).size).toBe(links.length)
    })
  })

  it('has claims of two articles and more, and a summary that counts them', async () => {
    await holds(some, ({ articles, claims, unique, summary }) => {
      for (const { statements } of claims) {
        expect(new Set(statements.map((id) => id.replace(/\d+$/, ''))).size).toBeGreaterThan(1)
      }
      const differing = claims.filter(({ differences }) => differences.length > 0)
      const verdicts = claims.flatMap(({ differences }) => differences.map(({ verdict }) => verdict))
      const alone = (label: string): number =>
        unique.filter(({ statement }) => statement.replace(/\d+$/, '') === label).length
      expect(summary).toEqual({
        claims: claims.length,
        agreeing: claims.length - differing.length,
        differing: differing.length,
        conflicts: verdicts.filter((verdict) => verdict === 'conflict').length,
        unique: Object.fromEntries(articles.map(({ label }) => [label, alone(label)])),
      })
    })
  })

  it('leaves the start and end out of a reading only where an article names no source', async () => {
    await holds(some, ({ claims }) => {
      const silent = claims
        .flatMap(({ differences }) => differences)
        .filter(({ readings }) => readings.some((reading) => !('start' in reading)))
      expect(silent.map(({ kind }) => kind).filter((kind) => kind !== 'attribution')).toEqual([])
      for (const { readings } of silent) expect(readings.some((reading) => 'start' in reading)).toBe(true)
    })
  })

  it('is the same again', async () => {
    await holds(some, async (comparison, texts) => {
      expect(json(await compareTexts(texts))).toBe(json(comparison))
    })
  })

  it('is the same in another order, but for labels and order', async () => {
    await holds(some, async (comparison, texts) => {
      if (new Set(texts).size < texts.length) return
      const reversed = await compareTexts(texts.toReversed())
      expect(inWords(reversed)).toEqual(inWords(comparison))
    })
  })

  it('can be printed in every format, without what could steer a terminal', async () => {
    await holds(some, async (comparison) => {
      for (const width of [40, 80, 130]) {
        const printed = await show(comparison, { width, sideBySide: width > 120 })
        expect(printed).toMatch(/[^\n]\n$/)
        expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
      }
      expect(await show(comparison, { format: 'json' })).toBe(json(comparison))
    })
  })
})

describe('a comparison of a text with itself', () => {
  it('agrees in everything', async () => {
    await fc.assert(
      fc.asyncProperty(two, async ([text = '']) => {
        const { claims, unique, summary } = await compareTexts([text, text])
        expect(unique).toEqual([])
        expect(claims.flatMap(({ differences }) => differences)).toEqual([])
        expect(claims.flatMap((claim) => claim.unique)).toEqual([])
        expect(summary.differing).toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the generated texts', () => {
  it('are shared and changed enough for the other tests to mean something', async () => {
    const comparisons = await Promise.all(fc.sample(two, { numRuns: 40, seed: 1 }).map(compareTexts))
    const claims = comparisons.flatMap((comparison) => comparison.claims)
    expect(claims.length).toBeGreaterThan(40)
    expect(claims.flatMap(({ agreements }) => agreements).length).toBeGreaterThan(20)
    expect(claims.flatMap(({ differences }) => differences).length).toBeGreaterThan(10)
    expect(comparisons.flatMap(({ unique }) => unique).length).toBeGreaterThan(40)
  })
})

/** A comparison without labels and order: every place by its article's text and its offset. */
function inWords({ articles, links, claims, unique, quotes }: Comparison): object {
  const nameOf = new Map(
    articles.flatMap(({ sha256, statements }) =>
      statements.map(({ id, start }) => [id, `${sha256.slice(0, 8)}@${start}`]),
    ),
  )
  const byArticle = new Map(articles.map(({ label, sha256 }) => [`article ${label}`, sha256]))
  const named = (value: object): string =>
    JSON.stringify(value, (key, part: unknown) =>
      ['statement', 'from', 'to'].includes(key) ? nameOf.get(String(part)) : part,
    )
  const sorted = (values: readonly object[]): readonly string[] => values.map(named).toSorted()
  const findings = ({ agreements, differences }: Claim): readonly string[] =>
    [...agreements, ...differences]
      .map(({ readings, ...rest }) => `${named(rest)} ${sorted(readings).join(' ')}`)
      .toSorted()
  return {
    links: links
      .map(({ from, to, ...rest }) => `${[nameOf.get(from), nameOf.get(to)].toSorted().join(' ')} ${named(rest)}`)
      .toSorted(),
    claims: claims
      .map((claim) => ({
        statements: claim.statements.map((id) => nameOf.get(id)).toSorted(),
        origins: claim.origins.map((origin) => byArticle.get(origin) ?? origin).toSorted(),
        findings: findings(claim),
        unique: sorted(claim.unique),
      }))
      .map(named)
      .toSorted(),
    unique: sorted(unique),
    quotes: quotes.map(({ rung, readings }) => `${rung} ${sorted(readings).join(' ')}`).toSorted(),
  }
}
