import type { CertaintyDetail } from '../model/detail.ts'
import { contains, overlap } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { type Predicate, sharedNear } from './predicates.ts'

/** A word that makes a statement less than plain fact, with what it holds for. */
export interface Hedge {
  readonly detail: CertaintyDetail
  /** The predicate it holds for, or the object of one that says little itself; then verbs joined to it by "and". */
  readonly predicates: readonly Predicate[]
  /** Where in the clause it stands: its predicate, or the next word where that is "do this". */
  readonly site: Predicate
  /** Whether it stands inside a noun phrase: "an allegedly drunk driver". */
  readonly nominal: boolean
}

/** Stems of verbs that say little without their object: "file charges" is held for "charges". */
const lightVerbs = new Set('file issu bring'.split(' '))

/** "a possible campaign" hedges a thing, not what is told. */
const attributive = /^(?:possible|potential|planned|expected|allegations of|possibility of)\b/i

/** Stems of verbs that say so little that they need a word in common around them. */
const commonVerbs = new Set(
  `make take have get go come us work call try ask need seem show give put keep let begin help move plai run bring hold
   turn start post see find continu includ`.split(/\s+/),
)

/** The hedges of a statement; who insists on something or denies it is attribution's. */
export function hedgesOf(facts: StatementFacts, predicates: readonly Predicate[]): readonly Hedge[] {
  return facts.details.flatMap((detail): readonly Hedge[] => {
    if (detail.kind !== 'certainty' || /^(?:claim|denied)$/.test(detail.value) || attributive.test(detail.text))
      return []
    const at = predicates.findIndex(({ token }) => token.end === detail.end)
    const own = predicates[at]
    const site = own ?? predicates.find(({ token }) => token.start >= detail.end && contains(detail.scope, token))
    if (!site) return []
    const held = own && !lightVerbs.has(own.stem) ? [own] : own ? predicates.slice(at + 1, at + 2) : []
    const joined =
      own && detail.value === 'alleged' ? predicates.slice(at + 1).filter((it) => isJoined(detail, it)) : []
    return [{ detail, site, predicates: [...held, ...joined], nominal: isNominal(facts, detail) }]
  })
}

/** The same predicate where the other text asserts it plainly: of several the one with most in common around it. */
export function plainOf(
  hedge: Hedge,
  predicates: readonly Predicate[],
  hedges: readonly Hedge[],
): Predicate | undefined {
  const shared = (predicate: Predicate): number =>
    Math.max(...hedge.predicates.map((hedged) => sharedNear(hedged, predicate)))
  return predicates
    .filter((predicate) => isPlain(hedge, predicate))
    .filter((predicate) => !hedges.some(({ detail }) => overlap(detail, predicate.token) > 0))
    .toSorted((x, y) => shared(y) - shared(x))[0]
}

/** Whether two hedges hold for the same predicate. */
export function shareHedged(x: Hedge, y: Hedge): boolean {
  return x.predicates.some((left) => y.predicates.some((right) => isSamePredicate(left, right)))
}

/** "allegedly hit a woman and fled" */
function isJoined(detail: CertaintyDetail, predicate: Predicate): boolean {
  return predicate.coordinated && contains(detail.scope, predicate.token)
}

function isNominal({ statement }: StatementFacts, detail: CertaintyDetail): boolean {
  const before = statement.text.slice(Math.max(0, detail.start - statement.start - 10), detail.start - statement.start)
  return / an? /.test(detail.text) || /(?:\b(?:an?|the|his|her|its|their)|['’]s)\s$/i.test(before)
}

function isPlain(hedge: Hedge, predicate: Predicate): boolean {
  if (!predicate.asserted || (predicate.reported && hedge.detail.value === 'alleged')) return false
  if (predicate.presupposed && !hedge.nominal) return false
  return hedge.predicates.some((hedged) => isSamePredicate(hedged, predicate) && !isInfinitive(hedge, predicate))
}

/** "plans to address" and "the address": the same bare form is likely a noun. */
function isInfinitive({ detail }: Hedge, { token, span }: Predicate): boolean {
  const bare = token.text === token.normal && span.start === token.start && !token.normal.endsWith('ing')
  return bare && detail.text.includes(' to ') && detail.text.toLowerCase().endsWith(` ${token.normal}`)
}

function isSamePredicate(x: Predicate, y: Predicate): boolean {
  return isSameStem(x.stem, y.stem) && (!commonVerbs.has(x.stem) || sharedNear(x, y) > 0)
}

/** "drunk" and "drunken" have stems of their own. */
function isSameStem(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) > 4 && (a === `${b}en` || b === `${a}en`))
}
