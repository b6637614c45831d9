import type { Slot } from '../language/clause-slots.ts'
import type { NounGroup } from '../language/noun-groups.ts'
import { remembering } from '../language/remembering.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { StatementFacts } from './contraster.ts'

/** An act that a statement says took place, or did not. */
export interface Act {
  readonly verb: VerbGroup
  /** By role: "subject", "object" or a preposition. */
  readonly beside: ReadonlyMap<string, NounGroup>
  readonly denied: boolean
}

/** Before a verb they leave open whether it is so; "could not" and "cannot" say that it is not. */
const opening = new Set('to would may might should must if unless whether until before'.split(' '))
/** How far before its verb such a word stands, in tokens. */
const openingReach = 12

/** The acts that a statement says took place or did not, and leaves no doubt of either: no "would", no "to", no "if". */
export const plainActsOf: (facts: StatementFacts) => readonly Act[] = remembering(findPlainActs)

function findPlainActs({ clauses }: StatementFacts): readonly Act[] {
  const { tokens, verbs, slots } = clauses
  return verbs.flatMap((verb): readonly Act[] => {
    const before = tokens.slice(Math.max(0, verb.first - openingReach), verb.last)
    const clause = before.slice(before.findLastIndex(({ text }) => /^[,;:.“”"]$/.test(text)) + 1)
    if (clause.some(({ normal }) => opening.has(normal))) return []
    const beside = new Map(slots.filter((slot) => slot.verb.main === verb.main).map(placed))
    const denied = verb.negated || [...beside.values()].some(isNobody)
    const could = clause.some(({ normal }) => /^(?:could|can)$/.test(normal))
    return could && !denied ? [] : [{ verb, beside, denied }]
  })
}

function placed({ role, filler }: Slot): [string, NounGroup] {
  return [role, filler]
}

/** "no one", "nobody", "no buildings". */
export function isNobody({ determiner, head }: NounGroup): boolean {
  return determiner === 'no' || /^(?:nobody|none|nothing)$/.test(head.normal)
}
