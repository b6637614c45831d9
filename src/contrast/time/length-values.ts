import { durations } from '../../language/time/calendar.ts'
import type { TimeDetail } from '../../model/detail.ts'
import type { TimeRelation } from './time-values.ts'

/** Share of a length by which "about" may be off. */
const aboutLength = 0.2
/** How many times a length "more than" it may be: nobody says "more than three years" for 485. Set by hand. */
const mostTimesMore = 10

/** Whether two lengths of time are the same, can both be true, or cannot. Symmetric. */
export function relateLengths(first: TimeDetail, second: TimeDetail): TimeRelation {
  const [a, b] = [first.parts, second.parts]
  const [x, y] = [lengthOf(first), lengthOf(second)]
  if (areOnTwoSides(first, second) || areOnTwoSides(second, first)) return 'disjoint'
  if (x.least > y.most || y.least > x.most)
    return isHalfMore(x, y) || isHalfMore(y, x) || isOtherCount(first, second) ? 'rounded' : 'disjoint'
  const same = a.length?.least === b.length?.least && a.length?.most === b.length?.most
  if (same && boundOf(a.edge) === boundOf(b.edge)) return 'equal'
  return same || a.edge === 'about' || b.edge === 'about' ? 'rounded' : 'bound'
}

/** "over three days" and "under three days", but not "at least three days" and "up to three days" */
function areOnTwoSides(over: TimeDetail, under: TimeDetail): boolean {
  if (!/^(?:over|more than)\b/i.test(over.text) || !/^(?:under|less than)\b/i.test(under.text)) return false
  return (over.parts.length?.least ?? 0) >= (under.parts.length?.most ?? Number.POSITIVE_INFINITY)
}

/** What lengths are counted in, in seconds. */
const countedIn: ReadonlySet<number> = new Set([...durations.values()].map(([, seconds]) => seconds))

/** "two weeks" for two and a half: a half is left out where it is no more than a fifth of the length. */
function isHalfMore(whole: Length, more: Length): boolean {
  const rest = more.least - whole.most
  return rest <= aboutLength * more.least && countedIn.has(2 * rest) && whole.most % (2 * rest) === 0
}

/** "a week" for eight days, but not six days for seven: counted in other units, lengths are off by up to a fifth. */
function isOtherCount(a: TimeDetail, b: TimeDetail): boolean {
  const [x, y] = [a.parts.length?.least ?? 0, b.parts.length?.least ?? 0]
  return unitOf(a) !== unitOf(b) && Math.max(x, y) <= (1 + aboutLength) * Math.min(x, y)
}

/** The longest unit of which a length is so many, or so many and a half, in seconds; ten years are years. */
function unitOf({ parts, text }: TimeDetail): number {
  const seconds = (parts.length?.least ?? 0) * (tellsHalf.test(text) ? 2 : 1)
  return Math.max(...[...countedIn].filter((unit) => unit <= year && seconds % unit === 0))
}

const tellsHalf = /\bhalf\b|½|\b1\/2\b/i

const year = durations.get('year')?.[1] ?? 0

interface Length {
  readonly least: number
  readonly most: number
}

function lengthOf({ parts: { length, edge }, text }: TimeDetail): Length {
  const [least, most] = [length?.least ?? 0, length?.most ?? Number.POSITIVE_INFINITY]
  if (edge === 'about') return { least: least * (1 - aboutLength), most: most * (1 + aboutLength) }
  if (edge === 'more than') return { least, most: most * mostTimesMore }
  // "Up to ten years in prison" may be six.
  if (/^up to\b/i.test(text)) return { least: 0, most }
  return edge === 'less than' ? { least: least * (1 - aboutLength), most } : { least, most }
}

/** "after two hours" is as long as "two hours"; "about two hours" may not be. */
function boundOf(edge: string | null): string | null {
  return edge === 'about' || edge === 'more than' || edge === 'less than' ? edge : null
}
