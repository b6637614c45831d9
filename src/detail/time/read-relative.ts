import { numberOpeners } from '../../language/number/numeral-words.ts'
import { durations, partsOfDay, relativeDays, seasons } from '../../language/time/calendar.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { readDuration } from './read-duration.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])
const stretches: ReadonlySet<string> = new Set([
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  ...seasons,
])

/** Where a stretch without a number lies, by the words before its unit. */
const places: ReadonlyMap<string, string> = new Map([
  ...['final', 'closing', 'waning', 'dying'].map((word) => [word, 'end'] as const),
  ...['first', 'opening', 'early'].map((word) => [word, 'start'] as const),
  ...['last', 'past', 'recent', 'previous'].map((word) => [word, 'past'] as const),
  ...['next', 'coming', 'following'].map((word) => [word, 'future'] as const),
])

/** Words with which such a time can begin, but for "monthslong" and its like. */
export const relativeOpeners: readonly string[] = [
  ...[shifts, places, relativeDays, partsOfDay, durations].flatMap((words) => [...words.keys()]),
  ...numberOpeners,
  'moments',
]

/** "last week", "this morning", "yesterday", "two days ago", "five days", "overnight", "at night". */
export function readRelative(tokens: readonly Token[], at: number): TimeMatch | null {
  return (
    shifted(tokens, at) ??
    relativeDay(tokens, at) ??
    partOfDay(tokens, at) ??
    placedStretch(tokens, at) ??
    readDuration(tokens, at) ??
    readVagueDuration(tokens, at)
  )
}

/** "last week", "this morning"; "the past decade" is a length up to the day of writing, and last year is in it. */
function shifted(tokens: readonly Token[], at: number): TimeMatch | null {
  const offset = shifts.get(tokens[at]?.normal ?? '')
  if (offset === undefined) return null
  const word = tokens[at + 1]?.normal ?? ''
  const unit = tokens[at]?.normal === 'past' ? durations.get(word) : undefined
  if (unit)
    return timeMatch(at, at + 2, { length: { least: unit[1], most: unit[1] }, relative: { unit: 'past', offset: 0 } })
  if (stretches.has(word)) return timeMatch(at, at + 2, { relative: { unit: word, offset } })
  if (word === 'night' && offset === -1)
    return timeMatch(at, at + 2, { partOfDay: word, relative: { unit: 'day', offset } })
  if (partsOfDay.has(word) && offset === 0)
    return timeMatch(at, at + 2, { partOfDay: word, relative: { unit: 'day', offset } })
  return null
}

/** "in the final weeks", "in recent months", "over the coming days"; "the last few days" too. */
function placedStretch(tokens: readonly Token[], at: number): TimeMatch | null {
  const place = places.get(tokens[at]?.normal ?? '')
  if (!place) return null
  const few = /^(?:few|several)$/.test(tokens[at + 1]?.normal ?? '') ? 1 : 0
  const word = tokens[at + 1 + few]?.normal ?? ''
  const unit = word.endsWith('s') ? durations.get(word) : undefined
  if (!unit) return null
  return timeMatch(at, at + 2 + few, {
    length: { least: 2 * unit[1], most: null },
    relative: { unit: place, offset: 0 },
  })
}

/** "USA Today" is a name: a capitalised day counts only at the start of a statement. */
function relativeDay(tokens: readonly Token[], at: number): TimeMatch | null {
  const word = tokens[at]?.normal ?? ''
  const offset = relativeDays.get(word)
  if (offset === undefined || (at > 0 && startsWithCapital(tokens[at]?.text ?? ''))) return null
  return timeMatch(at, at + 1, { relative: { unit: 'day', offset }, partOfDay: word === 'tonight' ? 'night' : null })
}

function partOfDay(tokens: readonly Token[], at: number): TimeMatch | null {
  const word = tokens[at]?.normal ?? ''
  if (!partsOfDay.has(word) || tokens[at + 1]?.text === '-') return null
  const minute = word === 'noon' ? 720 : word === 'midnight' ? 0 : null
  return timeMatch(at, at + 1, minute === null ? { partOfDay: word } : { minute, halfKnown: true })
}

/** Words after "days" or "weeks" that make it a length told without a number. */
const vagueEnds = /^(?:ago|later|earlier|before|after|long)$/

/** "moments later", "weeks before", "monthslong", "weeks-long": two or more of the unit. */
function readVagueDuration(tokens: readonly Token[], at: number): TimeMatch | null {
  const word = tokens[at]?.normal ?? ''
  const joined = word.endsWith('long') ? /^(?:hours|days|weeks|months|years)(?=long$)/.exec(word)?.[0] : undefined
  if (joined) return vagueLength(at, at + 1, { unit: joined, direction: null })
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  const last = tokens[at + 1 + dash]?.normal ?? ''
  const unit = word === 'moments' ? 'seconds' : word
  if (!unit.endsWith('s') || !durations.has(unit) || !vagueEnds.test(last)) return null
  return vagueLength(at, at + 2 + dash, { unit, direction: last === 'long' ? null : last })
}

function vagueLength(
  start: number,
  end: number,
  { unit, direction }: { readonly unit: string; readonly direction: string | null },
): TimeMatch {
  const [, seconds] = durations.get(unit) ?? ['', 0]
  const relative = direction === null ? null : { unit: direction, offset: 0 }
  return timeMatch(start, end, { length: { least: 2 * seconds, most: null }, relative })
}
