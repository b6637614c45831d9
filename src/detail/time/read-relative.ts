import { durations, partsOfDay, relativeDays, seasons } from '../../language/calendar.ts'
import { readNumeral } from '../../language/numerals.ts'
import type { Token } from '../../language/tokens.ts'
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

/** "last week", "this morning", "yesterday", "two days ago", "five days", "overnight", "at night". */
export function readRelative(tokens: readonly Token[], at: number): TimeMatch | null {
  return shifted(tokens, at) ?? relativeDay(tokens, at) ?? partOfDay(tokens, at) ?? readDuration(tokens, at)
}

function shifted(tokens: readonly Token[], at: number): TimeMatch | null {
  const offset = shifts.get(tokens[at]?.normal ?? '')
  if (offset === undefined) return null
  const word = tokens[at + 1]?.normal ?? ''
  if (stretches.has(word)) return timeMatch(at, at + 2, { relative: { unit: word, offset } })
  if (word === 'night' && offset === -1)
    return timeMatch(at, at + 2, { partOfDay: word, relative: { unit: 'day', offset } })
  if (partsOfDay.has(word) && offset === 0)
    return timeMatch(at, at + 2, { partOfDay: word, relative: { unit: 'day', offset } })
  return null
}

/** "USA Today" is a name: a capitalised day counts only at the start of a statement. */
function relativeDay(tokens: readonly Token[], at: number): TimeMatch | null {
  const word = tokens[at]?.normal ?? ''
  const offset = relativeDays.get(word)
  if (offset === undefined || (at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) return null
  return timeMatch(at, at + 1, { relative: { unit: 'day', offset }, partOfDay: word === 'tonight' ? 'night' : null })
}

function partOfDay(tokens: readonly Token[], at: number): TimeMatch | null {
  const word = tokens[at]?.normal ?? ''
  if (!partsOfDay.has(word) || tokens[at + 1]?.text === '-') return null
  const minute = word === 'noon' ? 720 : word === 'midnight' ? 0 : null
  return timeMatch(at, at + 1, minute === null ? { partOfDay: word } : { minute, halfKnown: true })
}

/** "five days", "a few minutes", "two-year", "an hour", "three weeks ago", "eight year span"; never an age. */
export function readDuration(tokens: readonly Token[], at: number): TimeMatch | null {
  const article = /^an?$/.test(tokens[at]?.normal ?? '')
  const numeral = readNumeral(tokens, at)
  const counted = numeral && numeral.form !== 'ordinal' && numeral.form !== 'fraction' ? numeral : null
  if (!counted && !article) return null
  const end = counted?.end ?? at + 1
  const dash = tokens[end]?.text === '-' ? 1 : 0
  const unit = durations.get(tokens[end + dash]?.normal ?? '')
  if (!unit || isAge(tokens, end + dash + 1) || (article && !counted && (unit[1] === 1 || unit[1] > 86_400 * 400))) return null
  const least = (counted?.value ?? 1) * unit[1]
  const most = counted ? (counted.most === null ? null : counted.most * unit[1]) : least
  const ago = agoAt(tokens, end + dash + 1)
  return timeMatch(at, end + dash + 1 + (ago ? 1 : 0), {
    length: { least, most },
    relative: ago ? { unit: ago, offset: 0 } : null,
  })
}

function isAge(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'old' || (tokens[at]?.text === '-' && tokens[at + 1]?.normal === 'old')
}

function agoAt(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at]?.normal ?? ''
  return /^(?:ago|later|earlier)$/.test(word) ? word : null
}
