import type { Claim } from '../model/claim.ts'
import { type Comparison, isAltered, type SharedQuote } from '../model/comparison.ts'
import { labelOfStatement } from '../model/statement.ts'
import type { Filters, Order } from './filters.ts'
import { grouped } from './grouped.ts'
import { byImportance, mostInformative } from './importance.ts'
import { linksByStatement } from './view.ts'

/** The lists of a comparison that have an order. */
type Lists = Pick<Comparison, 'claims' | 'unique' | 'quotes'>

/** A comparison with no more than the limit of each part, the most important unless positions were asked for. */
export function limited(comparison: Comparison, { limit, sort }: Filters): Comparison {
  const ordered = sort === null ? comparison : inFilterOrder(comparison, sort)
  if (limit === null) return ordered
  const first = firstOf(inFilterOrder(comparison, sort ?? 'importance'), limit)
  return {
    ...ordered,
    claims: ordered.claims.filter((claim) => first.has(claim)),
    unique: ordered.unique.filter((statement) => first.has(statement)),
    quotes: ordered.quotes.filter((quote) => first.has(quote)),
  }
}

/** A comparison with its lists in an order: by importance, or as they stand in the articles. */
export function inFilterOrder(comparison: Comparison, order: Order): Comparison {
  return order === 'position' ? comparison : { ...comparison, ...mostImportantFirst(comparison) }
}

function mostImportantFirst({ articles, links, claims, unique, quotes }: Comparison): Lists {
  const alone = new Map(unique.map((member) => [member.statement, member]))
  return {
    claims: byImportance({ links: linksByStatement(links) }, claims),
    unique: articles.flatMap(({ statements }) =>
      mostInformative(statements.filter(({ id }) => alone.has(id))).flatMap(({ id }) => alone.get(id) ?? []),
    ),
    quotes: [...quotes.filter(isAltered), ...quotes.filter((quote) => !isAltered(quote))],
  }
}

function firstOf({ claims, unique, quotes }: Lists, limit: number): ReadonlySet<Claim | SharedQuote | object> {
  const groups = [
    ...grouped(claims, ({ differences }) => (differences.length > 0 ? 'differ' : 'agree')).values(),
    ...grouped(unique, ({ statement }) => labelOfStatement(statement)).values(),
    quotes,
  ]
  return new Set(groups.flatMap((group: readonly object[]) => group.slice(0, limit)))
}
