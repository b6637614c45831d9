import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import { stem } from '../../language/tokens.ts'
import { verbOpposites, verbTurns } from '../../language/words/antonyms.ts'
import { meanOne, relatedness } from '../../language/words/wordnet.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { verbBefore } from '../other-owners.ts'

/** Whether two verbs tell opposites, as "won" and "lost" do, whatever they are done to. Symmetric. */
export function areOppositeVerbs(x: VerbGroup, y: VerbGroup): boolean {
  return areListed(verbOpposites, x, y)
}

/** Whether one verb is on another's list, in any of the forms that each may be of: "left" of "leave". */
function areListed(list: (stem: string) => readonly string[], x: VerbGroup, y: VerbGroup): boolean {
  const others = stemsOf(y)
  return stemsOf(x).some((word) => list(word).some((other) => others.includes(other)))
}

function stemsOf({ entry: { lemmas }, main }: VerbGroup): readonly string[] {
  return (lemmas.length > 0 ? lemmas : [main.normal]).map(stem)
}

/** A value with the statement that it stands in. */
export type Place = readonly [StatementFacts, Span]

/**
 * Whether two values are of opposite acts, or of acts that follow one another, and so are two facts: "won 10 games" and
 * "lost 6 games", "60 percent supported it" and "40 percent opposed it", "arrived at 7" and "left at 8".
 */
export function areOfOpposites(x: Place, y: Place): boolean {
  const [left, right] = [actOf(x), actOf(y)]
  if (!left || !right) return false
  return areOppositeVerbs(left, right) || areListed(verbTurns, left, right) || goTwoWays([x, left], [y, right])
}

/** "checked into a clinic" and "checked out of it" */
function goTwoWays([[a], x]: PlacedVerb, [[b], y]: PlacedVerb): boolean {
  const [left, right] = [wayOf(a, x), wayOf(b, y)]
  const isOneVerb = x.entry.lemmas.some((lemma) => y.entry.lemmas.includes(lemma))
  return isOneVerb && left !== undefined && right !== undefined && left !== right
}

type PlacedVerb = readonly [Place, VerbGroup]

function wayOf({ clauses: { tokens } }: StatementFacts, { last }: VerbGroup): string | undefined {
  return ways.get(tokens[last]?.normal ?? '')
}

/** Particles behind a verb by which it tells of one act or of its opposite. */
const ways: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['into', 'in'],
  ['out', 'out'],
])

/** Whether two values are of acts that may be one, as far as the verbs tell; what has no verb may be of any act. */
export function mayBeOfOneAct(x: Place, y: Place): boolean {
  const [left, right] = [actOf(x), actOf(y)]
  return !left || !right || relatedness(left.entry, right.entry) > 0
}

/** Whether two values are of acts that are told by one verb, or by two that mean much the same: "began", "started". */
export function areOfOneAct(x: Place, y: Place): boolean {
  const [left, right] = [actOf(x), actOf(y)]
  return left !== undefined && right !== undefined && meanOne(left.entry, right.entry)
}

/** What stands in a role beside the verb that a value belongs to, if it is not that value. */
export function partyOf([facts, span]: Place, role: string): NounGroup | undefined {
  const verb = actOf([facts, span])
  return facts.clauses.slots.find(
    (one) => one.role === role && one.verb.main === verb?.main && overlap(one.filler, span) === 0,
  )?.filler
}

/** Whether a value is of what is still to come: "will meet in Geneva". */
export function isAhead([facts, span]: Place): boolean {
  const verb = actOf([facts, span])
  const words = verb ? facts.clauses.tokens.slice(verb.first, verb.last) : []
  return words.some(({ normal }) => /^(?:will|shall|won't|'ll)$/.test(normal))
}

/** The verb that a value belongs to: the one of which a span is in the subject, else the one before it; of "voted to acquit" what the vote was for. */
function actOf([{ clauses, article }, span]: Place): VerbGroup | undefined {
  const { slots, verbs, tokens } = clauses
  const { text } = article.article
  const own = slots.find(({ role, filler }) => {
    return role === 'subject' && (overlap(filler, span) > 0 || partOf.test(text.slice(span.end, filler.start)))
  })
  const verb = own?.verb ?? verbBefore(verbs, span)
  const next =
    verb && tokens[verb.last]?.normal === 'to' ? verbs.find(({ first }) => first === verb.last + 1) : undefined
  return next ?? verb
}

/** "[seven] of the [ten voters]" */
const partOf = /^ of (?:the |its |all )?$/
