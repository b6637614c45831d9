import { remembering } from '../../language/remembering.ts'
import { negations } from '../../language/sentence/negations.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { adjectiveOpposites } from '../../language/words/antonyms.ts'
import type { Agreement, Difference, Reading } from '../../model/claim.ts'
import type { PolarityDetail } from '../../model/detail.ts'
import { type ContentWord, contentWordsOf, sharedNear } from '../acts/content-words.ts'
import { speakerBehind } from '../acts/speaker-behind.ts'
import { isPast, tenseOf } from '../acts/tense.ts'
import { tellsDoubt } from '../acts/told-content.ts'
import { isContrastable, nothing } from '../contrastable.ts'
import type { Contrast, LinkContraster, StatementFacts } from '../contraster.ts'
import { areNamedApart } from '../name/names-apart.ts'
import { readingAt, readingOf } from '../readings.ts'
import { areOfOtherYears } from '../time/times-apart.ts'
import { contrastDenials, mayBeTwo, tieOf } from './denials.ts'
import { isLimitedBehind } from './limited-denials.ts'
import { contrastOwnDenials } from './own-denials.ts'
import { contrastMoves } from './polarity-moves.ts'
import { contrastReportedDenials } from './reported-denials.ts'
import { contrastSwap } from './swapped-words.ts'
import { contrastSides } from './taking-sides.ts'

/** Content words that two clauses must share besides the predicate to be about one thing; a lone negation is never enough. */
const leastShared = 3
/** What they must share where nothing is asserted: "to pass this bill", "if they don't pass this bill". */
const leastSharedWording = 5

/**
 * Sets what one text denies against another that asserts it, and a word against its opposite.
 *
 * Silent unless predicate and arguments are the same, and wherever the other text has a negation of its own. Values that
 * go up in one text and down in the other are set against each other too.
 */
export const contrastPolarity: LinkContraster = (a, b, relation) => {
  const { agreements, differences } = contrastPoles(a, b)
  if (areOfOtherYears(a, b)) return { agreements, differences: [] }
  const denials = differences.length > 0 ? differences : contrastDenials(a, b, relation)
  const found = [...denials.map(leftOpen(a, b)), ...contrastOwnDenials(a, b)]
  return { agreements, differences: found.length > 0 ? found : contrastOtherwise(a, b) }
}

/** What the first of those finds that finds anything. */
function contrastOtherwise(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  for (const find of [contrastSwap, contrastSides, contrastMoves, contrastReportedDenials]) {
    const found = find(a, b)
    if (found.length > 0) return found
  }
  return []
}

/** Leaves open what may be of two, by what is named behind both readings. */
function leftOpen(a: StatementFacts, b: StatementFacts): (found: Difference) => Difference {
  return (found) => {
    const [x, y] = found.readings
    return x && y && areNamedApart([a, x], [b, y]) ? { ...found, verdict: 'unclear' } : found
  }
}

function contrastPoles(a: StatementFacts, b: StatementFacts): Contrast {
  if (!isContrastable(a, b, ['polarity'])) return nothing
  const [left, right] = [polesOf(a), polesOf(b)]
  const agreements: Agreement[] = []
  const differences: Difference[] = []
  for (const x of left.filter((pole) => pole.denied)) {
    const denied = right.filter((y) => y.denied && isSame(x, y))
    for (const y of denied) agreements.push({ kind: 'polarity', readings: [readingFrom(a, x), readingFrom(b, y)] })
    const asserted = assertedIn(right, x, b)
    if (asserted)
      differences.push(differ(deniedOf([a, x], [b, asserted]), [readingFrom(a, x), readingFrom(b, asserted)]))
  }
  for (const y of right.filter((pole) => pole.denied)) {
    const asserted = assertedIn(left, y, a)
    if (asserted)
      differences.push(differ(deniedOf([a, asserted], [b, y]), [readingFrom(a, asserted), readingFrom(b, y)]))
  }
  for (const x of left)
    for (const y of right.filter(isOpposedTo(x)))
      if (areOpposed(x, y, [left, right]))
        differences.push(differ({ verdict: 'conflict', reason: 'opposite' }, [readingFrom(a, x), readingFrom(b, y)]))
  return { agreements, differences }
}

/** A predicate, denied or not. */
interface Pole {
  readonly facts: StatementFacts
  readonly predicate: ContentWord
  readonly detail: PolarityDetail | null
  readonly denied: boolean
}

const polesOf = remembering((facts: StatementFacts): readonly Pole[] => {
  const details = facts.details.filter((detail): detail is PolarityDetail => detail.kind === 'polarity')
  return contentWordsOf(facts).map((predicate) => {
    const detail = details.find(({ end }) => end === predicate.token.end) ?? null
    const denied = (detail?.value.startsWith('not ') ?? false) && !isLimitedBehind(facts, predicate.token.end)
    return { facts, predicate, detail, denied }
  })
})

/** Who does it, or, of a noun, who does what is done to it: "the boy" of "weapon" in "the boy had no weapon". */
function subjectOf(pole: Pole): NounGroup | undefined {
  const { facts, predicate } = pole
  const { slots, groups, tokens } = facts.clauses
  const { start } = predicate.token
  const own = slots.find(({ verb, filler }) => verb.main.start === start || filler.head.start === start)
  if (!own) return describedBy(pole)
  const subject = slots.find(({ role, verb }) => role === 'subject' && verb === own.verb)?.filler
  // 'the ministry "has no plans"': who does it stands before the quote.
  const opening = own.verb.first - 1
  const isQuoted = /^["“]$/.test(tokens[opening]?.text ?? '')
  if (subject) return speakerBehind(facts, subject) ?? subject
  return isQuoted ? groups.find(({ last }) => last === opening) : undefined
}

/** What an adjective is said of: "Hale" of "guilty" in "Hale was found not guilty". */
function describedBy({ facts, predicate }: Pole): NounGroup | undefined {
  const { slots, verbs, tokens } = facts.clauses
  const verb = verbs.findLast(({ main }) => main.end <= predicate.token.start)
  const between = verb ? tokens.slice(verb.last).filter(({ end }) => end < predicate.token.start) : []
  if (!verb || between.some(({ normal }) => !negations.has(normal))) return undefined
  return slots.find((slot) => slot.verb.main === verb.main && slot.filler.end <= verb.main.start)?.filler
}

/** Where the other text asserts what is denied: the same predicate, or having what is said not to be had. */
function assertedIn(poles: readonly Pole[], denied: Pole, other: StatementFacts): Pole | undefined {
  if (tellsDoubt(other)) return undefined
  return poles.find((pole) => (isSame(denied, pole) || areHaving(denied, pole)) && isAsserted(pole, denied))
}

function isSame(x: Pole, y: Pole): boolean {
  return x.predicate.stem === y.predicate.stem && shareArguments(x.predicate, y.predicate) && !areOfOthers(x, y)
}

/** "The Tigers won the game" and "the Lions lost the game" */
function areOfOthers(x: Pole, y: Pole): boolean {
  return tieOf(subjectOf(x), subjectOf(y)) === 'apart'
}

function shareArguments(x: ContentWord, y: ContentWord): boolean {
  return x.next !== null && x.next === y.next && sharedNear(x, y) >= leastShared
}

/** Stems of verbs of which the object is at hand. */
const having = new Set('have had carri hold held possess own wield brandish point produc pull use'.split(' '))

/** "did not have a gun" and "was carrying a gun" */
function areHaving(denied: Pole, pole: Pole): boolean {
  const [x, y] = [denied.predicate, pole.predicate]
  return /^ha(?:ve|s|d)$/.test(x.stem) && having.has(y.stem) && x.next !== null && x.next === y.next
}

function isAsserted({ predicate }: Pole, denied: Pole): boolean {
  if (predicate.asserted) return true
  return denied.predicate.conditional && sharedNear(predicate, denied.predicate) >= leastSharedWording
}

/** Tells the opposites of an adjective; those of verbs are acts. */
function isOpposedTo({ predicate }: Pole): (pole: Pole) => boolean {
  const opposites = adjectiveOpposites(predicate.stem)
  return ({ predicate: { stem } }) => opposites.includes(stem)
}

/** Whether of two opposites each text has its own only. */
function areOpposed(x: Pole, y: Pole, [left, right]: readonly [readonly Pole[], readonly Pole[]]): boolean {
  const [u, v] = [x.predicate.stem, y.predicate.stem]
  if (x.denied || y.denied) return false
  if (hasStem(left, v) || hasStem(right, u)) return false
  const mayStandApart = ({ predicate }: Pole): boolean =>
    predicate.counted || predicate.conditional || !isSaidOfSomething(predicate)
  if (mayStandApart(x) || mayStandApart(y) || areOfOthers(x, y)) return false
  return x.predicate.next !== null && x.predicate.next === y.predicate.next && sharedNear(x.predicate, y.predicate) >= 2
}

/** "the older sister", "is older", rather than "the poor". */
function isSaidOfSomething({ next, span, token }: ContentWord): boolean {
  return span.start < token.start || /\p{L}/u.test(next ?? '')
}

function hasStem(poles: readonly Pole[], stem: string): boolean {
  return poles.some((pole) => pole.predicate.stem === stem)
}

function readingFrom(facts: StatementFacts, { predicate, detail }: Pole): Reading {
  return detail ? readingOf(detail) : readingAt(facts, predicate.span, predicate.stem)
}

/** What did not hold once may hold now, and what will not hold may have: "required", "do not require". */
function deniedOf(x: Placed, y: Placed): Finding {
  const areOfOne = timeOf(x) === timeOf(y) && !areBesideOthers(x, y)
  return { verdict: areOfOne ? 'conflict' : 'unclear', reason: 'denied' }
}

/** "ruled out a pact with the far right", "did not rule out a pact with the Left": beside one of them stands what is not surely the other's. */
function areBesideOthers([, { predicate: x }]: Placed, [, { predicate: y }]: Placed): boolean {
  return x.places.some(({ role, filler }) => mayBeTwo(filler, y.places.find((place) => place.role === role)?.filler))
}

/** Whether a predicate, or the verb right before it, is past, present or to come; a noun, as in "no decisions", is of no time. */
function timeOf([{ clauses }, { predicate, detail }]: Placed): string {
  const { start } = detail ?? predicate.span
  const verb = predicate.places[0]?.verb ?? clauses.verbs.find(({ main }) => main.end + 1 === start)
  if (!verb) return 'present'
  if (tenseOf(clauses, verb) === 'future') return 'future'
  return isPast(clauses, verb) ? 'past' : 'present'
}

type Placed = readonly [StatementFacts, Pole]
type Finding = Pick<Difference, 'verdict' | 'reason'>

function differ(finding: Finding, readings: readonly Reading[]): Difference {
  return { kind: 'polarity', ...finding, readings }
}
