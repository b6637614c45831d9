import type { Claim, Reading, SilentReading } from '../model/claim.ts'
import type { Comparison, QuoteReading } from '../model/comparison.ts'
import type { Span } from '../model/span.ts'
import { labelOfStatement } from '../model/statement.ts'
import { type Match, matchOf } from './match-words.ts'
import { linksByStatement } from './view.ts'
import { verdictOf } from './words.ts'

/** A place in an article that a finding cites; without words where the article names no source. */
export interface Citation extends Partial<Span> {
  /** Label of the article. */
  readonly article: string
  readonly statement: string
  readonly text?: string
  /** The normalised value that was compared. */
  readonly value?: string
  /** Who says a quote, in the article's words; null where it names nobody. */
  readonly speaker?: string | null
}

/** What a comparison found, one member each, for programs that read line by line. */
export type FindingKind = 'claim' | 'difference' | 'agreement' | 'detail' | 'unique' | 'quote'

/** One finding with the articles that it is about and what they say. */
export interface FindingRow {
  readonly finding: FindingKind
  readonly claim: Claim | null
  /** Kind of difference, agreement or detail; the rung of a quote; null where it has none. */
  readonly kind: string | null
  readonly verdict: string | null
  readonly reason: string | null
  /** What the verdict means for the readings; empty where there is none. */
  readonly meaning: string
  /** How firmly the statements of the claim are tied; null where there is no claim. */
  readonly match: Match | null
  /** Labels in order, each once. */
  readonly articles: readonly string[]
  readonly readings: readonly Citation[]
}

/** Every finding of a comparison in its order: claims, each with its findings, then unique statements, then quotes. */
export function findingRows(comparison: Comparison): readonly FindingRow[] {
  const cited = citationOfStatement(comparison)
  const links = linksByStatement(comparison.links)
  return [
    ...comparison.claims.flatMap((claim) => {
      const match = matchOf({ links }, claim)
      const rows = [row({ finding: 'claim', claim, readings: claim.statements.map(cited) }), ...detailRows(claim)]
      return rows.map((one) => ({ ...one, match }))
    }),
    ...comparison.unique.map(({ statement }) => row({ finding: 'unique', readings: [cited(statement)] })),
    ...comparison.quotes.map(({ rung, readings }) =>
      row({ finding: 'quote', kind: rung, readings: readings.map(citation) }),
    ),
  ]
}

function detailRows(claim: Claim): readonly FindingRow[] {
  return [
    ...claim.differences.map((difference) => {
      const { kind, verdict, reason, readings } = difference
      const meaning = verdictOf(difference)
      return row({ finding: 'difference', claim, kind, verdict, reason, meaning, readings: readings.map(citation) })
    }),
    ...claim.agreements.map(({ kind, readings }) =>
      row({ finding: 'agreement', claim, kind, readings: readings.map(citation) }),
    ),
    ...claim.unique.map(({ kind, ...place }) => row({ finding: 'detail', claim, kind, readings: [citation(place)] })),
  ]
}

type Told = Pick<FindingRow, 'finding' | 'readings'> & Partial<FindingRow>

const nothing = { claim: null, kind: null, verdict: null, reason: null, meaning: '', match: null } as const

function row(told: Told): FindingRow {
  const articles = [...new Set(told.readings.map(({ article }) => article))]
  return { ...nothing, ...told, articles }
}

function citation(place: Reading | SilentReading | QuoteReading | Omit<Reading, 'value'>): Citation {
  return { article: labelOfStatement(place.statement), ...place }
}

function citationOfStatement({ articles }: Comparison): (id: string) => Citation {
  const places = new Map(
    articles.flatMap(({ statements }) => statements.map(({ id, start, end, text }) => [id, { start, end, text }])),
  )
  return (id) => ({ article: labelOfStatement(id), statement: id, ...places.get(id) })
}
