import { areOpposites } from '../language/antonyms.ts'
import { determiners, prepositions } from '../language/clause-words.ts'
import { mayMove } from '../language/directions.ts'
import { phraseKey } from '../language/irregular-verbs.ts'
import { failingVerbs, negations } from '../language/negations.ts'
import { readNumeral } from '../language/numerals.ts'
import { remembering } from '../language/remembering.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { Difference, Reading } from '../model/claim.ts'
import type { Statement } from '../model/statement.ts'
import type { StatementFacts } from './contraster.ts'
import { readingAt } from './readings.ts'

/** The words by which two statements differ that are alike but for one place. */
interface Swap {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
  /** The word behind them on either side; undefined at the end. */
  readonly behind: readonly [Token | undefined, Token | undefined]
  /** Whether a word around them leaves open what happened: "may approve" and "may reject" can both be right. */
  readonly isOpen: boolean
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
  const swap = swapOf(a, b)
  if (!swap) return []
  const reason = areNegated(swap) ? 'denied' : areOpposed(swap) ? 'opposite' : null
  if (reason === null) return []
  const readings = readingsOf([a, b], swap)
  return [{ kind: 'polarity', verdict: swap.isOpen ? 'unclear' : 'conflict', reason, readings }]
}

const wordsOf = remembering((statement: Statement) => tokensOf(statement).filter(({ kind }) => kind !== 'mark'))

/** The one place where two statements differ that are alike around it; null where there is none. O(words). */
export function swapOf(x: StatementFacts, y: StatementFacts): Swap | null {
  const [a, b] = [wordsOf(x.statement), wordsOf(y.statement)]
  const shorter = Math.min(a.length, b.length)
  let first = 0
  while (first < shorter && a[first]?.normal === b[first]?.normal) first++
  let last = 0
  while (last < shorter - first && a.at(-1 - last)?.normal === b.at(-1 - last)?.normal) last++
  const [left, right] = [a.slice(first, a.length - last), b.slice(first, b.length - last)]
  const around = first + last
  if (Math.max(left.length, right.length) > mostSwapped || left.length + right.length === 0) return null
  if (around < fewestAround || around < leastAround * Math.max(a.length, b.length)) return null
  const isOpen = [...a.slice(0, first), ...a.slice(a.length - last)].some(({ normal }) => leavesOpen.test(normal))
  return { left, right, behind: [a[a.length - last], b[b.length - last]], isOpen }
}

const leavesOpen = /^(?:may|might|can|could|would|should|must|if|whether|unless)$/

/** Words behind "not" that leave its clause asserted, or of which "guilty" is told as a stage of a case. */
const noDenial = /^(?:only|just|guilty|least|necessarily)$/

function areNegated({ left, right, behind: [next] }: Swap): boolean {
  if (failsTo(left, right) || failsTo(right, left)) return true
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

function areOpposed({ left, right }: Swap): boolean {
  // What goes up and down is told by the moves of values.
  if ([...left, ...right].some(mayMove)) return false
  if (isNone(left) ? isSome(right) : isNone(right) && isSome(left)) return true
  return keysOf(left).some((a) => keysOf(right).some((b) => areOpposites(a, b)))
}

function isNone(words: readonly Token[]): boolean {
  return words.length === 1 && words[0]?.normal === 'none'
}

function isSome(words: readonly Token[]): boolean {
  return readNumeral(words, 0)?.end === words.length || /^(?:all|most|many|some|several)$/.test(words[0]?.normal ?? '')
}

const plainAuxiliary = /^(?:be|is|are|was|were|been|being|ha[sd]|have|do|does|did)$/

/** A phrase as it stands, without auxiliaries of plain fact, and without a preposition at its end: "was postponed", "died in". */
function keysOf(words: readonly Token[]): readonly string[] {
  const whole = words.map(({ normal }) => normal)
  const bare = whole.filter((word) => !plainAuxiliary.test(word) && !determiners.has(word))
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
