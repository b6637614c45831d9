import { currencyNames } from '../../language/number/currencies.ts'
import { scales } from '../../language/number/number-words.ts'
import type { Numeral } from '../../language/number/numeral.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { units } from '../../language/number/units.ts'
import { glued } from '../../language/sentence/glued.ts'
import { durations } from '../../language/time/calendar.ts'
import type { Token } from '../../language/tokens.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/**
 * "five days", "a few minutes", "two-year", "an hour", "six to eight weeks", "three weeks ago", "a year and a half", "three years and four months";
 * never an age.
 */
export function readDuration(tokens: readonly Token[], at: number): TimeMatch | null {
  // "21/2 weeks" is no two weeks.
  const first = tokens[at - 1]?.text === '/' ? null : readTerm(tokens, at)
  if (!first || (first.article && isRate(tokens[at - 1]))) return null
  const { least, most, end } = withSmaller(tokens, first)
  if (isAge(tokens, end)) return null
  const ago = agoAt(tokens, end)
  const relative = ago ? { unit: ago, offset: 0 } : null
  return timeMatch(at, ago ? end + 1 : end, { length: { least, most }, relative })
}

/** So many of one unit. */
interface Term {
  /** In seconds, as all here. */
  readonly least: number
  readonly most: number | null
  readonly unit: number
  readonly end: number
  readonly article: boolean
}

/** "three years", "a year and a half", "two-and-a-half-year", "half an hour" */
function readTerm(tokens: readonly Token[], at: number): Term | null {
  const count = countAt(tokens, at)
  if (!count) return null
  const dash = tokens[count.end]?.text === '-' ? 1 : 0
  const [designator, unit] = durations.get(tokens[count.end + dash]?.normal ?? '') ?? ['', 0]
  if (!unit || (count.article && !articleUnits.has(designator))) return null
  const end = count.end + dash + 1
  const half = halfEnd(tokens, end)
  const more = half ? unit / 2 : 0
  const most = count.most === null ? null : count.most * unit + more
  return { least: count.least * unit + more, most, unit, end: half ?? end, article: count.article }
}

/** A term with smaller ones that go on with it: "three years and four months", "two hours 10 minutes", "a year, a month and a day". */
function withSmaller(tokens: readonly Token[], first: Term): Term {
  const joint = tokens[first.end]?.normal ?? ''
  const next = readTerm(tokens, /^(?:and|,)$/.test(joint) ? first.end + 1 : first.end)
  if (!next || next.unit >= first.unit || next.most === null || first.most === null) return first
  const rest = withSmaller(tokens, next)
  // "for three years, two months after the vote" are two lengths.
  if (rest.most === null || (joint === ',' && rest === next)) return first
  return { ...first, least: first.least + rest.least, most: first.most + rest.most, end: rest.end }
}

/** "120 miles an hour", "$15 an hour", "$2 billion a year", "twice a week": how fast or how often, not how long; "in 2003 a week later" is none. */
function isRate(before: Token | undefined): boolean {
  const word = before?.normal ?? ''
  const isCount = before?.kind === 'number' && !/^(?:1[89]|20)\d\d$/.test(word)
  return (
    isCount ||
    scales.has(word) ||
    word === '%' ||
    units.has(word) ||
    currencyNames.has(word) ||
    /^(?:once|twice|times)$/.test(word)
  )
}

/** Units that "a" and "an" count; "a second" is mostly another one, "a decade" an age. */
const articleUnits: ReadonlySet<string> = new Set(['M', 'H', 'D', 'W', 'MO', 'Y'])

interface Count {
  readonly least: number
  readonly most: number | null
  readonly end: number
  readonly article: boolean
}

function countAt(tokens: readonly Token[], at: number): Count | null {
  const word = tokens[at]?.normal
  if (word === 'half') return halfOfOne(tokens, at)
  const numeral = readNumeral(tokens, at)
  if (numeral && numeral.form !== 'ordinal' && numeral.form !== 'fraction') {
    const upper = upperEnd(tokens, at, numeral)
    if (upper) return { least: numeral.value, most: upper.value, end: upper.end, article: false }
    const half = halfEnd(tokens, numeral.end)
    const more = half ? 0.5 : 0
    const most = numeral.most === null ? null : numeral.most + more
    return { least: numeral.value + more, most, end: half ?? numeral.end, article: false }
  }
  return word === 'a' || word === 'an' ? { least: 1, most: 1, end: at + 1, article: true } : null
}

/** The greater end of "six to eight", "two or three", "3-4", "between five and six"; "from two to three" may be a change. */
function upperEnd(tokens: readonly Token[], at: number, lower: Numeral): Numeral | null {
  if (lower.form !== 'cardinal' || tokens[at - 1]?.normal === 'from') return null
  const joint = jointEnd(tokens, lower.end, tokens[at - 1]?.normal === 'between' ? /^and$/ : /^(?:to|or)$/)
  const upper = joint === null ? null : readNumeral(tokens, joint)
  return upper?.form === 'cardinal' && upper.value > lower.value ? upper : null
}

/** Where a word or hyphen that joins two ends of a stretch ends: "to", "-to-", "-"; null for anything else. */
function jointEnd(tokens: readonly Token[], at: number, word: RegExp): number | null {
  if (word.test(tokens[at]?.normal ?? '')) return at + 1
  const mark = tokens[at]
  if (!/^[-–]$/.test(mark?.text ?? '') || !glued(tokens[at - 1], mark)) return null
  return word.test(tokens[at + 1]?.normal ?? '') && tokens[at + 2]?.text === '-' ? at + 3 : at + 1
}

/** "half an hour", "half a day"; "half-hour" */
function halfOfOne(tokens: readonly Token[], at: number): Count | null {
  const isOne = /^an?$/.test(tokens[at + 1]?.normal ?? '')
  const hour = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  if (!isOne && tokens[hour]?.normal !== 'hour') return null
  return { least: 0.5, most: 0.5, end: isOne ? at + 2 : hour, article: false }
}

/** Where "and a half" ends behind a count or a unit; null where there is none. */
function halfEnd(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + longestHalf).filter(({ text }) => text !== '-')
  const said = words.slice(0, 3).map(({ normal }) => normal)
  const half = words[2]
  return half && said.join(' ') === 'and a half' ? tokens.indexOf(half, at) + 1 : null
}

/** Tokens of "-and-a-half". */
const longestHalf = 6

function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'old' || (tokens[at]?.text === '-' && tokens[at + 1]?.normal === 'old')
}

function agoAt(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.normal ?? ''
  return /^(?:ago|later|earlier)$/.test(word) ? word : null
}
