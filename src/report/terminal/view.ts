import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import type { Link } from '../../model/link.ts'
import type { Statement } from '../../model/statement.ts'
import type { TerminalOptions } from './terminal.ts'

/** A statement with the article that it stands in. */
export interface PlacedStatement {
  readonly statement: Statement
  readonly article: ComparedArticle
}

/** A comparison with what every part of the report looks up in it. */
export interface View {
  readonly comparison: Comparison
  readonly options: TerminalOptions
  readonly placed: ReadonlyMap<string, PlacedStatement>
  /** The links of a statement, best first. */
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** Columns for a statement's id, with the room after it. */
  readonly statementGutter: number
}

const narrowest = 40

/** Prepares a comparison for printing. O(statements + links · log links). */
export function viewOf(comparison: Comparison, options: TerminalOptions): View {
  const placed = new Map(comparison.articles.flatMap(placedStatements))
  return {
    comparison,
    options: { ...options, width: Math.max(narrowest, options.width) },
    placed,
    links: linksByStatement(comparison.links),
    statementGutter: longest([...placed.keys()]) + 2,
  }
}

/** The statements of a claim that one article has, article by article. */
export function byArticle(view: View, ids: readonly string[]): ReadonlyMap<string, readonly PlacedStatement[]> {
  const placed = ids.flatMap((id) => view.placed.get(id) ?? [])
  return grouped(placed, ({ article }) => article.label)
}

/** The label of the article in which a statement stands. */
export function labelFor(view: View, statement: string): string {
  return view.placed.get(statement)?.article.label ?? '?'
}

/** Items under their keys, in the order in which the keys come first. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function placedStatements(article: ComparedArticle): readonly (readonly [string, PlacedStatement])[] {
  return article.statements.map((statement) => [statement.id, { statement, article }])
}

/** The links of every statement, best first. O(links · log links). */
export function linksByStatement(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const best = links.toSorted((a, b) => b.score - a.score)
  const ends = best.flatMap((link) => [link.from, link.to].map((id) => ({ id, link })))
  const groups = grouped(ends, ({ id }) => id)
  return new Map([...groups].map(([id, group]) => [id, group.map(({ link }) => link)]))
}

function longest(ids: readonly string[]): number {
  return ids.reduce((length, id) => Math.max(length, id.length), 0)
}
