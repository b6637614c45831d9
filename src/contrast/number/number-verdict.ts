import { mayBeOneCurrency } from '../../language/number/currencies.ts'
import { excludesItsNumber } from '../../language/number/number-bounds.ts'
import { vaguePlurals } from '../../language/number/number-words.ts'
import { areClose } from '../../language/number/quantities.ts'
import { nameOthers } from '../../language/sentence/surroundings.ts'
import type { Reason, Verdict } from '../../model/claim.ts'
import type { NumberDetail } from '../../model/detail.ts'
import { isOfTrade } from '../market.ts'
import { areSomeOf, isOneHarm } from './harm.ts'
import type { NumberPair } from './number-likeness.ts'
import { isOpen, timesApart, type ValueRelation } from './number-values.ts'

// All thresholds below: chosen by hand on the linked statements of gold/train, from a table of right and wrong pairs.
// Those for nouns, units and amounts were then lowered by 0.05 for the recall on gold/value-differences; train did not change.
/** From how many times the smaller on no count is a way to say the other: "several hundred million" viewers, "more than 200 countries". */
const beyondAny = 1000
/** Share of words that two statements must have in common, in [0, 1], where the number itself is nearly the same. */
const leastForClose = 0.1
/** The same where one number is vague ("dozens" against "60"). */
const leastForVague = 0.1
/** The same where nothing in the clause but the statements as a whole are alike. */
const leastForNoun = 0.25
const leastForUnit = 0.3
/** The same where two or more numbers of the one stand over against as many of the other. */
const leastForParallel = 0.2
/** The same for amounts whose clauses share a word, and for those that are far apart. */
const leastForAmount = 0.15
const leastForFar = 0.4
/** From how many times the smaller on two amounts are seldom one fact. */
const far = 10
/** Shared words of the clause from which two numbers are of one fact, alone or with the statements alike. */
const sureNear = 2
const sureWide = 0.33
const sureShare = 0.6
/** From how many times the smaller on two values are no sure conflict: "ten of thirteen" and "five of nine" are two facts. */
const sureTimesApart = 2

/** What a plural without a number stands for at the least. */
const leastOfSome = 2
/** From how many on nobody calls things "several" or "a few"; "many" stays open. Set by hand. */
const beyondSome = 100

/** Whether two quantities that may both be true are of one fact, so that their different words are worth showing. */
export function tellsOtherWords(pair: NumberPair, parallel: boolean): boolean {
  const { x, y, likeness } = pair
  const { thing, near, wide } = likeness
  if (areTwoFacts(pair)) return false
  if (parallel && x.detail.unit !== null && wide >= leastForParallel) return true
  if (areClose(x.detail, y.detail)) return thing === 2 || near > 0 || wide >= leastForClose || x.detail.role === 'money'
  if (thing === 2) return near > 0 || wide >= leastForVague
  if (x.detail.role === 'share' && wide >= leastForUnit) return true
  return (near > 0 || x.detail.role === 'money') && wide >= leastForVague
}

/** Whether one quantity is no way to say the other, though both may be true. */
function areTwoFacts({ x: { detail: x }, y: { detail: y }, likeness: { thing, near, wide } }: NumberPair): boolean {
  if (isOnlySome(x) && isOnlySome(y)) return true
  if (isSomeOfMany(x, y) || isSomeOfMany(y, x) || areFarLeasts(x, y)) return true
  if ((isOfAnything(x) || isOfAnything(y)) && thing < 2) return true
  if (timesApart(x, y) >= beyondAny && x.role === 'count') return true
  if (isAnother(x) !== isAnother(y) && !areClose(x, y)) return true
  // "over 10 percent" and "45.8 percent" can both be true, and are then two shares.
  return near === 0 && wide < sureShare && areFarShares(x, y)
}

/** Whether two quantities that cannot both be true seem to be of one fact; below that nothing is said. */
export function tellsOtherValue({ x, y, likeness: { thing, near, wide } }: NumberPair, parallel: boolean): boolean {
  // "stabbed a 19-year-old student" and "stabbed the 20-year-old"
  if (x.detail.role === 'age') return thing === 2 || near > 0
  if (parallel && thing >= 1 && x.detail.role !== 'score' && wide >= leastForParallel) return true
  if (x.detail.role === 'ordinal') return near >= sureNear || wide >= sureWide
  if (thing === 2) return near > 0 || wide >= leastForNoun
  if (thing < 1 && near === 0 && mayCountAnything(x.detail) && mayCountAnything(y.detail)) return false
  if (timesApart(x.detail, y.detail) >= far) return wide >= (near > 0 ? leastForFar : sureShare)
  return (near > 0 && wide >= leastForAmount) || wide >= leastForUnit
}

/**
 * "more than $60,000" is no way to say "more than $250,000"; a count of people may grow, but "at least 11,500 killed" in a war are
 * not "at least 26".
 */
function areFarLeasts(a: NumberDetail, b: NumberDetail): boolean {
  if (a.role === 'count' && b.role === 'count') return !isVague(a) && !isVague(b) && isFar(timesApart(a, b))
  if (a.role === 'count' || [a, b].some(({ maximum }) => maximum !== null)) return false
  return a.precision === b.precision && timesApart(a, b) >= sureTimesApart
}

/** From ten times on; of none at all nothing is a multiple. */
function isFar(times: number): boolean {
  return times >= far && Number.isFinite(times)
}

/** "dozens", "several hundred": a size and no number. */
function isVague(detail: NumberDetail): boolean {
  if (isOnlySome(detail)) return true
  const words = detail.text.toLowerCase()
  return (
    words.split(/[^a-z]+/).some((word) => vaguePlurals.has(word)) || /^(?:several|a few|a couple|many)\b/.test(words)
  )
}

/** Two shares that are only not at odds because one is open to a side; "most" is a stretch rather than open. */
function areFarShares(a: NumberDetail, b: NumberDetail): boolean {
  return a.role === 'share' && [a, b].some(isOpen) && [a, b].some((share) => !isOpen(share)) && !areClose(a, b)
}

/** Whole and without a unit; a decimal is a measure of something. */
function mayCountAnything({ unit, precision }: NumberDetail): boolean {
  return unit === null && precision >= 1
}

/** "several", "many", "a few", but not "at least two": more than one and no more said, so that two of them do not differ. */
export function isOnlySome({ minimum, maximum, unit, text }: NumberDetail): boolean {
  return unit === null && minimum === leastOfSome && maximum !== leastOfSome && !/\b(?:two|2)\b/i.test(text)
}

/** "another five people": told beside others. */
function isAnother({ text }: NumberDetail): boolean {
  return /^another\b/i.test(text)
}

/** "a few still burning": of what, no noun tells. */
function isOfAnything(detail: NumberDetail): boolean {
  return isOnlySome(detail) && detail.counted.length === 0
}

/** "several" is no way to say "up to 1,000": the one is a part of the other, or something else. */
function isSomeOfMany(some: NumberDetail, many: NumberDetail): boolean {
  return isOnlySome(some) && some.maximum !== null && (many.minimum ?? many.maximum ?? 0) >= beyondSome
}

/** What tells of two quantities that cannot both be true whether they are of one fact. */
export interface NumberCircumstances {
  /** Whether both statements give times and none of them agree. */
  readonly otherTimes: boolean
  /** Whether both statements give a time that agrees, and none that does not. */
  readonly sameTime: boolean
  /** Whether they tell of two events by number, or only one statement adds something up: "in five operations so far" against "during the operation". */
  readonly otherTotals: boolean
  /** Whether two others or two places have the quantities: what Brill made and what Orsted made. */
  readonly otherOwners: boolean
  /** Whether the statements list the same things with other counts, so that neither speaks of another fact. */
  readonly parallel: boolean
  /** Whether the statements are word for word one but for their numbers. */
  readonly alike: boolean
  /** Below 0 where the first article was published on an earlier day than the second, above 0 on a later; 0 otherwise. */
  readonly order: number
}

/** The verdict on two quantities that are not equal, and its reason. */
export function judge(
  pair: NumberPair,
  relation: Exclude<ValueRelation, 'equal'>,
  circumstances: NumberCircumstances,
): Judgement {
  if (relation !== 'disjoint')
    return areTwoLimits(pair) || isFarAbove(pair) ? leftOpen : { verdict: 'compatible', reason: relation }
  return reasonForDoubt(pair, circumstances) ?? { verdict: 'conflict', reason: 'other-value' }
}

interface Judgement {
  readonly verdict: Verdict
  readonly reason: Reason
}

/** That two values differ is all that the texts show. */
const leftOpen: Judgement = { verdict: 'unclear', reason: 'other-value' }
const otherScope: Judgement = { verdict: 'unclear', reason: 'other-scope' }

/** What speaks against two values that cannot both be true being of one fact; null where nothing does. */
function reasonForDoubt(pair: NumberPair, circumstances: NumberCircumstances): Judgement | null {
  const { otherTimes, sameTime, otherTotals, otherOwners, order } = circumstances
  const { x, y } = pair
  if (otherTimes) return { verdict: 'unclear', reason: 'other-time' }
  if (mayBeOneCurrency(x.detail.unit, y.detail.unit) || areMilesOfTwoKinds(pair))
    return { verdict: 'unclear', reason: 'other-unit' }
  if (otherTotals || otherOwners) return otherScope
  if (isQuotation(pair) || ((x.ofMove || y.ofMove) && !sameTime)) return leftOpen
  if (order !== 0 && isOneHarm(x, y))
    return { verdict: grows(pair, order) ? 'compatible' : 'unclear', reason: 'later-update' }
  return isOneFact(pair, circumstances) ? null : otherScope
}

/** "13 nautical miles" and "some 13 miles": at sea a mile is often a nautical one. */
function areMilesOfTwoKinds({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  const [left, right] = [x, y].map(({ text }) => /\d[\d.,]*(?= (nautical )?miles?\b)/i.exec(text))
  return left?.[0] !== undefined && left[0] === right?.[0] && left[1] !== right[1]
}

function isOneFact(pair: NumberPair, { parallel, alike }: NumberCircumstances): boolean {
  if (areSomeOf(pair.x, pair.y) || areSomeOf(pair.y, pair.x)) return false
  if (parallel || (alike && countOneThing(pair)) || areAgesOfOne(pair)) return true
  return isSure(pair) && !nameOthers(pair.x.around, pair.y.around)
}

/** "up to 50 million euros" and "up to 80 million euros": both can be true of one value, but not of one limit. */
function areTwoLimits({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  const areUpper = [x, y].every(({ minimum, approximate }) => minimum === null && !approximate)
  return areUpper && x.maximum !== y.maximum
}

/** "over $363 million" beside "$459 million": nobody who knew the one would say the other. "At least" is said of what still grows. */
function isFarAbove({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  return isFarBelow(x, y) || isFarBelow(y, x)
}

function isFarBelow({ minimum, maximum, precision, text }: NumberDetail, value: NumberDetail): boolean {
  if (minimum === null || maximum !== null || !excludesItsNumber(text) || isOpen(value)) return false
  return (value.minimum ?? 0) >= minimum + Math.max(precision, farAbove * minimum)
}

/** Share of a number by which what is "more than" it may exceed it at the most, where its own digits allow no more. Set by hand. */
const farAbove = 0.25

/** Whether the later of two articles has the greater number: a toll grows as more is known, and is seldom put right. */
function grows({ x, y }: NumberPair, order: number): boolean {
  const [earlier, later] = order < 0 ? [x, y] : [y, x]
  return (later.detail.minimum ?? later.detail.maximum ?? 0) > (earlier.detail.minimum ?? earlier.detail.maximum ?? 0)
}

/** Prices on a market change by the minute, so that two of them are of two moments. */
function isQuotation({ x, y }: NumberPair): boolean {
  return [x, y].some(({ detail, around }) => mayBePrice(detail) && isOfTrade(around.wide))
}

/** An amount, a rate or points of an index, but no age, and no count of things. */
function mayBePrice({ role, counted }: NumberDetail): boolean {
  return role === 'money' || role === 'share' || (role === 'count' && /^(?:point)?$/.test(counted.at(-1) ?? ''))
}

/** "212 passengers" and "223 people" are counts of two groups, whatever stands around them. */
function countOneThing({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  return x.counted.join() === y.counted.join()
}

/** "Ann Hale, 34," and "Ann Hale, a 43-year-old nurse,", "Mayor Ann Hale, 43," */
function areAgesOfOne({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  if (x.role !== 'age' || y.role !== 'age') return false
  const [short, long] = x.counted.length < y.counted.length ? [x.counted, y.counted] : [y.counted, x.counted]
  const titles = long.length - short.length
  const opens = short.every((word, index) => word === long[index])
  return short.length > 1 && (opens || short.every((word, index) => word === long[titles + index]))
}

/** Shares need a clause that is nearly the same: two rates of one kind seldom have the same whole. */
function isSure({ x, y, likeness: { thing, near, wide } }: NumberPair): boolean {
  if (thing < 1 || x.detail.role === 'ordinal') return false
  const isNone = [x, y].some(({ detail }) => detail.maximum === 0)
  if (!isNone && timesApart(x.detail, y.detail) >= sureTimesApart) return false
  if (x.detail.role === 'share') return near >= sureNear && wide >= sureShare
  if (areClose(x.detail, y.detail) && near > 0) return true
  return (near >= sureNear && wide >= leastForParallel) || (near > 0 && wide >= sureWide)
}
