import { currencyOfNumber, currencySigns, opensWithSign } from '../../language/number/currencies.ts'
import { boundsBefore } from '../../language/number/number-bounds.ts'
import type { Numeral } from '../../language/number/numeral.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { directionAdverb, directionOfWord } from '../../language/sentence/directions.ts'
import { glued } from '../../language/sentence/glued.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'
import { readUnit } from './read-unit.ts'

/** Two numbers that make one quantity: a range, a score or a share. */
export interface NumberPair {
  readonly start: number
  readonly end: number
  readonly minimum: number
  readonly maximum: number
  readonly precision: number
  /** Null for a range, whose role its unit and noun tell. */
  readonly role: 'score' | 'share' | null
}

/** Most times by which the end of a range exceeds its start; "up 17 to 9,090" is no range. */
const widestRange = 10

/** Greatest score of either side that a pair of numbers joined by a hyphen may be. */
const mostOfScore = 450

/** "between 21 and 50", "7 to 10", "3-1", "2 to 1", "one in 10", "three out of four", "two or three"; null for a single number. */
export function readPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  if (first.form !== 'cardinal') return null
  return (
    marginPair(tokens, at, first) ??
    betweenPair(tokens, at, first) ??
    sharePair(tokens, at, first) ??
    votePair(tokens, at, first) ??
    joinedPair(tokens, at, first) ??
    unitPair(tokens, at, first) ??
    tornScore(tokens, at, first) ??
    eitherPair(tokens, at, first)
  )
}

/** "$5.9 billion, plus or minus $100 million", "20, give or take three" */
function marginPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const from = tokens[first.end]?.text === ',' ? first.end + 1 : first.end
  const words = tokens.slice(from, from + lengthOfMargin).map(({ normal }) => normal)
  if (!/^(?:plus or minus|give or take)$/.test(words.join(' '))) return null
  const margin = numeralAfterSign(tokens, from + lengthOfMargin)
  if (margin?.form !== 'cardinal' || margin.value >= first.value) return null
  return {
    start: at,
    end: margin.end,
    minimum: first.value - margin.value,
    maximum: first.value + margin.value,
    precision: margin.precision,
    role: null,
  }
}

const lengthOfMargin = 3

/** "three or four": one of two that stand next to each other. */
function eitherPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const second = tokens[first.end]?.normal === 'or' ? readNumeral(tokens, first.end + 1) : null
  return second?.form === 'cardinal' && second.value === first.value + 1 ? pair(at, first, second) : null
}

function betweenPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const sign = currencySigns.has(tokens[at - 1]?.text ?? '') ? 1 : 0
  if (tokens[at - 1 - sign]?.normal !== 'between') return null
  const and = tokens.slice(first.end, first.end + 3).findIndex((token) => token.normal === 'and')
  const second = and < 0 ? null : numeralAfterSign(tokens, first.end + and + 1)
  return second && second.value > first.value ? pair(at - 1 - sign, first, second) : null
}

function sharePair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const out = tokens[first.end]?.normal === 'out' && tokens[first.end + 1]?.normal === 'of'
  if (!out && tokens[first.end]?.normal !== 'in') return null
  const second = readNumeral(tokens, first.end + (out ? 2 : 1))
  const small = second && second.value <= 100 && first.value < second.value && second.form === 'cardinal'
  if (!small || (!out && (first.value > 9 || second.value < 2))) return null
  const value = Number(((first.value / second.value) * 100).toPrecision(12))
  return { start: at, end: second.end, minimum: value, maximum: value, precision: 1, role: 'share' }
}

/** "34 votes to 19" */
function votePair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  if (tokens[first.end]?.normal !== 'votes' || tokens[first.end + 1]?.normal !== 'to') return null
  const second = readNumeral(tokens, first.end + 2)
  if (second?.form !== 'cardinal' || !isScore(first, second)) return null
  return { ...pair(at, first, second), role: 'score' }
}

/** "7 to 10 percent" and "7-10 days" are ranges; "24-6" and "2 to 1" are scores; "from 5 to 10" may be a change. */
function joinedPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const joint = jointAfter(tokens, first.end)
  if (!joint || tokens[at - 1]?.normal === 'from') return null
  const second = numeralAfterSign(tokens, joint.end)
  if (second?.form !== 'cardinal') return null
  const isQuantity = joint.word
    ? isFree(tokens, at) || (scaleShared(first, second) > 1 && !isMoved(tokens, at))
    : countsSomething(tokens, second.end) || isMoney(tokens, at)
  if (isRange(first, second) && isQuantity) return pair(at, first, second)
  return isScore(first, second) ? { ...pair(at, first, second), role: 'score' } : null
}

/** "11 percent to 12 percent", "3 km to 5 km": a range with its unit at both ends. */
function unitPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const unit = readUnit(tokens, at, first.end)
  const joint = unit && unit.end > first.end ? jointAfter(tokens, unit.end) : null
  if (!unit || !joint || tokens[at - 1]?.normal === 'from' || !isFree(tokens, at)) return null
  const second = readNumeral(tokens, joint.end)
  if (second?.form !== 'cardinal' || !isRange(first, second)) return null
  const other = readUnit(tokens, joint.end, second.end)?.unit
  return other?.base === unit.unit.base && other.factor === unit.unit.factor ? pair(at, first, second) : null
}

/** "58 - 3 with 51 knockouts", as pages with torn hyphens have it; "killed 12 - 3 of them children" is a dash. */
function tornScore(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  if (tokens[first.end]?.text !== '-' || tokens[at]?.kind !== 'number') return null
  const second = tokens[first.end + 1]?.kind === 'number' ? readNumeral(tokens, first.end + 1) : null
  if (second?.form !== 'cardinal' || !isScore(first, second) || second.value > first.value) return null
  const next = tokens[second.end]
  const ends = next === undefined || /^[.,;)]$/.test(next.text) || scoreFollows.has(next.normal)
  return ends ? { ...pair(at, first, second), role: 'score' } : null
}

const scoreFollows: ReadonlySet<string> = new Set(
  'with over against victory win loss lead defeat record decision'.split(' '),
)

/** "to", "-" or "-to-"; a hyphen between spaces is a dash. */
function jointAfter(tokens: readonly Token[], at: number): { readonly word: boolean; readonly end: number } | null {
  const mark = tokens[at]
  if (mark?.normal === 'to') return { word: true, end: at + 1 }
  if (!/^[-–]$/.test(mark?.text ?? '') || !glued(tokens[at - 1], mark)) return null
  const to = tokens[at + 1]?.normal === 'to' && tokens[at + 2]?.text === '-'
  return { word: false, end: at + (to ? 3 : 1) }
}

function isRange(first: Numeral, second: Numeral): boolean {
  const start = first.value * scaleShared(first, second)
  return second.value > start && second.value <= start * widestRange
}

/** After a content word "to" may tell a change ("rose 5 to 10"), after "about", "of" or a mark it does not. */
function isFree(tokens: readonly Token[], at: number): boolean {
  const before = currencySigns.has(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1]
  return before?.kind !== 'word' || phraseEnds.has(before.normal) || boundsBefore.has(before.normal)
}

/** "rose 5 to 10 million", but not "expects 5 to 10 million". */
function isMoved(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (directionOfWord(before) ?? directionAdverb(before.normal)) !== null
}

function countsSomething(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next?.text === '%' || (next?.kind === 'word' && !phraseEnds.has(next.normal) && !scored.has(next.normal))
}

/** What a score is called by: "an 18-30 record". */
const scored: ReadonlySet<string> = new Set(
  'record start mark season finish win victory loss defeat draw tie lead margin vote decision run series advantage'.split(
    ' ',
  ),
)

/** "$5-7 million", "$5-$7 million" */
function isMoney(tokens: readonly Token[], at: number): boolean {
  const [before, own] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '']
  return opensWithSign.test(before) || currencySigns.has(before) || currencyOfNumber(own) !== undefined
}

function isScore(first: Numeral, second: Numeral): boolean {
  const whole = Number.isInteger(first.value) && Number.isInteger(second.value)
  return whole && first.value <= mostOfScore && second.value <= mostOfScore
}

function numeralAfterSign(tokens: readonly Token[], at: number): Numeral | null {
  return readNumeral(tokens, currencySigns.has(tokens[at]?.text ?? '') ? at + 1 : at)
}

function pair(start: number, first: Numeral, second: Numeral): NumberPair {
  const scale = scaleShared(first, second)
  return {
    start,
    end: second.end,
    minimum: first.value * scale,
    maximum: second.value,
    precision: second.precision,
    role: null,
  }
}

/** Share of a scale that the last digit of a number written with its word is at the least: "1.25 million". */
const leastPlace = 0.01

/** "2 to 3 million" means two million to three million. */
function scaleShared(first: Numeral, second: Numeral): number {
  return (
    [1e12, 1e9, 1e6, 1e3].find(
      (scale) =>
        first.value < 1000 &&
        second.value >= scale &&
        second.precision >= scale * (scale > 1e3 ? leastPlace : 1) &&
        first.value < second.value / scale,
    ) ?? 1
  )
}
