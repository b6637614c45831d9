import type { Clauses, Slot } from '../language/clause-slots.ts'
import { namingPrepositions } from '../language/clause-words.ts'
import type { NounGroup } from '../language/noun-groups.ts'
import { remembering } from '../language/remembering.ts'
import { reportingVerb } from '../language/reporting-verbs.ts'
import type { Token } from '../language/tokens.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { Tag } from '../language/word-tags.ts'
import type { StatementFacts } from './contraster.ts'
import { isLimitedBehind } from './limited-denials.ts'

/** An act that a statement says took place, or did not. */
export interface Act {
  readonly verb: VerbGroup
  /** Index of the first word that tells it: of "has" in "has yet to approve". */
  readonly first: number
  /** By role: "subject", "object" or a preposition. */
  readonly beside: ReadonlyMap<string, NounGroup>
  readonly denied: boolean
  /** Whether nothing of its clause stands behind the verb: "was not charged". */
  readonly bare: boolean
}

/** Before a verb they leave open whether it is so; "could not" and "cannot" say that it is not. */
const opening = new Set('may might should must if unless whether until before avoid avoids avoided avoiding'.split(' '))
/** How far before its verb such a word stands, in tokens. */
const openingReach = 12

/** The acts that a statement says took place or did not, and leaves no doubt of either: no "would", no "to", no "if". */
export const plainActsOf: (facts: StatementFacts) => readonly Act[] = remembering(findPlainActs)

function findPlainActs(facts: StatementFacts): readonly Act[] {
  const { clauses } = facts
  const { tokens, tags, verbs, slots } = clauses
  return verbs.flatMap((verb): readonly Act[] => {
    const clause = clauseBefore(clauses, verb)
    const isYetTo = isOutstanding(clauses, verb)
    if (isMerelyNamed(clauses, verb)) return []
    if (clause.some((word, index) => isOpening(word, clause.slice(0, index)) || (word.tag === 'to' && !isYetTo)))
      return []
    const beside = new Map(slots.filter((slot) => slot.verb.main === verb.main).map(placed))
    const denied = verb.negated || isYetTo || [...beside.values()].some(isNobody)
    const could = clause.some(({ token: { normal } }) => /^(?:could|can)$/.test(normal))
    const first = isYetTo ? verb.first - wordsOfYet : verb.first
    const next = tokens[verb.last]
    const bare = next === undefined || next.kind === 'mark' || tags[verb.last] === 'conjunction'
    if (denied && isLimitedBehind(facts, verb.main.end)) return []
    return could && !denied ? [] : [{ verb, first, beside, denied, bare }]
  })
}

/** "talks about returning", "accused of lying": no word of whether it is so. "Arrested after shooting" says that it is. */
function isMerelyNamed({ tokens }: Clauses, { first, main }: VerbGroup): boolean {
  return main.normal.endsWith('ing') && namingPrepositions.has(tokens[first - 1]?.normal ?? '')
}

/** Whether a word leaves open what comes; "said it would appeal" is "will appeal", told in the past. */
function isOpening({ token: { normal } }: Tagged, before: readonly Tagged[]): boolean {
  if (normal === 'would') return !before.some(({ token }) => reportingVerb(token.normal)?.sense === 'saying')
  return opening.has(normal)
}

/** The words of a verb and those before it in its clause, which a mark or "but" opens. */
function clauseBefore({ tokens, tags }: Clauses, { first, last }: VerbGroup): readonly Tagged[] {
  const from = Math.max(0, first - openingReach)
  const before = tokens.slice(from, last).map((token, index) => ({ token, tag: tags[from + index] }))
  return before.slice(before.findLastIndex(({ token: { text } }) => /^(?:[,;:.“”"]|but)$/.test(text)) + 1)
}

interface Tagged {
  readonly token: Token
  readonly tag: Tag | undefined
}

/** "has yet to approve": it has not. */
function isOutstanding({ tokens }: Clauses, { first }: VerbGroup): boolean {
  const words = tokens.slice(Math.max(0, first - wordsOfYet), first).map(({ normal }) => normal)
  return /^ha(?:s|ve|d) yet to$/.test(words.join(' '))
}

const wordsOfYet = 3

function placed({ role, filler }: Slot): [string, NounGroup] {
  return [role, filler]
}

/** "no one", "nobody", "no buildings". */
export function isNobody({ determiner, head }: NounGroup): boolean {
  return determiner === 'no' || /^(?:nobody|none|nothing)$/.test(head.normal)
}
