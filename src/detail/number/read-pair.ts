import { currencySigns } from '../../language/currencies.ts'
import { glued } from '../../language/glued.ts'
import type { Numeral } from '../../language/numeral.ts'
import { readNumeral } from '../../language/numerals.ts'
import type { Token } from '../../language/tokens.ts'

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

/** Greatest score of either side that a pair of numbers joined by a hyphen may be. */
const mostOfScore = 450

/** "between 21 and 50", "7 to 10", "3-1", "2 to 1", "one in 10", "three out of four"; null for a single number. */
export function readPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  if (first.form !== 'cardinal') return null
  return betweenPair(tokens, at, first) ?? sharePair(tokens, at, first) ?? joinedPair(tokens, at, first)
}

function betweenPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const sign = currencySigns.has(tokens[at - 1]?.text ?? '') ? 1 : 0
  if (tokens[at - 1 - sign]?.normal !== 'between') return null
  const and = tokens.slice(first.end, first.end + 3).findIndex((token) => token.normal === 'and')
  const second = and < 0 ? null : numeralAfterSign(tokens, first.end + and + 1)
  return second && second.value > first.value ? pair(at - 1 - sign, first, second, null) : null
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

/** "from 5 to 10" may be a change, "7 to 10 percent" is a range, and "24-6" and "2 to 1" are scores. */
function joinedPair(tokens: readonly Token[], at: number, first: Numeral): NumberPair | null {
  const mark = tokens[first.end]
  const hyphen = /^[-–]$/.test(mark?.text ?? '')
  const toHyphen = hyphen && tokens[first.end + 1]?.normal === 'to' && tokens[first.end + 2]?.text === '-'
  if ((!hyphen && mark?.normal !== 'to') || tokens[at - 1]?.normal === 'from') return null
  const second = numeralAfterSign(tokens, first.end + (toHyphen ? 3 : 1))
  if (!second || second.form !== 'cardinal') return null
  if (second.value > first.value && !(hyphen && !toHyphen && !glued(tokens[first.end - 1], mark)))
    return pair(at, first, second, null)
  const score =
    first.value <= mostOfScore &&
    Number.isInteger(first.value) &&
    Number.isInteger(second.value) &&
    !hyphenGap(tokens, first, hyphen)
  return score ? pair(at, first, second, 'score') : null
}

function hyphenGap(tokens: readonly Token[], first: Numeral, hyphen: boolean): boolean {
  return hyphen && !glued(tokens[first.end - 1], tokens[first.end])
}

function numeralAfterSign(tokens: readonly Token[], at: number): Numeral | null {
  return readNumeral(tokens, currencySigns.has(tokens[at]?.text ?? '') ? at + 1 : at)
}

function pair(start: number, first: Numeral, second: Numeral, role: 'score' | null): NumberPair {
  const scale = scaleShared(first, second)
  return {
    start,
    end: second.end,
    minimum: first.value * scale,
    maximum: second.value,
    precision: second.precision,
    role,
  }
}

/** "2 to 3 million" means two million to three million. */
function scaleShared(first: Numeral, second: Numeral): number {
  return (
    [1e12, 1e9, 1e6, 1e3].find(
      (scale) =>
        first.value < 1000 && second.value >= scale && second.precision >= scale && first.value < second.value / scale,
    ) ?? 1
  )
}
