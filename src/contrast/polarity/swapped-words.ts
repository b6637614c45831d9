import { readNumeral } from '../../language/number/numerals.ts'
import { determiners, prepositions } from '../../language/sentence/clause-words.ts'
import { directionOfWord } from '../../language/sentence/directions.ts'
import { failingVerbs, negations } from '../../language/sentence/negations.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { Token } from '../../language/tokens.ts'
import { areOpposites } from '../../language/words/antonyms.ts'
import { phraseKey } from '../../language/words/irregular-verbs.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import { speakerBehind } from '../acts/speaker-behind.ts'
import { areToldByTwo, type Told, toldOf, wordsOf } from '../acts/told-content.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'
import { tieOf } from './denials.ts'

/** The words by which two statements differ that are alike but for one place. */
interface Swap {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  /** The word behind them on either side; undefined at the end. */
  readonly behind: readonly [Token | undefined, Token | undefined]
  /** The words that both statements have before and behind them. */
  readonly around: readonly Token[]
}

/** Most words of either side in the one place, fewest words around it, and their least share of the longer statement. */
const mostSwapped = 3
const fewestAround = 3
const leastAround = 0.5

/**
 * Sets the words against each other by which two statements differ that are alike but for one place: opposites ("upheld" /
 * "struck down"), a denial that one of them lacks, and none against some. Whatever stands there, it is one fact.
 */
export function contrastSwap(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const found = judge([a, b], swapOf(a, b))
  return found.length > 0 ? found : contrastTold(a, b)
}

/** The same of what both texts tell, whoever says it; two who say it may say opposites. */
function contrastTold(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [toldOf(a), toldOf(b)]
  const found = judge([a, b], swapIn(left.content, right.content))
  const speakers = [speakerIn(a, left), speakerIn(b, right)] as const
  if (tieOf(...speakers) === 'apart') return []
  return found.map((difference) => (areToldByTwo(left, right) ? { ...difference, verdict: 'unclear' } : difference))
}

/** For whom a pronoun stands that opens what is told: two who say "he would stay" tell of two. */
function speakerIn(facts: StatementFacts, { content: [opening] }: Told): NounGroup | undefined {
  const pronoun = facts.clauses.groups.find(({ start }) => start === opening?.start)
  return pronoun && speakerBehind(facts, pronoun)
}

function judge(sides: readonly [StatementFacts, StatementFacts], swap: Swap | null): readonly Difference[] {
  if (!swap) return []
  const reason = areNegated(swap) ? 'denied' : areOpposed(swap) ? 'opposite' : null
  if (reason === null) return []
  // "may approve" and "may reject" can both be right.
  const isOpen = swap.around.some(({ normal, text }) => leavesOpen.test(normal) && text !== 'May')
  return [{ kind: 'polarity', verdict: isOpen ? 'unclear' : 'conflict', reason, readings: readingsOf(sides, swap) }]
}

/** The one place where two statements differ that are alike around it; null where there is none. O(words). */
export function swapOf(x: StatementFacts, y: StatementFacts): Swap | null {
  return swapIn(wordsOf(x.statement), wordsOf(y.statement))
}

function swapIn(a: readonly Token[], b: readonly Token[]): Swap | null {
  const shorter = Math.min(a.length, b.length)
  let first = 0
  while (first < shorter && a[first]?.normal === b[first]?.normal) first++
  let last = 0
  while (last < shorter - first && a.at(-1 - last)?.normal === b.at(-1 - last)?.normal) last++
  const [left, right] = [a.slice(first, a.length - last), b.slice(first, b.length - last)]
  const around = [...a.slice(0, first), ...a.slice(a.length - last)]
  if (Math.max(left.length, right.length) > mostSwapped || left.length + right.length === 0) return null
  if (around.length < fewestAround || around.length < leastAround * Math.max(a.length, b.length)) return null
  return { left, right, behind: [a[a.length - last], b[b.length - last]], around }
}

const leavesOpen = /^(?:may|might|can|could|would|should|must|if|whether|unless)$/

/** Words behind "not" that leave its clause asserted, or of which "guilty" is told as a stage of a case. */
const noDenial = /^(?:only|just|guilty|least|necessarily)$/

function areNegated({ left, right, behind: [next] }: Swap): boolean {
  if ([failsTo, saysNot].some((denies) => denies(left, right) || denies(right, left))) return true
  const [none, [word, ...others] = []] = left.length === 0 ? [left, right] : [right, left]
  return (
    none.length === 0 && others.length === 0 && negations.has(word?.normal ?? '') && !noDenial.test(next?.normal ?? '')
  )
}

/** "resigned" / "refused to resign" */
function failsTo(done: readonly Token[], [verb, to, ...other]: readonly Token[]): boolean {
  if (!failingVerbs.has(verb?.normal ?? '') || to?.normal !== 'to' || other.length === 0) return false
  const [told, untold] = [done, other].map((words) => phraseKey(words.map(({ normal }) => normal)))
  return told === untold
}

/** "denied" / "did not deny" */
function saysNot(done: readonly Token[], other: readonly Token[]): boolean {
  const words = other.filter(({ normal }) => !negations.has(normal))
  if (done.length === 0 || words.length !== other.length - 1) return false
  const [told, untold] = [done, words].map((side) => phraseKey(withoutAuxiliaries(side)))
  return told !== '' && told === untold
}

function areOpposed({ left, right, around }: Swap): boolean {
  if ([...left, ...right].some((word) => directionOfWord(word) !== null)) return areMovesApart({ left, right, around })
  if (isNone(left) ? isSome(right) : isNone(right) && isSome(left)) return true
  return keysOf(left).some((a) => keysOf(right).some((b) => areOpposites(a, b)))
}

/** "rose 4 percent" / "fell 4 percent": without one amount of both they may tell of two moves. */
function areMovesApart({ left, right, around }: Pick<Swap, 'left' | 'right' | 'around'>): boolean {
  const [one, other] = [left, right].map(([word, ...more]) =>
    word && more.length === 0 ? directionOfWord(word) : null,
  )
  return one && other ? one !== other && around.some(({ kind }) => kind === 'number') : false
}

function isNone(words: readonly Token[]): boolean {
  return words.length === 1 && words[0]?.normal === 'none'
}

function isSome(words: readonly Token[]): boolean {
  return readNumeral(words, 0)?.end === words.length || /^(?:all|most|many|some|several)$/.test(words[0]?.normal ?? '')
}

function withoutAuxiliaries(words: readonly Token[]): readonly string[] {
  return words.map(({ normal }) => normal).filter((word) => !plainAuxiliary.test(word))
}

const plainAuxiliary = /^(?:be|is|are|was|were|been|being|ha[sd]|have|do|does|did)$/

/** A phrase as it stands, without auxiliaries of plain fact, and without a preposition at its end: "was postponed", "died in". */
function keysOf(words: readonly Token[]): readonly string[] {
  const whole = words.map(({ normal }) => normal)
  const bare = withoutAuxiliaries(words).filter((word) => !determiners.has(word))
  const last = bare.at(-1)
  const verb = bare.length > 1 && last !== undefined && prepositions.has(last) ? bare.slice(0, -1) : bare
  return [whole, bare, verb].filter((phrase) => phrase.length > 0).map(phraseKey)
}

/** The words themselves; where one side has none, both with the word behind them: "All" and "Not all". */
function readingsOf([a, b]: readonly [StatementFacts, StatementFacts], swap: Swap): readonly [Reading, Reading] {
  const isGap = swap.left.length === 0 || swap.right.length === 0
  const [left, right] = [swap.left, swap.right].map((words, side) => {
    const next = swap.behind[side]
    return isGap && next ? [...words, next] : words
  }) as [readonly Token[], readonly Token[]]
  return [readingFrom(a, left), readingFrom(b, right)]
}

function readingFrom(facts: StatementFacts, words: readonly Token[]): Reading {
  const span = { start: words[0]?.start ?? facts.statement.start, end: words.at(-1)?.end ?? facts.statement.end }
  return readingAt(facts, span, phraseKey(words.map(({ normal }) => normal)))
}
