import { type LegalStage, legalStage, legalStages } from '../../language/legal-stages.ts'
import { cardinals } from '../../language/number/number-words.ts'
import { remembering } from '../../language/remembering.ts'
import { timeWords } from '../../language/sentence/clause-words.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { areKin } from '../../language/words/wordnet.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import type { Relation } from '../../model/link.ts'
import { plainActsOf } from '../acts/plain-acts.ts'
import type { Tense } from '../acts/tense.ts'
import { nothing } from '../contrastable.ts'
import type { Contrast, StatementFacts } from '../contraster.ts'
import { tieOf } from '../polarity/denials.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'

/** A stage of a case with whom it is about. */
interface Step {
  readonly stage: LegalStage
  readonly tense: Tense
  /** Null where the clause does not name anybody. */
  readonly person: NounGroup | null
  /** What the case is about, as far as the clause tells: "of fraud", "to fraud". */
  readonly charge: NounGroup | undefined
  /** On how many counts, or on which of several; empty where the clause does not tell. */
  readonly counts: string
  readonly reading: Reading
}

/**
 * Sets "was charged with murder" against "was convicted of murder": two stages of the case against one person.
 *
 * Silent where the statements have a stage in common, or may be about others. An earlier stage and a later one can both be
 * true; to be convicted and to be acquitted, or to plead both ways, cannot.
 */
export function contrastStages(a: StatementFacts, b: StatementFacts, relation: Relation): Contrast {
  const [left, right] = [stepsOf(a), stepsOf(b)]
  if (left.some((x) => right.some((y) => x.stage === y.stage))) return nothing
  const [x, y] = [left.at(-1), right.at(-1)]
  if (!x || !y || !areOfOne(x.person, y.person, relation)) return nothing
  if (areOpposed(x.stage, y.stage) && (areOfOtherCharges(x, y) || areTimedApart(a, b))) return nothing
  // "would plead not guilty" and "pleaded guilty": who pleads may think better of it.
  if ((x.tense === 'future') !== (y.tense === 'future')) return nothing
  const difference: Difference = { kind: 'action', ...judge(x.stage, y.stage), readings: [x.reading, y.reading] }
  return { agreements: [], differences: [difference] }
}

/** "Acquitted of fraud" and "convicted of theft", "acquitted of a fourth charge" and "guilty on three counts": both can be true. */
function areOfOtherCharges(x: Step, y: Step): boolean {
  return tieOf(x.charge, y.charge) === 'apart' || (x.counts !== '' && y.counts !== '' && x.counts !== y.counts)
}

const opposed: readonly (readonly LegalStage[])[] = [
  ['acquitted', 'convicted'],
  ['pleaded not guilty', 'pleaded guilty'],
]

function areOpposed(x: LegalStage, y: LegalStage): boolean {
  return opposed.some((pair) => pair.includes(x) && pair.includes(y))
}

function judge(x: LegalStage, y: LegalStage): Pick<Difference, 'verdict' | 'reason'> {
  return areOpposed(x, y)
    ? { verdict: 'conflict', reason: 'opposite' }
    : { verdict: 'compatible', reason: 'later-update' }
}

/** The stages that a statement tells, in the order in which cases go. */
const stepsOf = remembering((facts: StatementFacts): readonly Step[] => {
  const { tokens, groups } = facts.clauses
  return plainActsOf(facts)
    .flatMap(({ verb, beside, denied, tense }): readonly Step[] => {
      const found = legalStage(tokens, verb)
      if (!found || (denied && !/not/.test(found.stage)) || (tense === 'future' && !found.stage.startsWith('pleaded')))
        return []
      // "They charged the gate" is no case.
      if (found.stage === 'charged' && !verb.passive && !beside.has('with')) return []
      const person = beside.get(found.stage.startsWith('pleaded') ? 'subject' : 'object') ?? null
      const span = {
        start: tokens[verb.first]?.start ?? verb.main.start,
        end: tokens[found.end - 1]?.end ?? verb.main.end,
      }
      const behind = chargeBehind(tokens, behindTime(tokens, Math.max(found.end, person?.last ?? 0)))
      const charge = groups.find(({ first }) => first === behind)
      const reading = readingAt(facts, span, found.stage)
      return [{ stage: found.stage, tense, person, charge, counts: countsBehind(facts, span.end), reading }]
    })
    .toSorted((x, y) => legalStages.indexOf(x.stage) - legalStages.indexOf(y.stage))
})

/** Behind a day: "acquitted the former mayor on Friday [of fraud]". */
function behindTime(tokens: readonly Token[], from: number): number {
  const day = tokens[from]?.normal === 'on' ? from + 1 : from
  return timeWords.has(tokens[day]?.normal ?? '') ? day + 1 : from
}

/** Where a charge starts: behind "of" or "to", or behind its counts: "guilty on 11 counts of fraud"; -1 where none does. */
function chargeBehind(tokens: readonly Token[], end: number): number {
  const words = tokens.slice(end, end + longestCounts).map(({ normal }) => normal)
  const counts = words.findIndex((word) => /^(?:counts?|charges?)$/.test(word))
  const isCounted =
    /^(?:on|of|to)$/.test(words[0] ?? '') && words.slice(1, counts).every((word) => countWords.test(word))
  const link = counts > 0 && isCounted ? counts + 1 : 0
  return /^(?:of|to)$/.test(words[link] ?? '') ? end + link + 1 : -1
}

/** What stands before "counts": "on all 11 counts", but not "of fraud on two charges". */
const countWords = new RegExp(String.raw`^(?:\d+|all|the|both|each|a|${[...cardinals.keys()].join('|')})$`)

/** Words of "on all 11 counts of", rounded up. */
const longestCounts = 6

/** How far behind a verdict its counts stand, in code units: "guilty by the jury of three counts". */
const countsReach = 30

function countsBehind({ details }: StatementFacts, end: number): string {
  const count = details.find(({ kind, start }) => kind === 'number' && start >= end && start <= end + countsReach)
  return count?.value ?? ''
}

/** Whether two persons may be one; where a text names none, only where the statements report the same thing. */
function areOfOne(x: NounGroup | null, y: NounGroup | null, relation: Relation): boolean {
  if (!x || !y || x.pronoun || y.pronoun) return relation === 'same'
  if (x.head.stem === y.head.stem) return true
  // "Harding" and "Harding's brother"
  if (isPossessed(x) || isPossessed(y)) return false
  const [left, right] = [x, y].map(({ head }) => startsWithCapital(head.text))
  return left !== right ? relation === 'same' : !left && areKin(x.entry, y.entry)
}

function isPossessed({ determiner }: NounGroup): boolean {
  return /^(?:'s|his|her|their|its)$/.test(determiner)
}
