import type { Agreement, Difference, Reading } from '../model/claim.ts'
import type { CertaintyDetail } from '../model/detail.ts'
import { overlap } from '../model/span.ts'
import type { Contraster, StatementFacts } from './contraster.ts'
import { readingOf } from './named.ts'
import { type Predicate, predicatesOf, sharedNear } from './predicates.ts'

/**
 * Sets how sure the texts are of one thing against each other: a hedged word against the same word elsewhere.
 *
 * Silent unless both statements have the same predicate and share a word near it; "claims" and "insists" are left
 * to attribution.
 */
export const contrastCertainty: Contraster = (a, b) => {
  const [left, right] = [predicatesOf(a), predicatesOf(b)]
  const [leftHedges, rightHedges] = [hedgesOf(a, left), hedgesOf(b, right)]
  const agreements: Agreement[] = []
  const differences: Difference[] = []
  const add = (x: Reading, y: Reading): void => {
    const readings = [x, y]
    if (x.value === y.value) agreements.push({ kind: 'certainty', readings })
    else differences.push({ kind: 'certainty', verdict: 'compatible', reason: 'weaker-claim', readings })
  }
  for (const x of leftHedges) {
    const hedge = rightHedges.find((y) => shareHedged(x, y))
    const plain = hedge ? undefined : plainOf(x, right, rightHedges)
    if (hedge) add(readingOf(x.detail), readingOf(hedge.detail))
    else if (plain) add(readingOf(x.detail), factOf(b, plain))
  }
  for (const y of rightHedges) {
    if (leftHedges.some((x) => shareHedged(x, y))) continue
    const plain = plainOf(y, left, leftHedges)
    if (plain) add(factOf(a, plain), readingOf(y.detail))
  }
  return { agreements, differences }
}

interface Hedge {
  readonly detail: CertaintyDetail
  /** The word it holds for; the objects of a verb that says little itself. */
  readonly predicates: readonly Predicate[]
  /** Whether it stands inside a noun phrase: "an allegedly drunk driver". */
  readonly nominal: boolean
}

/** Verbs that say little without their object: "file charges" is held for "charges". */
const lightVerbs = new Set('file issu bring'.split(' '))

/** "a possible campaign" hedges a thing, not what is told. */
const attributive = /^(?:possible|potential|planned|expected|allegations of|possibility of)\b/i

function isNominal({ statement }: StatementFacts, detail: CertaintyDetail): boolean {
  const before = statement.text.slice(Math.max(0, detail.start - statement.start - 10), detail.start - statement.start)
  return / an? /.test(detail.text) || /\b(?:an?|the|his|her|its|their|['’]s)\s+$/i.test(before)
}

function hedgesOf(facts: StatementFacts, predicates: readonly Predicate[]): readonly Hedge[] {
  return facts.details.flatMap((detail): readonly Hedge[] => {
    if (detail.kind !== 'certainty' || detail.value === 'claim') return []
    const at = predicates.findIndex(({ token }) => token.end === detail.end)
    const own = predicates[at]
    if (!own || attributive.test(detail.text)) return []
    return [{ detail, predicates: lightVerbs.has(own.token.stem) ? predicates.slice(at + 1, at + 2) : [own], nominal: isNominal(facts, detail) }]
  })
}

/** The same predicate where the other text asserts it plainly: of several the one with most in common around it. */
function plainOf(hedge: Hedge, predicates: readonly Predicate[], hedges: readonly Hedge[]): Predicate | undefined {
  const shared = (predicate: Predicate): number =>
    Math.max(...hedge.predicates.map((hedged) => sharedNear(hedged, predicate)))
  return predicates
    .filter((predicate) => isPlain(hedge, predicate) && !hedges.some(({ detail }) => overlap(detail, predicate.token) > 0))
    .toSorted((x, y) => shared(y) - shared(x))[0]
}

function isPlain(hedge: Hedge, predicate: Predicate): boolean {
  if (!predicate.asserted || (predicate.reported && hedge.detail.value === 'alleged')) return false
  if (predicate.presupposed && !hedge.nominal) return false
  return hedge.predicates.some((hedged) => isSamePredicate(hedged, predicate) && !isInfinitive(hedge, predicate))
}

/** "plans to address" and "the address": the same bare form is likely a noun. */
function isInfinitive({ detail }: Hedge, { token }: Predicate): boolean {
  return new RegExp(` to (?:\\w+ )?${token.normal}$`, 'i').test(detail.text) && token.text === token.normal
}

function shareHedged(x: Hedge, y: Hedge): boolean {
  return x.predicates.some((left) => y.predicates.some((right) => isSamePredicate(left, right)))
}

function isSamePredicate(x: Predicate, y: Predicate): boolean {
  return x.token.stem === y.token.stem && sharedNear(x, y) > 0
}

function factOf(facts: StatementFacts, { start, token: { end } }: Predicate): Reading {
  return { statement: facts.statement.id, start, end, text: facts.article.article.text.slice(start, end), value: 'fact' }
}
