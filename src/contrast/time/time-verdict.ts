import { dice, type Surroundings } from '../../language/sentence/surroundings.ts'
import { stem } from '../../language/tokens.ts'
import type { Reason, Verdict } from '../../model/claim.ts'
import type { TimeDetail } from '../../model/detail.ts'
import { isOfTrade } from '../market.ts'
import type { TimeRelation } from './time-values.ts'

// All thresholds below: chosen by hand on the linked statements of gold/train, from a table of right and wrong pairs.
/** How many of the nearest words of a clause tell which event a time is of. */
const anchorWords = 4
/** Share of words that two statements must have in common, in [0, 1], where both times may be true. */
const leastForCompatible = 0.15
/** The same for two lengths of time. */
const leastForLengths = 0.1
/** The same for two stretches seen from the day of writing that are not the same. */
const leastForStretches = 0.3
/** The same where they cannot both be true. */
const leastForOther = 0.2
/** How many of the nearest words two days must share: one event of a story follows the other, often in the same words. */
const leastCloseForDays = 2
/** The same from which two times that cannot both be true are of one event. */
const sureWide = 0.35

/** A time zone after a clock time: "6 p.m. EDT". */
const zonePattern = /\b(?:[A-Z]{1,3}T|UTC)\b/

/** Stems of what people say, and of asking for it. */
const sayingStems: ReadonlySet<string> = new Set(
  'say said says tell told announced announce call called suggest suggested urge urged ask asked warn warned report reported comment statement interview'
    .split(' ')
    .map(stem),
)

/** What speaks for two times being of one event. */
export interface EventLikeness {
  /** How many of the words right around the one stand right around the other. */
  readonly close: number
  /** How many words of the clause both share. */
  readonly near: number
  /** How much the statements share, in [0, 1]. */
  readonly wide: number
}

/** Sets the surroundings of two times against each other. Symmetric. */
export function eventLikeness(x: Surroundings, y: Surroundings): EventLikeness {
  return {
    close: shared(x.near.slice(0, anchorWords), y.near.slice(0, anchorWords)),
    near: shared(x.near, y.near),
    wide: dice(x.wide, y.wide),
  }
}

/** Whether two times that are not equal seem to be of one event; below that nothing is said. */
export function isSameEvent(
  times: readonly TimeDetail[],
  relation: TimeRelation,
  { close, near, wide }: EventLikeness,
): boolean {
  if (times.every(({ parts }) => parts.event !== null)) return near > 0 || wide >= leastForCompatible
  const lengths = times.every(({ parts }) => parts.length !== null)
  const enough = lengths ? leastForLengths : leastForCompatible
  if (relation !== 'disjoint') return wide >= enough || near > 0
  // Two hours are seldom of two events of one story, two days often are.
  if (times.every(({ parts }) => parts.minute !== null)) return near > 0
  if (isOneDay(times) || times.every(isCoarse)) return near > 0 && wide >= leastForOther
  // "last week" and "last month" are no days of a story.
  if (times.every(isStretch) && wide >= leastForStretches) return true
  if (wide < leastForOther) return false
  if (lengths) return close > 0 || (near > 0 && wide >= sureWide)
  return close >= leastCloseForDays
}

/** Whether both name one day, so that only their hours differ. */
export function isOneDay([x, y]: readonly TimeDetail[]): boolean {
  const days = (['weekday', 'day'] as const).filter((part) => x?.parts[part] !== null && y?.parts[part] !== null)
  return days.length > 0 && days.every((part) => x?.parts[part] === y?.parts[part])
}

/** Months and years: a story has fewer of them than days. */
function isCoarse({ parts: { year, month, day, weekday, length } }: TimeDetail): boolean {
  return (year !== null || month !== null) && day === null && weekday === null && length === null
}

function isStretch({ parts: { relative, length } }: TimeDetail): boolean {
  return length === null && relative !== null && relative.unit !== 'day'
}

/** What keeps two times that differ from being two values of one fact. */
export interface TimeCircumstances {
  /** Told only from the day of writing. */
  readonly deictic: boolean
  /** Clock times of two time zones, or of one that is given and one that is not. */
  readonly otherZones: boolean
  /** Told by a clock: two hours are seldom of two events of one story. */
  readonly ofClock: boolean
  /** Told by an event, which may last, or may be another of its kind, or by how long one had gone on. */
  readonly byEvent: boolean
  /** When it was said, or quoted on a market. */
  readonly ofSaying: boolean
  /** Whether the statements name other places, count nothing alike, or tell of acts that nothing ties. */
  readonly otherFacts: boolean
  /** Whether the statements are word for word one but for their times. */
  readonly alike: boolean
  /** Both "about": neither text is sure of its own. */
  readonly bothAbout: boolean
}

/** Whether words of saying stand right around a time, or of trade around its statement: both can be on two days. */
export function isOfSaying({ near, wide, lead }: Surroundings): boolean {
  const words = [...near.slice(0, anchorWords), ...lead.map(stem)]
  return words.some((word) => sayingStems.has(word)) || isOfTrade(wide)
}

/** Whether two clock times are given in one time zone, as far as the texts tell. */
export function areOtherZones(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => zonePattern.exec(text)?.[0])
  return first !== second
}

/** The verdict on two times of one event, and its reason; "yesterday" depends on the day of writing. */
export function judgeTimes(
  relation: Exclude<TimeRelation, 'equal' | null>,
  { close, near, wide }: EventLikeness,
  told: TimeCircumstances,
): { readonly verdict: Verdict; readonly reason: Reason } {
  if (relation !== 'disjoint') return { verdict: 'compatible', reason: relation }
  if (told.deictic || told.otherZones) return { verdict: 'unclear', reason: 'other-time' }
  const signs = Number(near > 1) + Number(wide >= sureWide)
  const areOfOne = told.alike || (close > 0 && signs >= (told.ofClock ? 1 : 2))
  const sure = areOfOne && !told.bothAbout && !told.ofSaying && !told.byEvent && !told.otherFacts
  return { verdict: sure ? 'conflict' : 'unclear', reason: 'other-value' }
}

function shared(words: readonly string[], others: readonly string[]): number {
  return new Set(words.filter((word) => others.includes(word))).size
}
