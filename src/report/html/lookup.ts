import type { Claim, Reading, SilentReading, Verdict } from '../../model/claim.ts'
import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import { isNews } from '../../model/statement.ts'
import { type Third, thirdsOf } from '../buried.ts'
import type { Order } from '../filters.ts'
import { severity } from '../importance.ts'
import { type View, viewOf } from '../view.ts'
import { type Markup, markup } from './markup.ts'

/** The language of everything that is not an article's. */
export const pageLanguage = 'en'

/** How the articles of a claim stand to each other: its gravest verdict, or that they agree. */
export type Standing = Verdict | 'agree'

/** A comparison with everything that the parts of the page look up in it. */
export interface Lookup extends View {
  /** By statement. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Statements that only one article has. */
  readonly alone: ReadonlySet<string>
  /** Which statements stand in the first and in the last third of their article. */
  readonly thirds: ReadonlyMap<string, Third>
  /** The place of a news statement among those of its article, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  /** News statements by article label. */
  readonly lengths: ReadonlyMap<string, number>
}

/** Prepares a comparison for the page. O(statements + links · log links). */
export function lookupOf(comparison: Comparison, sort: Order | null): Lookup {
  const news = comparison.articles.map(({ label, statements }) => ({
    label,
    ids: statements.filter(isNews).map(({ id }) => id),
  }))
  return {
    ...viewOf(comparison, sort),
    claims: new Map(comparison.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const))),
    alone: new Set(comparison.unique.map(({ statement }) => statement)),
    thirds: thirdsOf(comparison),
    numbers: new Map(news.flatMap(({ ids }) => ids.map((id, index) => [id, index + 1] as const))),
    lengths: new Map(news.map(({ label, ids }) => [label, ids.length])),
  }
}

/** How the articles of a claim stand to each other. */
export function standingOf({ differences }: Claim): Standing {
  const [gravest] = differences.toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
  return gravest?.verdict ?? 'agree'
}

/** The id of a claim on the page, where `C1` is the first statement of article C. */
export function anchorOf({ id }: Claim): string {
  return `claim-${id}`
}

/** What a claim is called for people, who would take `C1` for the first statement of article C. */
export function nameOf({ id }: Claim): string {
  return `claim ${id}`
}

/** A language as an attribute, where it is not that of the page itself. */
export function languageOf({ language }: ComparedArticle): Markup | null {
  return language === pageLanguage ? null : markup` lang="${language}"`
}

/** The readings of a difference that have words. */
export function worded(readings: readonly (Reading | SilentReading)[]): readonly Reading[] {
  return readings.filter((reading): reading is Reading => 'text' in reading)
}
