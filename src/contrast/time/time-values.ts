import { partsOfDay, zoneOffsets } from '../../language/time/calendar.ts'
import type { Reason } from '../../model/claim.ts'
import type { TimeDetail, TimeParts } from '../../model/detail.ts'
import { relateLengths } from './length-values.ts'

/** How two times stand to each other; null where nothing that both give can be compared. */
export type TimeRelation = 'equal' | 'disjoint' | Extract<Reason, 'bound' | 'rounded'> | null

const minutesPerDay = 1440
/** Minutes by which "about" or "just after" may be off. */
const aboutMinutes = 30
/** Minutes by which two such times may be apart: "about 11 a.m." is not "around noon". */
const mostApart = 45
/** Minutes within which an event is "just after" a time, however exact that is. */
const justMinutes = 5
/** Hours by which the parts of a day reach into one another. */
const looseHours = 1
type Event = NonNullable<TimeParts['event']>

/** Whether two times of one event are the same, can both be true, or cannot. A finer time is the same. Symmetric. */
export function relateTimes(x: TimeDetail, y: TimeDetail): TimeRelation {
  const [a, b] = [x.parts, y.parts]
  if (a.event || b.event) return a.event && b.event ? relateEvents(a.event, b.event) : null
  if (a.length || b.length) return a.length && b.length && sameKind(a, b) ? relateLengths(x, y) : null
  if (a.range || b.range) return a.range && b.range ? relateRanges(a.range, b.range) : null
  return relateDates(x, y)
}

function relateDates(x: TimeDetail, y: TimeDetail): TimeRelation {
  if (isSameDateOfAnyYear(x, y)) return null
  const relation = relateZones(x, y) ?? relatePoints(x.parts, y.parts)
  // "adjourned until 12 November" and "the hearing on 9 October": an end or a start of something is no day of it.
  return relation === 'disjoint' && isLimit(x) !== isLimit(y) ? null : relation
}

function isLimit({ text }: TimeDetail): boolean {
  return /^(?:up until|until|till|ever since|since)\b/i.test(text)
}

/** "7:05 a.m. EDT" and "12.05pm BST" are one minute, "6 p.m. EDT" and "6 p.m. PDT" are two; null where a zone is not known. */
function relateZones(x: TimeDetail, y: TimeDetail): TimeRelation {
  const [first, second] = [x, y].map(zoneOf)
  if (first === undefined || second === undefined || first === second) return null
  const [a, b] = [x.parts, y.parts]
  if (a.minute === null || b.minute === null || !a.halfKnown || !b.halfKnown) return null
  const apart = (a.minute - first - (b.minute - second)) % minutesPerDay
  return apart === 0 && relateDays(a, b) !== 'disjoint' ? 'equal' : 'disjoint'
}

/** How far ahead of UTC the clock of a time is, in minutes. */
function zoneOf({ text }: TimeDetail): number | undefined {
  const zone = text.split(/[^A-Za-z]+/).find((word) => zoneOffsets.has(word))
  return zone === undefined ? undefined : zoneOffsets.get(zone)
}

/** "October 21" and "October 21, 2024": which year a date without one is of is only inferred, and makes no difference. */
function isSameDateOfAnyYear(x: TimeDetail, y: TimeDetail): boolean {
  const [a, b] = [x.parts, y.parts]
  if (a.month === null || a.year === b.year || a.month !== b.month || a.day !== b.day) return false
  return [x, y].some(({ text, parts }) => parts.year !== null && !tellsYear.test(text))
}

const tellsYear = /\d{4}|year/i

type Range = NonNullable<TimeParts['range']>

/** A point against a stretch says nothing: it may lie inside. */
function relateRanges(a: Range, b: Range): TimeRelation {
  const ends = [relatePoints(a.from, b.from), relatePoints(a.to, b.to)]
  if (ends.includes('disjoint')) return 'disjoint'
  return ends.every((relation) => relation === 'equal') ? 'equal' : null
}

function relatePoints(a: TimeParts, b: TimeParts): TimeRelation {
  const days = [a, b].some(isStretch) ? relateStretches(a, b) : relateDays(a, b)
  if (days === 'disjoint') return isOneClock(a, b) ? 'equal' : areOneNight(a, b) ? 'rounded' : days
  // "Friday night" and "this morning" may be days apart: their hours say nothing.
  if (days === null && givesDay(a) && givesDay(b)) return isOneMinute(a, b) ? 'equal' : null
  const hours = relateHours(a, b)
  if (hours !== null || mayBeOtherHalves(a, b)) return hours
  return days === 'equal' && opposed(a.edge, b.edge) ? 'disjoint' : days
}

/** "Wednesday night" and "early on Thursday", "shortly after midnight on Thursday": the small hours are of the night before too. */
function areOneNight(a: TimeParts, b: TimeParts): boolean {
  return isNightBefore(a, b) || isNightBefore(b, a)
}

function isNightBefore(night: TimeParts, next: TimeParts): boolean {
  if (night.weekday === null || next.weekday === null || !/^(?:night|overnight)$/.test(night.partOfDay ?? ''))
    return false
  return next.weekday === (night.weekday % 7) + 1 && isOfSmallHours(next)
}

function isOfSmallHours({ partOfDay, edge, minute, halfKnown }: TimeParts): boolean {
  if (minute !== null) return halfKnown && minute < lastSmallMinute
  return /^(?:midnight|dawn|overnight)$/.test(partOfDay ?? '') || (edge === 'early' && partOfDay !== 'evening')
}

/** Minutes from midnight to the end of the small hours. */
const lastSmallMinute = 360

/** "6:41 last night" and "6:41 this evening" are one minute, told on two days. */
function isOneClock(a: TimeParts, b: TimeParts): boolean {
  const areDeictic = [a, b].every(({ weekday, day, relative }) => relative !== null && weekday === null && day === null)
  return areDeictic && a.minute !== null && a.minute % 60 > 0 && b.minute !== null && relateMinutes(a, b) === 'equal'
}

/** Minutes that deadlines are set to: a minute before and after noon and midnight. */
const deadlines = new Set([1, minutesPerDay / 2 - 1, minutesPerDay / 2 + 1, minutesPerDay - 1])

/** "8.49pm this evening" and "20:49 on Friday": hardly two days of a story have one minute that is not round. */
function isOneMinute(a: TimeParts, b: TimeParts): boolean {
  if (a.minute === null || b.minute === null || a.minute % 5 === 0 || deadlines.has(a.minute)) return false
  return (a.relative !== null || b.relative !== null) && relateMinutes(a, b) === 'equal'
}

/** The relations to an event that hold where a finer one does. */
const coarser: ReadonlyMap<string, string> = new Map([
  ['just before', 'before'],
  ['approaching', 'before'],
  ['just after', 'after'],
  ['amid', 'during'],
])

/** "during the vigil" against "after the vigil"; nothing follows from two events, nor from two finer relations to one. */
function relateEvents(a: Event, b: Event): TimeRelation {
  if (a.name !== b.name) return null
  const [x, y] = [a.relation, b.relation].map((relation) => coarser.get(relation) ?? relation)
  if (x !== y) return 'disjoint'
  return a.relation === b.relation || a.relation === x || b.relation === x ? 'equal' : null
}

/** "two days" and "two days ago" are no two values of one thing. */
function sameKind(a: TimeParts, b: TimeParts): boolean {
  return a.relative?.unit === b.relative?.unit
}

function isStretch({ relative }: TimeParts): boolean {
  return relative !== null && relative.unit !== 'day'
}

/** "last week" against "this week"; what its dates are is not known, so nothing else can be compared with it. */
function relateStretches(a: TimeParts, b: TimeParts): TimeRelation {
  if (a.relative?.unit !== b.relative?.unit) return bothPast(a, b) ? 'disjoint' : null
  if (relateDays(a, b) === 'disjoint') return 'disjoint'
  return a.relative?.offset === b.relative?.offset ? 'equal' : 'disjoint'
}

/** "last week" is not "last month", whatever their dates. */
function bothPast(a: TimeParts, b: TimeParts): boolean {
  return [a, b].every(({ relative }) => relative?.offset === -1 && relative.unit !== 'day')
}

/** Compares year, month, day and weekday where both give them; the relative day only against another. */
function relateDays(a: TimeParts, b: TimeParts): TimeRelation {
  const shared = (['year', 'month', 'day', 'weekday'] as const).filter((part) => a[part] !== null && b[part] !== null)
  if (shared.some((part) => a[part] !== b[part])) return 'disjoint'
  if (shared.length > 0) return 'equal'
  if (!a.relative || !b.relative) return null
  return a.relative.offset === b.relative.offset ? 'equal' : 'disjoint'
}

function givesDay({ year, month, weekday, relative }: TimeParts): boolean {
  return year !== null || month !== null || weekday !== null || relative !== null
}

function relateHours(a: TimeParts, b: TimeParts): TimeRelation {
  if (a.minute !== null && b.minute !== null) return relateMinutes(a, b)
  if (isOutside(a, b) || isOutside(b, a)) return 'disjoint'
  if (a.partOfDay === null || b.partOfDay === null || a.minute !== null || b.minute !== null) return null
  if (a.partOfDay === b.partOfDay) return opposed(a.edge, b.edge) ? 'disjoint' : 'equal'
  // The small hours are both; a night and a morning that are not called early are two.
  if (areNightAndMorning(a, b) && a.edge !== 'early' && b.edge !== 'early') return 'disjoint'
  return hoursMeet(partsOfDay.get(a.partOfDay), partsOfDay.get(b.partOfDay)) ? 'rounded' : 'disjoint'
}

/** "4 p.m. on Friday" beside "Friday night": an hour that nobody counts among those of a part of the day. */
function isOutside({ minute, halfKnown }: TimeParts, { minute: other, partOfDay }: TimeParts): boolean {
  const hours = partsOfDay.get(partOfDay ?? '')
  if (minute === null || !halfKnown || other !== null || !hours) return false
  return !hoursMeet([minute / 60 - looseHours, minute / 60 + looseHours], hours)
}

function areNightAndMorning(a: TimeParts, b: TimeParts): boolean {
  return (
    [a, b].some(({ partOfDay }) => partOfDay === 'night') && [a, b].some(({ partOfDay }) => partOfDay === 'morning')
  )
}

/** "11:30" and "23:30" may be one minute or be twelve hours apart, so that they neither agree nor differ. */
function mayBeOtherHalves(a: TimeParts, b: TimeParts): boolean {
  return a.minute !== null && b.minute !== null && a.halfKnown !== b.halfKnown
}

function relateMinutes(a: TimeParts, b: TimeParts): TimeRelation {
  const relation = relateFaces(a, b)
  return relation !== 'disjoint' && mayBeOtherHalves(a, b) ? null : relation
}

function relateFaces(a: TimeParts, b: TimeParts): TimeRelation {
  const later = minutesTo(a, b)
  const distance = Math.abs(later)
  if (distance === 0) return a.edge === b.edge ? 'equal' : [a.edge, b.edge].includes('about') ? 'rounded' : 'bound'
  if (isOnOtherSide(a, b, later) || isOnOtherSide(b, a, -later)) return 'disjoint'
  // "by 8.30 a.m. crews were leaving" and "by 9.30 a.m. they had left"
  if (a.edge === 'until' && b.edge === 'until') return null
  const loose = [a, b].filter(({ edge }) => edge !== null)
  const isNear = distance <= justMinutes && loose.some(({ edge }) => edge === 'before' || edge === 'after')
  const margin = Math.min(loose.length * aboutMinutes, mostApart)
  return isNear || (distance <= margin && !exactly(a, b)) ? 'rounded' : 'disjoint'
}

/** Minutes from one time of a clock to another, back or ahead, whichever is less. */
function minutesTo(a: TimeParts, b: TimeParts): number {
  const cycle = a.halfKnown && b.halfKnown ? minutesPerDay : minutesPerDay / 2
  const ahead = ((b.minute ?? 0) - (a.minute ?? 0) + cycle) % cycle
  return ahead > cycle / 2 ? ahead - cycle : ahead
}

/** "shortly before 3 a.m." and "3:12 a.m.", "after 9 p.m." and "8:50 p.m.": past the limit that the other one gives. */
function isOnOtherSide({ edge }: TimeParts, other: TimeParts, later: number): boolean {
  if (other.edge === edge || other.edge === 'about') return false
  return (edge === 'before' && later > 0) || (edge === 'after' && later < 0)
}

/** "about 8.40pm" and "8.49pm" are two readings of one clock: minutes that are not round bear no "about". */
function exactly(a: TimeParts, b: TimeParts): boolean {
  return [a, b].every(({ minute }) => (minute ?? 0) % 30 !== 0)
}

function hoursMeet(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  if (!a || !b) return false
  return [-24, 0, 24].some((shift) => a[0] < b[1] + shift && b[0] + shift < a[1])
}

function opposed(a: string | null, b: string | null): boolean {
  return (a === 'early' && b === 'late') || (a === 'late' && b === 'early')
}
