import { type Comparison, isAltered, type Summary } from '../model/comparison.ts'
import { standingsOf } from './standings.ts'
import { visible } from './visible.ts'
import { counted, noDifferenceWords } from './words.ts'

/** The totals of a comparison in one line, in the words of the parts of a report. */
export function totals(comparison: Comparison): string {
  const { summary, quotes, claims, leftOut } = comparison
  const altered = quotes.filter(isAltered).length
  const origins = [...new Set(claims.flatMap((claim) => claim.origins))].sort()
  const parts = [
    claimTotals(summary, standingsOf(comparison).conflicting),
    ...quoteTotals(quotes.length, altered, leftOut?.quotes ?? 0),
    alone(summary.unique),
    ...(origins.length === 1 && !leftOut?.claims && everyClaimHasOrigin(comparison)
      ? [`1 origin: ${visible(origins[0] ?? '')}`]
      : []),
  ]
  return parts.join(' · ')
}

function claimTotals({ claims, differing, agreeing }: Summary, conflicting: number): string {
  if (claims === 0) return 'no shared claim'
  const parts = [
    differing === 0
      ? ''
      : `${differing} differ (${conflicting === 0 ? 'no conflict' : `${conflicting} with a conflict`})`,
    agreeing === 0 ? '' : `${agreeing} with ${noDifferenceWords}`,
  ]
  return `${counted(claims, 'shared claim')}: ${parts.filter((part) => part !== '').join(', ')}`
}

// How many of the quotes that filters left out are altered is not known.
function quoteTotals(listed: number, altered: number, leftOut: number): readonly string[] {
  const all = counted(listed + leftOut, 'shared quote')
  return listed + leftOut === 0 ? [] : [leftOut > 0 ? all : `${all}: ${altered} altered`]
}

function alone(unique: Readonly<Record<string, number>>): string {
  const counts = Object.entries(unique).filter(([, count]) => count > 0)
  return counts.length === 0
    ? 'nothing that only one has'
    : `only in ${counts.map(([label, count]) => `${label} ${count}`).join(', ')}`
}

function everyClaimHasOrigin({ claims }: Comparison): boolean {
  return claims.length > 0 && claims.every((claim) => claim.origins.length > 0)
}
