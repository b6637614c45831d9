import type { Claim, Reading, SilentReading, Verdict } from '../../model/claim.ts'
import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import type { Link } from '../../model/link.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import { type Third, thirdsOf } from '../buried.ts'
import type { Order } from '../filters.ts'
import { severity } from '../terminal/difference-lines.ts'
import { byImportance } from '../terminal/importance.ts'
import { grouped, linksByStatement } from '../terminal/view.ts'
import { type Markup, markup } from './markup.ts'

/** The language of everything that is not an article's. */
export const pageLanguage = 'en'

/** A statement where it stands. */
export interface Place {
  readonly statement: Statement
  readonly article: ComparedArticle
  /** Its number among the statements of the article that are news, from 1; 0 for page furniture. */
  readonly number: number
}

/** How the articles of a claim stand to each other: its gravest verdict, or that they agree. */
export type Standing = Verdict | 'agree'

/** A comparison with everything that the parts of the page look up in it. */
export interface Lookup {
  readonly comparison: Comparison
  readonly places: ReadonlyMap<string, Place>
  /** The links of a statement, best first. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** By statement. */
  readonly claims: ReadonlyMap<string, Claim>
  /** Statements that only one article has. */
  readonly alone: ReadonlySet<string>
  /** What a reader acts on first. */
  readonly ordered: readonly Claim[]
  /** Which statements stand in the first and in the last third of their article. */
  readonly thirds: ReadonlyMap<string, Third>
  /** News statements by article label. */
  readonly lengths: ReadonlyMap<string, number>
}

/** Prepares a comparison for the page. O(statements + links · log links). */
export function lookupOf(comparison: Comparison, sort: Order | null): Lookup {
  const links = linksByStatement(comparison.links)
  return {
    comparison,
    places: new Map(comparison.articles.flatMap(placesOf)),
    links,
    claims: new Map(comparison.claims.flatMap((claim) => claim.statements.map((id) => [id, claim] as const))),
    alone: new Set(comparison.unique.map(({ statement }) => statement)),
    ordered: sort === 'position' ? comparison.claims : byImportance({ links }, comparison.claims),
    thirds: thirdsOf(comparison),
    lengths: new Map(comparison.articles.map(({ label, statements }) => [label, statements.filter(isNews).length])),
  }
}

/** How the articles of a claim stand to each other. */
export function standingOf({ differences }: Claim): Standing {
  const [gravest] = differences.toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
  return gravest?.verdict ?? 'agree'
}

/** The label of the article in which a statement stands. */
export function labelIn(lookup: Lookup, statement: string): string {
  return lookup.places.get(statement)?.article.label ?? '?'
}

/** The statements of a claim, article by article. */
export function membersOf(lookup: Lookup, { statements }: Claim): ReadonlyMap<string, readonly Place[]> {
  const places = statements.flatMap((id) => lookup.places.get(id) ?? [])
  return grouped(places, ({ article }) => article.label)
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

function placesOf(article: ComparedArticle): readonly (readonly [string, Place])[] {
  let number = 0
  return article.statements.map((statement) => {
    if (isNews(statement)) number++
    return [statement.id, { statement, article, number: isNews(statement) ? number : 0 }] as const
  })
}
