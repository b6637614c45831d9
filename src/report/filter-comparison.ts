import type { Claim } from '../model/claim.ts'
import type { Comparison, LeftOut, SharedQuote } from '../model/comparison.ts'
import { labelOfStatement } from '../model/statement.ts'
import { isBuried, thirdsOf } from './buried.ts'
import type { Filters } from './filters.ts'
import { inFilterOrder, limited } from './limit-findings.ts'
import type { ReportPart } from './report-part.ts'
import { hasConflict } from './standings.ts'

/**
 * A comparison with only the findings that were asked for, and how much of what was left out; itself where all was.
 *
 * Articles, notices and the summary stay whole, so that the totals count everything. A claim that differs is listed with
 * those of its differences that were asked for, never without any. Filtering twice adds up. O(size of the result).
 */
export function filterComparison(comparison: Comparison, filters: Filters): Comparison {
  if (!isFiltering(filters)) return filters.sort === null ? comparison : inFilterOrder(comparison, filters.sort)
  const isAsked = questionOf(comparison, filters)
  const claims = comparison.claims.flatMap((claim) => {
    const narrowed = withAskedDetails(claim, filters)
    const isListed = isAsked({ part: partOf(claim), statements: claim.statements, origins: claim.origins.length })
    return narrowed && isListed ? [narrowed] : []
  })
  const unique = comparison.unique.filter(({ statement }) => isAsked({ part: 'unique', statements: [statement] }))
  const quotes = comparison.quotes.filter(({ readings }) =>
    isAsked({ part: 'quotes', statements: readings.map(({ statement }) => statement) }),
  )
  const listed = limited({ ...comparison, claims, unique, quotes }, filters)
  const kept = new Set(listed.claims.flatMap((claim) => claim.statements))
  const links = comparison.links.filter((link) => kept.has(link.from) && kept.has(link.to))
  return { ...listed, links, leftOut: leftOutOf(comparison, listed) }
}

/** One thing that a report lists, as far as filters ask for it. */
interface Finding {
  readonly part: ReportPart
  readonly statements: readonly string[]
  /** How many origins it is traced to; left out where that is not known of its part. */
  readonly origins?: number
}

function isFiltering(filters: Filters): boolean {
  const lists = [filters.only, filters.kind, filters.verdict, filters.in, filters.not, filters.missingFrom]
  return lists.some((list) => list.length > 0) || filters.minOrigins > 0 || filters.buried || filters.limit !== null
}

function partOf({ differences }: Claim): ReportPart {
  return differences.length > 0 ? 'differ' : 'agree'
}

/** Tells of a finding whether it is asked for. */
function questionOf(comparison: Comparison, filters: Filters): (finding: Finding) => boolean {
  const thirds = thirdsOf(comparison)
  return ({ part, statements, origins = 0 }) => {
    const labels = new Set(statements.map(labelOfStatement))
    return (
      (filters.only.length === 0 || filters.only.includes(part)) &&
      hasPart(filters, part) &&
      origins >= filters.minOrigins &&
      filters.in.every((label) => labels.has(label)) &&
      !filters.not.some((label) => labels.has(label)) &&
      (filters.missingFrom.length === 0 || filters.missingFrom.some((label) => !labels.has(label))) &&
      (!filters.buried || isBuried(statements, thirds))
    )
  }
}

/** Statements of one article have no kind and no verdict; quotes are of one kind and have no verdict. */
function hasPart({ kind, verdict }: Filters, part: ReportPart): boolean {
  if (part === 'unique') return kind.length === 0 && verdict.length === 0
  return part !== 'quotes' || ((kind.length === 0 || kind.includes('quote')) && verdict.length === 0)
}

function withAskedDetails(claim: Claim, { kind, verdict }: Filters): Claim | null {
  if (kind.length === 0 && verdict.length === 0) return claim
  const isOfKind = (detail: { readonly kind: Claim['differences'][number]['kind'] }): boolean =>
    kind.length === 0 || kind.includes(detail.kind)
  const differences = claim.differences.filter(
    (difference) => isOfKind(difference) && (verdict.length === 0 || verdict.includes(difference.verdict)),
  )
  const agreements = claim.agreements.filter(isOfKind)
  const isListed = claim.differences.length > 0 ? differences.length > 0 : verdict.length === 0 && agreements.length > 0
  return isListed ? { ...claim, differences, agreements, unique: claim.unique.filter(isOfKind) } : null
}

function leftOutOf(before: Comparison, after: Comparison): LeftOut {
  const earlier = before.leftOut
  const differencesIn = ({ claims }: Comparison): number => sum(claims, ({ differences }) => differences.length)
  const detailsIn = ({ claims }: Comparison): number =>
    sum(claims, ({ agreements, unique }) => agreements.length + unique.length)
  const listed = new Set(after.claims.map(({ id }) => id))
  const still = new Set(after.claims.filter(hasConflict).map(({ id }) => id))
  const hidden = before.claims.filter((claim) => hasConflict(claim) && !still.has(claim.id))
  const narrowed = hidden.filter(({ id }) => listed.has(id)).length
  const left = (of: (comparison: Comparison) => number): number => of(before) - of(after)
  return {
    claims: left(({ claims }) => claims.length) + (earlier?.claims ?? 0),
    differences: left(differencesIn) + (earlier?.differences ?? 0),
    details: left(detailsIn) + (earlier?.details ?? 0),
    unique: left(({ unique }) => unique.length) + (earlier?.unique ?? 0),
    quotes: left(({ quotes }: { readonly quotes: readonly SharedQuote[] }) => quotes.length) + (earlier?.quotes ?? 0),
    conflicting: hidden.length - narrowed + (earlier?.conflicting ?? 0),
    narrowed: narrowed + (earlier?.narrowed ?? 0),
  }
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
