import { remembering } from '../../language/remembering.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { isPlural } from '../../language/words/word-uses.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import { type Act, plainActsOf } from '../acts/plain-acts.ts'
import type { StatementFacts } from '../contraster.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'
import { areOfOtherParts, tieOf } from './denials.ts'

/** Verbs of which the preposition tells for whom or what somebody is. General knowledge. */
const sideVerbs: ReadonlySet<string> = new Set(
  'argue campaign decide demonstrate fight lobby march protest rally rule speak testify vote'.split(' '),
)

/** An act for something or against it. */
interface Stand {
  readonly act: Act
  readonly side: 'for' | 'against'
  readonly thing: NounGroup
}

/**
 * Sets "voted against the bill" against "voted for the bill": one verb, one thing, and the other side.
 *
 * Left open where the subjects are several or may be others: some may be for it and some against it.
 */
export function contrastSides(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [standsOf(a), standsOf(b)]
  const found = left.flatMap((x) =>
    right
      .filter((y) => areOpposed(x, y) && !areOfOtherParts([a, x.act], [b, y.act]))
      .filter((y) => !left.some((other) => isAlike(other, y)) && !right.some((other) => isAlike(other, x)))
      .flatMap((y): readonly Difference[] => {
        const [subject, other] = [x.act.beside.get('subject'), y.act.beside.get('subject')]
        const tie = tieOf(subject, other)
        if (tie === 'apart') return []
        const isSure = tie === 'tied' && x.act.tense === y.act.tense && !isPlural(subject?.head)
        const readings = [readingFrom(a, x), readingFrom(b, y)]
        return [{ kind: 'polarity', verdict: isSure ? 'conflict' : 'unclear', reason: 'opposite', readings }]
      }),
  )
  return found.length === 0 || arePlacedApart(a, b) || areTimedApart(a, b) ? [] : found
}

/** Whether the one tells of an act for something, and the other of one against it: their times are of two acts. */
export function takeOtherSides(a: StatementFacts, b: StatementFacts): boolean {
  return standsOf(a).some((x) => standsOf(b).some((y) => areOpposed(x, y)))
}

function areOpposed(x: Stand, y: Stand): boolean {
  return x.side !== y.side && areOfOneThing(x, y)
}

function isAlike(x: Stand, y: Stand): boolean {
  return x.side === y.side && areOfOneThing(x, y)
}

function areOfOneThing(x: Stand, y: Stand): boolean {
  return x.act.verb.entry.lemmas[0] === y.act.verb.entry.lemmas[0] && tieOf(x.thing, y.thing) === 'tied'
}

const standsOf = remembering((facts: StatementFacts): readonly Stand[] =>
  plainActsOf(facts).flatMap((act): readonly Stand[] => {
    if (act.denied || !act.verb.entry.lemmas.some((lemma) => sideVerbs.has(lemma))) return []
    const [against, support] = [act.beside.get('against'), act.beside.get('for') ?? favoured(facts, act)]
    // "voted for the bill and against the tax": which of them a text tells of is not clear.
    if ((against === undefined) === (support === undefined)) return []
    return against ? [{ act, side: 'against', thing: against }] : support ? [{ act, side: 'for', thing: support }] : []
  }),
)

/** What somebody is for: "the bill" in "voted in favour of the bill". */
function favoured({ clauses: { tokens, groups } }: StatementFacts, { beside }: Act): NounGroup | undefined {
  const favour = beside.get('in')
  if (!favour || !/^(?:favou?r|support)$/.test(favour.head.normal) || tokens[favour.last]?.normal !== 'of')
    return undefined
  return groups.find(({ first }) => first === favour.last + 1)
}

/** From the verb to what it is for: "voted for the bill". */
function readingFrom(facts: StatementFacts, { act, side, thing }: Stand): Reading {
  const { start } = facts.clauses.tokens[act.first] ?? act.verb.main
  return readingAt(facts, { start, end: thing.end }, `${act.verb.main.stem} ${side}`)
}
