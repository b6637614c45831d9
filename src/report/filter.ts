import type { Comparison } from '../model/comparison.ts'
import type { ReportPart } from './report-part.ts'

/**
 * A comparison with only the parts that were asked for; all of it where none was.
 *
 * Articles, notices and the summary stay whole, so that the totals tell what was left out.
 */
export function filter(comparison: Comparison, only: readonly ReportPart[]): Comparison {
  if (only.length === 0) return comparison
  const claims = comparison.claims.filter((claim) => only.includes(claim.differences.length > 0 ? 'differ' : 'agree'))
  const kept = new Set(claims.flatMap((claim) => claim.statements))
  return {
    ...comparison,
    links: comparison.links.filter((link) => kept.has(link.from) && kept.has(link.to)),
    claims,
    unique: only.includes('unique') ? comparison.unique : [],
    quotes: only.includes('quotes') ? comparison.quotes : [],
  }
}
