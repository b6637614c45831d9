import type { Claim } from '../model/claim.ts'
import type { ComparedArticle, Comparison } from '../model/comparison.ts'
import type { LinkEvidence } from '../model/evidence.ts'
import type { Link } from '../model/link.ts'
import type { Statement } from '../model/statement.ts'
import type { Order } from './filters.ts'
import { grouped } from './grouped.ts'
import { byImportance } from './importance.ts'

/** A statement with the article that it stands in. */
export interface PlacedStatement {
  readonly statement: Statement
  readonly article: ComparedArticle
}

/** A comparison with what every report looks up in it. */
export interface View {
  readonly comparison: Comparison
  /** The order that was asked for; null for that of importance. */
  readonly sort: Order | null
  readonly placed: ReadonlyMap<string, PlacedStatement>
  /** The links of a statement, best first. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** What made each link, by the ids of its statements with a blank between; empty unless it was asked for. */
  readonly evidence: ReadonlyMap<string, LinkEvidence>
  /** The claims in the order that was asked for, by importance unless told. */
  readonly ordered: readonly Claim[]
}

/** Prepares a comparison for a report. O(statements + links · log links). */
export function viewOf(comparison: Comparison, sort: Order | null): View {
  const links = linksByStatement(comparison.links)
  return {
    comparison,
    sort,
    placed: new Map(comparison.articles.flatMap(placedStatements)),
    links,
    evidence: new Map((comparison.evidence ?? []).map((made) => [`${made.from} ${made.to}`, made])),
    ordered: sort === 'position' ? comparison.claims : byImportance({ links }, comparison.claims),
  }
}

/** The statements of a claim that one article has, article by article. */
export function byArticle(
  { placed }: Pick<View, 'placed'>,
  ids: readonly string[],
): ReadonlyMap<string, readonly PlacedStatement[]> {
  return grouped(
    ids.flatMap((id) => placed.get(id) ?? []),
    ({ article }) => article.label,
  )
}

/** The label of the article in which a statement stands. */
export function labelFor({ placed }: Pick<View, 'placed'>, statement: string): string {
  return placed.get(statement)?.article.label ?? '?'
}

/** The links of every statement, best first. O(links · log links). */
export function linksByStatement(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const best = links.toSorted((a, b) => b.score - a.score)
  const ends = best.flatMap((link) => [link.from, link.to].map((id) => ({ id, link })))
  const groups = grouped(ends, ({ id }) => id)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ link }) => link)]))
}

function placedStatements(article: ComparedArticle): readonly (readonly [string, PlacedStatement])[] {
  return article.statements.map((statement) => [statement.id, { statement, article }])
}
