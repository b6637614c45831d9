import type { Agreement, Claim, Difference, Reading, SilentReading, UniqueDetail } from '../../src/model/claim.ts'
import {
  type ComparedArticle,
  type Comparison,
  type QuoteReading,
  type SharedQuote,
  schemaVersion,
} from '../../src/model/comparison.ts'
import type { Confidence, Link, Relation } from '../../src/model/link.ts'
import type { Notice } from '../../src/model/notice.ts'
import { defaultSettings } from '../../src/model/settings.ts'
import { isNews, type Statement, type StatementKind } from '../../src/model/statement.ts'

/** An article by its statements; spans and ids follow. */
export interface SampleArticle {
  readonly outlet?: string
  readonly published?: string
  readonly source?: string
  readonly statements: readonly (string | { readonly kind: StatementKind; readonly text: string })[]
}

/** A place in a statement by its words: `['A3', 'four people']`; without words, a statement that names no source. */
export type SamplePlace = readonly [statement: string, words: string]

export interface SampleDifference extends Pick<Difference, 'kind' | 'verdict' | 'reason'> {
  readonly readings: readonly (SamplePlace | readonly [statement: string])[]
}

/** A claim by words of its statements; ids and spans follow. */
export interface SampleClaim {
  readonly statements: readonly string[]
  readonly origins?: readonly string[]
  readonly confidence?: Confidence
  readonly relation?: Relation
  readonly differences?: readonly SampleDifference[]
  readonly agreements?: readonly { readonly kind: Agreement['kind']; readonly readings: readonly SamplePlace[] }[]
  readonly unique?: readonly { readonly kind: UniqueDetail['kind']; readonly at: SamplePlace }[]
}

export interface SampleQuote {
  readonly rung: SharedQuote['rung']
  readonly readings: readonly { readonly at: SamplePlace; readonly speaker: string | null }[]
}

export interface Sample {
  readonly articles: readonly SampleArticle[]
  readonly claims?: readonly SampleClaim[]
  readonly quotes?: readonly SampleQuote[]
  readonly notices?: readonly Notice[]
}

/** Builds a result that keeps every invariant of the contract from a story told by hand. */
export function buildComparison(sample: Sample): Comparison {
  const articles = sample.articles.map(buildArticle)
  const finder = new Map(articles.flatMap(({ statements }) => statements).map((one) => [one.id, one]))
  const claims = (sample.claims ?? []).map((claim, index) => buildClaim(claim, { index, finder }))
  const claimed = new Set(claims.flatMap((claim) => claim.statements))
  const alone = (article: ComparedArticle): readonly Statement[] =>
    article.statements.filter((one) => isNews(one) && !claimed.has(one.id))
  return {
    schemaVersion,
    tool: { name: 'storydiff', version: '0.0.0' },
    settings: defaultSettings,
    articles,
    links: (sample.claims ?? []).flatMap(buildLinks),
    claims,
    unique: articles.flatMap(alone).map(({ id }) => ({ statement: id })),
    quotes: (sample.quotes ?? []).map((quote) => buildQuote(quote, finder)),
    notices: sample.notices ?? [],
    summary: {
      claims: claims.length,
      agreeing: claims.filter(({ differences }) => differences.length === 0).length,
      differing: claims.filter(({ differences }) => differences.length > 0).length,
      conflicts: claims.flatMap(({ differences }) => differences).filter(({ verdict }) => verdict === 'conflict')
        .length,
      unique: Object.fromEntries(articles.map((article) => [article.label, alone(article).length])),
    },
  }
}

type Finder = ReadonlyMap<string, Statement>

function buildArticle(sample: SampleArticle, index: number): ComparedArticle {
  const label = String.fromCharCode(65 + index)
  const parts = sample.statements.map((one) => (typeof one === 'string' ? { kind: 'body' as const, text: one } : one))
  const text = parts.map((part) => part.text).join('\n\n')
  let place = 0
  const statements = parts.map((part, number): Statement => {
    const start = place
    place += part.text.length + 2
    return { id: `${label}${number + 1}`, start, end: start + part.text.length, ...part }
  })
  return {
    label,
    source: sample.source ?? `${label.toLowerCase()}.txt`,
    sha256: String(index).repeat(64).slice(0, 64),
    title: parts.find(({ kind }) => kind === 'headline')?.text ?? null,
    outlet: sample.outlet ?? null,
    byline: null,
    published: sample.published ?? null,
    language: 'en',
    text,
    statements,
    attributions: [],
  }
}

function buildClaim(claim: SampleClaim, { index, finder }: { index: number; finder: Finder }): Claim {
  return {
    id: `C${index + 1}`,
    statements: claim.statements,
    origins: claim.origins ?? [],
    agreements: (claim.agreements ?? []).map(({ kind, readings }) => ({
      kind,
      readings: readings.map((at) => buildReading(at, finder)),
    })),
    differences: (claim.differences ?? []).map((difference) => ({
      ...difference,
      readings: difference.readings.map((at): Reading | SilentReading =>
        at.length === 1 ? { statement: at[0] } : buildReading(at, finder),
      ),
    })),
    unique: (claim.unique ?? []).map(({ kind, at }) => {
      const { value: _, ...place } = buildReading(at, finder)
      return { kind, ...place }
    }),
  }
}

/** Every two statements of different articles are linked. */
function buildLinks({ statements, confidence = 'sure', relation = 'same' }: SampleClaim): readonly Link[] {
  return statements.flatMap((from, index) =>
    statements
      .slice(index + 1)
      .filter((to) => to[0] !== from[0])
      .map((to) => ({ from, to, relation, score: confidence === 'sure' ? 0.93 : 0.61, confidence })),
  )
}

function buildQuote(quote: SampleQuote, finder: Finder): SharedQuote {
  const readings = quote.readings.map(({ at, speaker }): QuoteReading => {
    const { value: _, ...place } = buildReading(at, finder)
    return { ...place, speaker }
  })
  return { rung: quote.rung, readings }
}

function buildReading([statement, words]: SamplePlace, finder: Finder): Reading {
  const found = finder.get(statement)
  const offset = found?.text.indexOf(words) ?? -1
  if (!found || offset < 0) throw new Error(`The sample's statement ${statement} has no words "${words}"`)
  const start = found.start + offset
  return { statement, start, end: start + words.length, text: words, value: words.toLowerCase() }
}
