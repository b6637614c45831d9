import { personTitles } from '../../language/names/person-words.ts'
import { mayBeOneCurrency } from '../../language/number/currencies.ts'
import { areClose, isUnitLeftOut } from '../../language/number/quantities.ts'
import { dice, type Surrounded } from '../../language/sentence/surroundings.ts'
import type { WordEntry } from '../../language/words/word-entry.ts'
import { areKin } from '../../language/words/wordnet.ts'
import type { NumberDetail } from '../../model/detail.ts'
import { nameOtherCountries } from '../other-countries.ts'
import { isOneHarm, otherHarm, otherSex, peopleStems } from './harm.ts'
import { relateValues } from './number-values.ts'

/** A quantity with its place among those of its statement and the words around it. */
export interface PlacedNumber extends Surrounded<NumberDetail> {
  /** Whether it is what a value moved by or came to. */
  readonly ofMove: boolean
  /** Whether the text says of what it is a share: "8% of its workers". */
  readonly ofWhole: boolean
  /** Whether it counts some of a whole, or that whole: "nine of the dead", "nearly all of the 90 members". */
  readonly partOf: 'part' | 'whole' | null
  /** Whether it counts things of two nouns: "420 passengers and crew". */
  readonly joint: boolean
  /** Whether it tells how far back is looked, which two texts choose as they like: "its last three", "2-8 in its last ten". */
  readonly ofWindow: boolean
  /** Whether it is the age of no person: "a 41-year-old case". */
  readonly ofThing: boolean
  /** Whether it tells who belongs to a group: "people over 65", "women under the age of 50". */
  readonly ofGroup: boolean
  /** Whether it only gives the amount before it in other money: "C$46 million ($33 million)". */
  readonly ofConversion: boolean
  /** Whether it counts those for something or those against it; null where it says neither. */
  readonly side: 'for' | 'against' | null
  /** What the word data knows of the noun that is counted; null where none is. */
  readonly noun: WordEntry | null
}

/** Two quantities that may measure the same thing. */
export interface NumberPair {
  readonly x: PlacedNumber
  readonly y: PlacedNumber
  readonly likeness: Likeness
}

const furtherStems: ReadonlySet<string> = new Set(['other', 'addit', 'further', 'more', 'new'])
/** Least count that hardly comes about twice in one story, so that other nouns may stand for the same things. */
const leastTelling = 100

/** What speaks for two quantities measuring the same thing. */
export interface Likeness {
  /** 0 for different things, 0.5 for other nouns, 1 for the same unit alone, 2 for the same noun or harm. */
  readonly thing: number
  /** How many words of the clause, names left out, both share. */
  readonly near: number
  /** How much the statements share, in [0, 1]. */
  readonly wide: number
  /** Whether the same small word leads to both: "to", "at", "by". */
  readonly samePlace: boolean
}

/** Sets two quantities' things and surroundings against each other. Symmetric. */
export function likenessOf(x: PlacedNumber, y: PlacedNumber): Likeness {
  const thing = thingOf(x, y)
  const near = thing === 0 ? 0 : shared(x.around.near, new Set(y.around.near))
  return {
    thing,
    // "no injuries" and "three were injured" share a word, however it is written.
    near: isOneHarm(x, y) ? Math.max(1, near) : near,
    wide: thing === 0 ? 0 : dice(x.around.wide, y.around.wide),
    samePlace: x.around.lead[0] !== undefined && x.around.lead[0] === y.around.lead[0],
  }
}

function thingOf(x: PlacedNumber, y: PlacedNumber): number {
  if (otherHarm(x, y) || otherSex(x, y) || asymmetricOther(x, y) || isShareBesideMove(x, y)) return 0
  if (areOfTwoRoles(x, y) || areTurned(x.detail, y.detail) || areOfTwoCountries(x.detail, y.detail)) return 0
  if (x.partOf !== y.partOf && isOtherValue(x.detail, y.detail)) return 0
  if ((x.joint !== y.joint || x.ofWindow || y.ofWindow) && !areClose(x.detail, y.detail)) return 0
  if (isOneHarm(x, y) || isNamedBeside(x, y) || isNamedBeside(y, x) || areOfOneKind(x, y)) return 2
  return sameThing(x.detail, y.detail)
}

/** "more than 200,000 of the comments" is no way to say "nearly 300,000 comments", though both may be true. */
function isOtherValue(a: NumberDetail, b: NumberDetail): boolean {
  return !areClose(a, b) || relateValues(a, b) === 'disjoint'
}

/** "lost by 139 votes to 160" and "failed by 160 votes to 139" are one score, told from two sides or of two. */
function areTurned(a: NumberDetail, b: NumberDetail): boolean {
  if (a.role !== 'score' || b.role !== 'score' || a.minimum === a.maximum) return false
  return a.minimum === b.maximum && a.maximum === b.minimum
}

/** "two German diplomats" and "two Danish diplomats" */
function areOfTwoCountries(a: NumberDetail, b: NumberDetail): boolean {
  return a.role === 'count' && b.role === 'count' && nameOtherCountries(a.text, b.text)
}

/** What a value came to is not what it came from, nor are those for a law those against it, nor is a conversion another amount. */
function areOfTwoRoles(x: PlacedNumber, y: PlacedNumber): boolean {
  if (x.ofThing !== y.ofThing || (x.side !== null && y.side !== null && x.side !== y.side)) return true
  if (x.ofConversion !== y.ofConversion && relateValues(x.detail, y.detail) !== 'equal') return true
  const [first, second] = [levelOf(x), levelOf(y)]
  if (first === second) return false
  if (first === 'former' || second === 'former') return !areClose(x.detail, y.detail)
  // "lowered its forecast for growth to 1.1%" and "will grow by 1.1%"
  return first !== null && second !== null && relateValues(x.detail, y.detail) !== 'equal'
}

/** Whether a value is one that something came to or stands at, came from, or moved by; null where no word tells. */
function levelOf({ detail: { role, counted }, around: { lead } }: PlacedNumber): string | null {
  // "cut to 12 from 18 seats"
  if (lead[0] === 'from' && /^\d/.test(lead[1] ?? '')) return 'former'
  const isValue = role === 'money' || role === 'share' || (role === 'count' && counted.length === 0)
  return isValue ? (levels.get(lead[0] ?? '') ?? null) : null
}

const levels: ReadonlyMap<string, string> = new Map([
  ['to', 'level'],
  ['at', 'level'],
  ['from', 'former'],
  ['by', 'change'],
])

/** "30 homes" and "40 houses" */
function areOfOneKind(x: PlacedNumber, y: PlacedNumber): boolean {
  const areCounts = x.detail.role === 'count' && y.detail.role === 'count'
  return areCounts && x.noun !== null && y.noun !== null && areKin(x.noun, y.noun)
}

/** "8% of its workers" is no other value of "profit fell 55%". */
function isShareBesideMove(x: PlacedNumber, y: PlacedNumber): boolean {
  if (x.detail.role !== 'share' || x.ofMove === y.ofMove || areClose(x.detail, y.detail)) return false
  return x.ofMove ? y.ofWhole : x.ofWhole
}

/** "287,000 vehicles" and "vehicle deliveries fell to 287,400" */
function isNamedBeside(x: PlacedNumber, y: PlacedNumber): boolean {
  const noun = x.detail.counted.at(-1)
  if (noun === undefined || y.detail.counted.length > 0 || x.detail.role !== 'count' || y.detail.role !== 'count')
    return false
  return isTelling(x.detail, y.detail) && y.around.near.includes(noun)
}

/** "three other rifles" and "the other three rifles" are not among "seven rifles". */
function asymmetricOther(x: PlacedNumber, y: PlacedNumber): boolean {
  if (areClose(x.detail, y.detail) || isOthers(x) || isOthers(y)) return false
  return isFurther(x) !== isFurther(y)
}

function isFurther({ detail, around }: PlacedNumber): boolean {
  return around.lead[0] === 'other' || detail.counted.some((word) => furtherStems.has(word))
}

/** "three others" */
function isOthers({ detail }: PlacedNumber): boolean {
  return detail.counted.at(-1) === 'other'
}

/** 0 for different things, 0.5 for other nouns, 1 for the same unit or a bare number, 2 for the same noun. */
function sameThing(a: NumberDetail, b: NumberDetail): number {
  if (group(a) !== group(b) || !(sameUnit(a.unit, b.unit) || isUnitLeftOut(a, b))) return 0
  if (periodOf(a) !== periodOf(b) && !areClose(a, b)) return 0
  if (a.role === 'age') return isOneOwner(a.counted, b.counted) ? 2 : isUnowned(a) !== isUnowned(b) ? 0.5 : 0
  return sameNoun(a, b) ?? (a.unit !== null || isTelling(a, b) ? 0.5 : 0)
}

/** "$22 million per season" is no other value of "$184 million". */
function periodOf({ counted: [per, period] }: NumberDetail): string | null {
  return per === 'per' ? (period ?? null) : null
}

/** "stabbed the 20-year-old" */
function isUnowned({ counted }: NumberDetail): boolean {
  return counted.length === 0
}

/** "59-year-old woman" and "woman", but not "British climber" and "Australian climber". */
function isOneOwner(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((words) => words.filter((word) => !personTitles.has(word))) as [string[], string[]]
  const shared = left.filter((word) => right.includes(word)).length
  return shared > 0 && shared === Math.min(left.length, right.length)
}

/** The same where a noun is missing or is shared; null where the nouns differ. */
function sameNoun(a: NumberDetail, b: NumberDetail): number | null {
  const [first, second] = [a.counted.at(-1), b.counted.at(-1)]
  if (first === undefined && second === undefined) return 1
  if (first === undefined || second === undefined) return a.unit !== null ? 1 : isWhole(a) === isWhole(b) ? 0.5 : 0
  return first === second || (peopleStems.has(first) && peopleStems.has(second)) ? 2 : null
}

/** An average of .358 is no other value of 13 home runs. */
function isWhole({ minimum, maximum }: NumberDetail): boolean {
  return Number.isInteger(minimum ?? maximum ?? 0)
}

/** Whether two counts are so large and so near that "200,000 residents" may be "200,000 people". */
function isTelling(a: NumberDetail, b: NumberDetail): boolean {
  return areClose(a, b) && Math.min(a.minimum ?? 0, b.minimum ?? 0) >= leastTelling
}

function group({ role }: NumberDetail): string {
  return role === 'count' || role === 'money' || role === 'measure' || role === 'share' ? 'amount' : role
}

/** A bare "$" may be the dollar of any country, and a "cent" a part of many. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if ([a, b].includes('cent') && [a, b].some((unit) => unit === 'dollar' || unit === 'EUR')) return true
  return mayBeOneCurrency(a, b)
}

function shared(words: readonly string[], others: ReadonlySet<string>): number {
  return new Set(words.filter((word) => others.has(word))).size
}
