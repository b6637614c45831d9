import type { Slot } from '../../language/sentence/clause-slots.ts'
import { clauseTaking } from '../../language/sentence/clause-words.ts'
import { failingVerbs } from '../../language/sentence/negations.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import { areKin, meanOne } from '../../language/words/wordnet.ts'
import type { Difference } from '../../model/claim.ts'
import type { Relation } from '../../model/link.ts'
import { wordsBefore } from '../acts/clause-start.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'
import { type Filler, fillersOf } from './filler.ts'
import { areWholeAndHead, type FillerSide, mayBeOne } from './filler-ties.ts'
import { areSole } from './sole-names.ts'

/** Verbs that say too little for two that match to tell the same act. */
const lightVerbs = new Set(
  `be have do make get give take go come call use include see accord serve want need find keep like look become seem
   show can will may`.split(/\s+/),
)
/** Prepositions behind which stands a party to the act. */
const partyRoles = new Set('subject object with against to from for by as'.split(' '))

/**
 * Who does, or to what is done, the same in two statements, where they name different persons or things for it.
 *
 * Statements that share a part only tell two acts of one kind so often that another party to it has to be the same.
 */
export function contrastFillers(a: StatementFacts, b: StatementFacts, relation: Relation): readonly Difference[] {
  if (areTimedApart(a, b)) return []
  const right = fillersOf(b)
  const differ = (x: Filler, y: Filler): boolean => {
    const [left, other] = [
      { facts: a, filler: x },
      { facts: b, filler: y },
    ]
    return fillOneSlot(left, other) && areParties(left, other) && (relation === 'same' || shareOther(left, other))
  }
  const pairs = fillersOf(a).flatMap((x) => right.filter((y) => differ(x, y)).map((y) => [x, y] as const))
  // Two may be parties to two acts: "let victims sue".
  const distinct = new Map(pairs.map((pair) => [pair.map(({ group }) => group.start).join(' '), pair]))
  return [...distinct.values()].map(([x, y]) => ({
    kind: 'name',
    verdict: 'unclear',
    reason: 'other-value',
    readings: [readingAt(a, x.group, x.name?.value), readingAt(b, y.group, y.name?.value)],
  }))
}

/** Whether two fillers have the same role beside the same verb; beside one that says little, another place must be filled alike. */
function fillOneSlot(a: FillerSide, b: FillerSide): boolean {
  const [x, y] = [a.filler.slot, b.filler.slot]
  if (x.role !== y.role || !partyRoles.has(x.role) || x.verb.negated !== y.verb.negated) return false
  if (tellsSaying(x.verb) || tellsSaying(y.verb) || !areKin(x.verb.entry, y.verb.entry)) return false
  if (isWithheld(a) !== isWithheld(b)) return false
  return (!isLight(x.verb) && !isLight(y.verb)) || (haveSameLemma(a.filler, b.filler) && shareOther(a, b))
}

/** "was unable to reach a deal to direct the film": whether a word before a verb says that it did not come to it. */
function isWithheld({ facts: { clauses }, filler: { slot } }: FillerSide): boolean {
  return wordsBefore(clauses.tokens, slot.verb.first).some((word) => word === 'unable' || failingVerbs.has(word))
}

/** Whether a verb says too little to tell an act. */
function isLight({ entry }: VerbGroup): boolean {
  return entry.lemmas.some((lemma) => lightVerbs.has(lemma))
}

/** Who says something is attribution's. */
function tellsSaying({ entry }: VerbGroup): boolean {
  return entry.lemmas.some((lemma) => clauseTaking.has(lemma))
}

function canAct({ kinds }: Filler): boolean {
  return kinds.includes('person') || kinds.includes('group')
}

/**
 * Whether two fillers are two parties to the act. Two proper names are so often parties to two acts of one kind that another
 * party has to be the same ("Clinton started the talks", "the White House started the talks"), or akin where neither article has the
 * other's name.
 */
function areParties(x: FillerSide, y: FillerSide): boolean {
  const [a, b] = [x.filler, y.filler]
  if (!canAct(a) || !canAct(b) || mayBeOne(x, y)) return false
  if (haveSameLemma(a, b) && (a.name === null || b.name === null)) return true
  if (areWholeAndHead(x, y)) return true
  return tellOneAct(a, b) && (shareOther(x, y) || (areOtherNames(x, y) && haveKinObjects(x, y)))
}

/** Two persons, or two bodies, of which neither article names the other's. */
function areOtherNames(
  { facts: a, filler: { name: x } }: FillerSide,
  { facts: b, filler: { name: y } }: FillerSide,
): boolean {
  return x?.kind === 'name' && y?.kind === 'name' && x.entity === y.entity && areSole([a, x], [b, y])
}

/** "flew the plane", "flew the jet" */
function haveKinObjects(x: FillerSide, y: FillerSide): boolean {
  const [left, right] = [x, y].map((side) => besides(side).find(({ role }) => role === 'object')?.filler)
  return left !== undefined && right !== undefined && areKin(left.entry, right.entry)
}

function tellOneAct({ slot: x }: Filler, { slot: y }: Filler): boolean {
  return meanOne(x.verb.entry, y.verb.entry)
}

function haveSameLemma({ slot: x }: Filler, { slot: y }: Filler): boolean {
  return x.verb.entry.lemmas.some((lemma) => y.verb.entry.lemmas.includes(lemma))
}

function shareOther(x: FillerSide, y: FillerSide): boolean {
  return besides(x).some((u) =>
    besides(y).some((v) => u.role === v.role && partyRoles.has(u.role) && meanOne(u.filler.entry, v.filler.entry)),
  )
}

/** The other places beside a filler's verb. */
function besides({ facts, filler: { slot } }: FillerSide): readonly Slot[] {
  return facts.clauses.slots.filter((other) => other.verb.first === slot.verb.first && other !== slot)
}
