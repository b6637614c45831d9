import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import type { Clauses } from '../../language/sentence/clause-slots.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'

/** That somebody intends an act, or does not. */
export interface Intent {
  /** Index of the first word that tells it. */
  readonly first: number
  readonly denied: boolean
}

/** How far before an intent the verb stands by which somebody tells it, in tokens. */
const reportReach = 6

/**
 * Whether a verb tells what somebody plans now: "plans to sue", "does not intend to sue", "said it had no plans to sue"; null for any other.
 *
 * What was planned once need not be planned any more, but for what a text reports.
 */
export function intentOf(clauses: Clauses, { first }: VerbGroup): Intent | null {
  const { tokens, tags, verbs, groups } = clauses
  if (tags[first - 1] !== 'to') return null
  const noun = groups.find(({ last, head }) => last === first - 1 && /^(?:plans?|intention)$/.test(head.normal))
  const verb = verbs.find(({ last }) => last === (noun?.first ?? first - 1))
  if (!verb) return null
  const [lemma = ''] = verb.entry.lemmas
  if (noun ? lemma !== 'have' : !/^(?:plan|intend)$/.test(lemma)) return null
  const words = tokens.slice(Math.max(0, verb.first - reportReach), verb.first)
  const isReported = words.some(({ normal }) => reportingVerb(normal)?.sense === 'saying')
  const isNow = tokens.slice(verb.first, verb.last).every(({ normal }) => !past.test(normal))
  if (!isNow && !isReported) return null
  return { first: verb.first, denied: verb.negated || noun?.determiner === 'no' }
}

const past = /^(?:planned|intended|had|was|were|did|didn't|wasn't|weren't|would|could|may|might)$/
