import { cardinals } from '../../language/number/number-words.ts'
import { auxiliaries, determiners, timeWords } from '../../language/sentence/clause-words.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { durations } from '../../language/time/calendar.ts'
import {
  approachVerbs,
  type EventRelation,
  eventNouns,
  eventRelations,
  eventVerbs,
  longestEventRelation,
} from '../../language/time/event-words.ts'
import type { Token } from '../../language/tokens.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/** Most words between a relation and the noun of its event: "before the closely watched runoff election". */
const mostBetween = 6

/** Words with which a time told by an event can begin. */
export const eventOpeners: ReadonlySet<string> = new Set([
  ...[...eventRelations.keys()].map((phrase) => phrase.replace(/ .*/, '')),
  'as',
  'while',
])

/** "ahead of the vote", "shortly after the shooting", "during the 2016 campaign", "as vigils were held": a time told by an event. */
export function readEvent(tokens: readonly Token[], at: number): TimeMatch | null {
  // "the following game"
  if (!eventOpeners.has(tokens[at]?.normal ?? '') || determiners.has(tokens[at - 1]?.normal ?? '')) return null
  return readPhrase(tokens, at) ?? readClause(tokens, at)
}

/** A relation and the noun phrase of an event. */
function readPhrase(tokens: readonly Token[], at: number): TimeMatch | null {
  for (let length = Math.min(longestEventRelation, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.normal)
    const relation = eventRelations.get(words.join(' '))
    if (!relation) continue
    const noun = eventNoun(tokens, at + length)
    return noun >= 0 && endsPhrase(tokens[noun + 1]) ? told(tokens, at, { relation, noun, end: noun + 1 }) : null
  }
  return null
}

/** "as the election approaches", "while the trial went on"; "as campaign officials said" tells no time. */
function readClause(tokens: readonly Token[], at: number): TimeMatch | null {
  if (!/^(?:as|while)$/.test(tokens[at]?.normal ?? '')) return null
  const noun = eventNoun(tokens, at + 1)
  const verb = tokens[noun + 1]?.normal ?? ''
  if (noun < 0 || !(auxiliaries.has(verb) || eventVerbs.test(verb))) return null
  // "as the trial was about to begin"
  if (/^(?:about|due|set|going|yet|not)$/.test(tokens[noun + 2]?.normal ?? '')) return null
  const relation = approachVerbs.test(verb) ? 'approaching' : 'during'
  return told(tokens, at, { relation, noun, end: endOfVerb(tokens, noun + 1) })
}

/** Most words of a verb with its auxiliaries: "have not yet been held". */
const longestVerb = 5

/** Where a verb with its auxiliaries ends: "were held", "were being held". */
function endOfVerb(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + longestVerb)
  const main = words.findIndex(({ normal }) => !auxiliaries.has(normal))
  return main > 0 && /(?:ed|ing|ld|n)$/.test(words[main]?.normal ?? '') ? from + main + 1 : from + 1
}

/**
 * Where the noun of an event stands after its determiners and modifiers; -1 where another phrase begins before, or the events
 * are counted: "after four seasons" tells how long.
 */
function eventNoun(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + mostBetween); at++) {
    const token = tokens[at]
    if (!token || !isInside(token) || cardinals.has(token.normal)) return -1
    if (eventNouns.has(token.normal) && !isIllness(tokens[at - 1]) && !continuesNoun(tokens[at + 1])) return at
  }
  return -1
}

/** Determiners, modifiers and a year; "a two-year inquiry" and "a monthslong trial" tell a length of their own. */
function isInside(token: Token): boolean {
  if (durations.has(token.normal.replace(/long$/, ''))) return false
  if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.text)
  if (token.kind === 'mark') return token.text === '-'
  return token.text === 'US' || determiners.has(token.normal) || !phraseEnds.has(token.normal)
}

/** "a heart attack" */
function isIllness(token: Token | undefined): boolean {
  return /^(?:heart|panic)$/.test(token?.normal ?? '')
}

/** "the election campaign": the first noun only describes the second. */
function continuesNoun(token: Token | undefined): boolean {
  return token !== undefined && eventNouns.has(token.normal)
}

function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return token?.text !== '-'
  return phraseEnds.has(token.normal) || timeWords.has(token.normal) || /ed$/.test(token.normal)
}

interface Told {
  readonly relation: EventRelation
  readonly noun: number
  readonly end: number
}

function told(tokens: readonly Token[], start: number, { relation, noun, end }: Told): TimeMatch {
  const name = eventNouns.get(tokens[noun]?.normal ?? '') ?? ''
  return timeMatch(start, end, { event: { name, relation } })
}
