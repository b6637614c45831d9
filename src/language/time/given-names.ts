import { personTitles } from '../names/person-words.ts'
import { determiners, prepositions } from '../sentence/clause-words.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital, startsWithSmall } from '../words/letter-case.ts'
import { kindsOfNoun } from '../words/noun-kinds.ts'
import { months, weekdays } from './calendar.ts'

/** Months that persons are called by; general knowledge. */
const givenNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])
/** Words before a month that place it in a year. */
const cues: ReadonlySet<string> = new Set('last next early late mid to is was fiscal'.split(' '))
/** What follows a month in the name of a day: "May Day", "August Bank Holiday", "April Fool's Day". */
const dayNames: ReadonlySet<string> = new Set("day bank holiday fool fools fools'".split(' '))

/**
 * Whether a word that is a month is a person's given name: "Sgt. April Jones", "their daughter, June, 3", "June Hale left".
 *
 * False for the month of "a mill in June", "last April Hale left", and in doubt. O(1).
 */
export function namesPerson(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !givenNames.has(token.normal) || !startsWithCapital(token.text)) return false
  const next = tokens[at + 1]
  return next?.kind !== 'number' && (isTitled(tokens, at) || isApposed(tokens, at) || hasSurname(tokens, at))
}

/** "Sgt. April", "President May" */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const title = tokens[tokens[at - 1]?.text === '.' ? at - 2 : at - 1]
  return title !== undefined && startsWithCapital(title.text) && personTitles.has(title.normal)
}

/** "a daughter, June, in 2021", "a niece named April" */
function isApposed(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const isCalled = /^(?:named|called|christened|nicknamed)$/.test(before?.normal ?? '')
  if (!isCalled && !(before?.text === ',' && tokens[at + 1]?.text === ',')) return false
  return kindsOfNoun(tokens[at - 2]?.normal ?? '')[0] === 'person'
}

/** Most capitalised words behind a given name: "June Ann Hale". */
const mostSurnames = 3

/** "April Jones found the dog", but neither "in April Jones found" nor the "June Races" of a headline. */
function hasSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'number' || (before && startsWithCapital(before.text)) || before?.text === '-') return false
  const word = before?.normal ?? ''
  // "between May and June Hale left"
  if (/^(?:and|or)$/.test(word) && months.has(tokens[at - 2]?.normal ?? '')) return false
  if (cues.has(word) || prepositions.has(word) || determiners.has(word)) return false
  const behind = tokens.slice(at + 1, at + 2 + mostSurnames)
  const end = behind.findIndex(({ kind, text }) => kind !== 'word' || !startsWithCapital(text))
  const names = behind.slice(0, Math.max(0, end))
  const isClosed = end > 0 && (behind[end]?.kind !== 'word' || startsWithSmall(behind[end]?.text ?? ''))
  return isClosed && !names.some(({ normal }) => dayNames.has(normal) || months.has(normal) || weekdays.has(normal))
}
