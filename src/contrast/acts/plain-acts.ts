import { remembering } from '../../language/remembering.ts'
import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import type { Clauses, Slot } from '../../language/sentence/clause-slots.ts'
import { namingPrepositions } from '../../language/sentence/clause-words.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import type { Tag } from '../../language/sentence/word-tags.ts'
import type { Token } from '../../language/tokens.ts'
import type { StatementFacts } from '../contraster.ts'
import { isLimitedBehind } from '../polarity/limited-denials.ts'
import { clauseStart } from './clause-start.ts'
import { intentOf } from './intents.ts'
import { speakerBehind } from './speaker-behind.ts'
import { type Tense, tenseOf } from './tense.ts'
import { isDeniedFromAfar, isUnderDenial } from './under-denial.ts'

/** An act that a statement says took place, or did not. */
export interface Act {
  readonly verb: VerbGroup
  /** Index of the first word that tells it: of "has" in "has yet to approve". */
  readonly first: number
  /** By role: "subject", "object" or a preposition. */
  readonly beside: ReadonlyMap<string, NounGroup>
  readonly denied: boolean
  /** "Has yet to approve" is told of what is by now, "plans to approve" of what is to come. */
  readonly tense: Tense
  /** Whether nothing of its clause stands behind the verb: "was not charged". */
  readonly bare: boolean
}

/** Before a verb they leave open whether it is so; "could not" and "cannot" say that it is not. */
const opening = new Set('may might should must if unless whether until before avoid avoids avoided avoiding'.split(' '))

/** The acts that a statement says took place or did not, and leaves no doubt of either: no "would", no "to", no "if". */
export const plainActsOf: (facts: StatementFacts) => readonly Act[] = remembering(findPlainActs)

function findPlainActs(facts: StatementFacts): readonly Act[] {
  return facts.clauses.verbs.flatMap((verb) => actOf(facts, verb) ?? [])
}

function actOf(facts: StatementFacts, verb: VerbGroup): Act | null {
  const { clauses } = facts
  const isYetTo = isOutstanding(clauses, verb)
  const intent = intentOf(clauses, verb)
  const clause = clauseOf(clauses, verb)
  if (isMerelyNamed(clauses, verb) || leavesOpen(clause, isYetTo || intent !== null)) return null
  const slots = clauses.slots.filter((slot) => slot.verb.main === verb.main)
  const beside = new Map(slots.map((slot) => placed(facts, slot)))
  const denied = verb.negated || isYetTo || intent?.denied === true || [...beside].some(deniesVerb)
  if (denied ? isLimitedBehind(facts, verb.main.end) : mayOnly(clause)) return null
  if (isUnderDenial(clauses.tokens, verb.first)) return null
  if (!denied && isDeniedFromAfar(clauses.tokens, verb, clauses.verbs)) return null
  return {
    verb,
    first: isYetTo ? verb.first - wordsOfYet : (intent?.first ?? verb.first),
    beside,
    denied,
    tense: isYetTo ? 'perfect' : intent ? 'future' : tenseOf(clauses, verb),
    bare: isBare(clauses, verb),
  }
}

function isBare({ tokens, tags }: Clauses, { last }: VerbGroup): boolean {
  const next = tokens[last]
  return next === undefined || next.kind === 'mark' || tags[last] === 'conjunction'
}

/** Whether a word before a verb leaves open whether it is so. */
function leavesOpen(clause: readonly Tagged[], mayFollowTo: boolean): boolean {
  return clause.some((word, index) => isOpening(word, clause.slice(0, index)) || (word.tag === 'to' && !mayFollowTo))
}

/** "could approve"; "could not" says that it is not so. */
function mayOnly(clause: readonly Tagged[]): boolean {
  return clause.some(({ token: { normal } }) => /^(?:could|can)$/.test(normal))
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

/** The words of a verb and those before it in its clause. */
function clauseOf({ tokens, tags }: Clauses, { last }: VerbGroup): readonly Tagged[] {
  const from = clauseStart(tokens, last)
  return tokens.slice(from, last).map((token, index) => ({ token, tag: tags[from + index] }))
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

/** What fills a place; for "the union said it would appeal" that is the union. */
function placed(facts: StatementFacts, { role, filler }: Slot): [string, NounGroup] {
  return [role, speakerBehind(facts, filler) ?? filler]
}

/** "approved no changes" denies the verb; "went ahead with no changes", "killed for no reason" and "came at no cost" do not. */
export function deniesVerb([role, filler]: readonly [string, NounGroup]): boolean {
  return isNobody(filler) && !/^(?:with|for|at)$/.test(role)
}

/** "no one", "nobody", "no buildings". */
function isNobody({ determiner, head }: NounGroup): boolean {
  return determiner === 'no' || /^(?:nobody|none|nothing)$/.test(head.normal)
}
