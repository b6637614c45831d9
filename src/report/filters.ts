import type { DifferenceKind, Verdict } from '../model/claim.ts'
import type { LeftOut } from '../model/comparison.ts'
import { detailKinds } from '../model/detail.ts'
import type { ReportPart } from './report-part.ts'
import { counted } from './words.ts'

/** The kinds of difference that can be asked for. */
export const differenceKinds: readonly DifferenceKind[] = [...detailKinds, 'action']
/** The verdicts that can be asked for, the gravest first. */
export const verdicts: readonly Verdict[] = ['conflict', 'unclear', 'compatible']
/** The orders in which findings can be asked for. */
export const orders = ['importance', 'position'] as const
export type Order = (typeof orders)[number]

/** What is asked of a comparison; each filter narrows what the others leave. */
export interface Filters {
  /** The parts to list; none named means all. */
  readonly only: readonly ReportPart[]
  /** The kinds of difference, agreement and detail to list; none named means all. */
  readonly kind: readonly DifferenceKind[]
  /** The verdicts of differences to list; none named means all. */
  readonly verdict: readonly Verdict[]
  /** Labels of articles that all have it. */
  readonly in: readonly string[]
  /** Labels of articles that all lack it. */
  readonly not: readonly string[]
  /** Labels of articles of which at least one lacks it. */
  readonly missingFrom: readonly string[]
  /** Origins to which a claim is traced at least; 0 takes every claim. */
  readonly minOrigins: number
  /** Only what stands in the first third of one article and in the last third of another. */
  readonly buried: boolean
  /** The greatest number of claims that differ, of claims that do not, of quotes, and of statements that each article has alone. */
  readonly limit: number | null
  /** The order of findings; null leaves it to the format. Where there is a limit, it decides what comes within it. */
  readonly sort: Order | null
}

/** Asks for everything. */
export const noFilters: Filters = {
  only: [],
  kind: [],
  verdict: [],
  in: [],
  not: [],
  missingFrom: [],
  minOrigins: 0,
  buried: false,
  limit: null,
  sort: null,
}

/** Why filters cannot be used with articles of these labels, in plain English; null where they can. */
export function filterProblem(filters: Filters, labels: readonly string[]): string | null {
  const named = { '--in': filters.in, '--not': filters.not, '--missing-from': filters.missingFrom }
  for (const [option, asked] of Object.entries(named)) {
    const unknown = asked.find((label) => !labels.includes(label))
    if (unknown !== undefined) return `${option}: there is no article ${unknown}; the articles are ${inWords(labels)}`
  }
  for (const lacking of ['--not', '--missing-from'] as const) {
    const both = filters.in.find((label) => named[lacking].includes(label))
    // An article that at least one of several lacks may be had by this one.
    const certain = lacking === '--not' || named[lacking].every((label) => filters.in.includes(label))
    if (both !== undefined && certain)
      return `--in and ${lacking} both name article ${both}, which cannot have and lack one thing`
  }
  if (labels.length > 0 && labels.every((label) => filters.not.includes(label)))
    return '--not names every article, and nothing is in none of them'
  return partsProblem(filters)
}

function partsProblem(filters: Filters): string | null {
  const { only } = filters
  if (only.length === 0 || only.some((part) => mayHold(part, filters))) return null
  const others = [
    filters.kind.length > 0 ? '--kind' : '',
    filters.verdict.length > 0 ? '--verdict' : '',
    filters.minOrigins > 0 ? '--min-origins' : '',
    filters.buried ? '--buried' : '',
  ].filter((option) => option !== '')
  return `--only ${only.join(',')} can find nothing together with ${others.join(' and ')}; leave one of them out`
}

/** Whether a part of a report may hold what is asked for: only claims have verdicts, and no claim without one a verdict. */
function mayHold(part: ReportPart, { kind, verdict, minOrigins, buried }: Filters): boolean {
  if (part === 'differ') return true
  if (verdict.length > 0) return false
  if (part === 'agree') return true
  if (minOrigins > 0) return false
  return part === 'quotes' ? kind.length === 0 || kind.includes('quote') : kind.length === 0 && !buried
}

/** What filters left out, in one sentence for people. */
export function leftOutSentence({ claims, differences, details, unique, quotes }: LeftOut): string {
  const parts = [
    counted(claims, 'claim'),
    counted(differences, 'difference'),
    counted(details, 'agreement or detail of one article', 'agreements and details of one article'),
    counted(unique, 'statement that only one article has', 'statements that only one article has'),
    counted(quotes, 'shared quote'),
  ].filter((words) => !words.startsWith('0 '))
  return parts.length === 0 ? 'Left out by the filters: nothing.' : `Left out by the filters: ${parts.join(', ')}.`
}

const mostNamed = 6

function inWords(labels: readonly string[]): string {
  return labels.length > mostNamed ? `${labels[0]} to ${labels.at(-1)}` : labels.join(', ')
}
