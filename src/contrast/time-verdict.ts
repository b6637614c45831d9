import type { Reason, Verdict } from '../model/claim.ts'
import type { TimeDetail } from '../model/detail.ts'
import { dice, type Surroundings } from './surroundings.ts'
import type { TimeRelation } from './time-values.ts'

// All thresholds below: chosen by hand on the linked statements of gold/train, from a table of right and wrong pairs.
/** How many of the nearest words of a clause tell which event a time is of. */
const anchorWords = 4
/** Share of words that two statements must have in common, in [0, 1], where both times may be true. */
const leastForCompatible = 0.15
/** The same for two lengths of time. */
const leastForLengths = 0.1
/** The same where they cannot both be true. */
const leastForOther = 0.2
/** The same from which two times that cannot both be true are of one event. */
const sureWide = 0.35

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
export function isSameEvent(time: TimeDetail, relation: TimeRelation, { close, near, wide }: EventLikeness): boolean {
  const enough = time.parts.length ? leastForLengths : leastForCompatible
  if (relation !== 'disjoint') return wide >= enough || near > 0
  // Two hours are seldom of two events of one story, two days often are.
  if (time.parts.minute !== null) return near > 0
  return close > 0 && wide >= leastForOther
}

/** The verdict on two times of one event, and its reason; "yesterday" depends on the day of writing. */
export function judgeTimes(
  relation: Exclude<TimeRelation, 'equal' | null>,
  { close, near, wide }: EventLikeness,
  deictic: boolean,
): { readonly verdict: Verdict; readonly reason: Reason } {
  if (relation !== 'disjoint') return { verdict: 'compatible', reason: relation }
  const sure = close > 0 && near > 1 && wide >= sureWide && !deictic
  return { verdict: sure ? 'conflict' : 'unclear', reason: deictic ? 'other-time' : 'other-value' }
}

function shared(words: readonly string[], others: readonly string[]): number {
  return new Set(words.filter((word) => others.includes(word))).size
}
