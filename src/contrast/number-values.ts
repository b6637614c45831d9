import { mayBeOneCurrency } from '../language/currencies.ts'
import { excludesItsNumber } from '../language/number-bounds.ts'
import type { Reason } from '../model/claim.ts'
import type { NumberDetail } from '../model/detail.ts'

/** How two quantities of one thing stand to each other. */
export type ValueRelation = 'equal' | 'disjoint' | Extract<Reason, 'bound' | 'rounded'>

/** Least number from which zeros at its end may come from rounding; below it "50" and "53" are two counts. */
const leastRounded = 1000

/** Share of a measure by which its conversion into other units may be off: "30 miles" may be "50 km". */
const conversionShare = 0.05

/**
 * Share of the last place by which a number may exceed what stands for it with its further digits cut off ("$247 billion" for
 * 247.7), and share of the number that these may be: nobody cuts "$159 million" to 150. Set by hand. No end of a range is cut.
 */
const cutShare = 0.99
const mostCut = 0.03

/** Share of the last place by which rounding may be off: less than half, so that 150 and 160 have no value in common. */
const roundedShare = 0.499

/**
 * Share of a number by which rounding up and down may be off, however few digits are left: a fifth of what was rounded, so that
 * "$2 million" may be 2.4, but "$200 million" not 160. Set by hand.
 */
const mostRoundedUp = 1 / 6
const mostRoundedDown = 1 / 4

/** Share of a quantity by which "about" may be off, and that by which "nearly" and "just over" may: set by hand. */
const aboutShare = 0.2
const nearlyShare = 0.1

/** Whether two quantities of the same thing are equal, can both be true, or cannot. Symmetric. */
export function relateValues(a: NumberDetail, b: NumberDetail): ValueRelation {
  if (a.role === 'score' || b.role === 'score') return a.value === b.value ? 'equal' : 'disjoint'
  if (isUnitShared(a, b) && a.minimum === b.minimum && a.maximum === b.maximum && a.approximate === b.approximate)
    return 'equal'
  if (areTwo(a, b) || areTwo(b, a)) return 'equal'
  const other = inOtherUnits(a, b)
  const [x, y] = [limitsOf(a, other), limitsOf(b, other)]
  if (x.least > y.most || y.least > x.most || areOnTwoSides(a, b) || areOnTwoSides(b, a)) return 'disjoint'
  if (other) return 'equal'
  return isOpen(a) || isOpen(b) ? 'bound' : 'rounded'
}

/** "a couple of times" and "twice" */
function areTwo(couple: NumberDetail, two: NumberDetail): boolean {
  return couple.minimum === 2 && couple.maximum === 3 && couple.unit === null && two.minimum === 2 && two.maximum === 2
}

/** "more than half" and "just under half", but "at least half" and "up to half" */
export function areOnTwoSides(above: NumberDetail, below: NumberDetail): boolean {
  if (above.minimum === null || above.minimum !== below.maximum) return false
  if (above.maximum !== null || below.minimum !== null) return false
  return excludesItsNumber(above.text) || excludesItsNumber(below.text)
}

/** A unit that one side leaves out is the other's, and so is the country of its money. */
function isUnitShared(a: NumberDetail, b: NumberDetail): boolean {
  return a.unit === b.unit || a.unit === null || b.unit === null || mayBeOneCurrency(a.unit, b.unit)
}

/** Miles and kilometres have place values that no power of ten joins: a conversion, rounded to its own digits. */
function inOtherUnits(a: NumberDetail, b: NumberDetail): boolean {
  const powers = Math.log10(a.precision / b.precision)
  return a.role === 'measure' && Math.abs(powers - Math.round(powers)) > 1e-6
}

/** Whether the words leave a side of a quantity open. */
export function isOpen(detail: NumberDetail): boolean {
  return detail.minimum !== detail.maximum
}

interface Limits {
  readonly least: number
  readonly most: number
}

function limitsOf(detail: NumberDetail, converted: boolean): Limits {
  const { minimum, maximum, approximate } = inWholeCoins(detail)
  const { below, above } = marginsOf(inWholeCoins(detail), converted)
  const [least, most] = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY]
  if (approximate && minimum === null) return { least: most - below, most }
  if (approximate && maximum === null) return { least, most: least + above }
  return { least: least - below, most: most + above }
}

/** How far below and above its own value a quantity may lie. */
function marginsOf(detail: NumberDetail, converted: boolean): { readonly below: number; readonly above: number } {
  const { minimum, maximum, approximate, precision } = detail
  const size = Math.abs(minimum ?? maximum ?? 0)
  const rounding = approximate ? looseness(detail) : converted || isRounded(detail) ? precision * roundedShare : 0
  const width = converted ? Math.min(rounding, conversionShare * size) : rounding
  if (approximate || converted || rounding === 0) return { below: width, above: width }
  const cut = minimum === maximum ? Math.min(precision * cutShare, mostCut * size) : 0
  return { below: Math.min(width, mostRoundedUp * size), above: Math.min(Math.max(width, cut), mostRoundedDown * size) }
}

/** How far off "about 300" may be: its last place, but nobody says it for 210, nor "nearly 300" for 235. */
function looseness({ minimum, maximum, precision }: NumberDetail): number {
  const share = minimum === null || maximum === null ? nearlyShare : aboutShare
  return Math.min(precision, share * Math.abs(minimum ?? maximum ?? 0))
}

/** Cents as parts of a dollar or euro, so that "78 cents" can be set against "$1.78". */
function inWholeCoins(detail: NumberDetail): NumberDetail {
  if (!/^cent(?::|$)/.test(detail.unit ?? '')) return detail
  const [minimum, maximum] = [detail.minimum, detail.maximum].map((value) => (value === null ? null : value / 100)) as [
    number | null,
    number | null,
  ]
  return { ...detail, minimum, maximum, precision: detail.precision / 100 }
}

/** How many times the greater of two quantities is the smaller; infinite where one is 0. */
export function timesApart(a: NumberDetail, b: NumberDetail): number {
  const [x, y] = [a, b].map((detail) =>
    Math.abs(inWholeCoins(detail).minimum ?? inWholeCoins(detail).maximum ?? 0),
  ) as [number, number]
  return Math.min(x, y) === 0 ? Number.POSITIVE_INFINITY : Math.max(x, y) / Math.min(x, y)
}

/** Whether the last digits may have been rounded away: "$43,000", "35.7 percent", "$15 million", but not "50 people". */
function isRounded({ precision, minimum, maximum, role }: NumberDetail): boolean {
  const value = minimum ?? maximum ?? 0
  return precision < 1 || role === 'share' || (Math.abs(value) >= leastRounded && precision > 1)
}
