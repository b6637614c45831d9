import { mayBeOneCurrency } from '../../language/number/currencies.ts'
import { excludesItsNumber } from '../../language/number/number-bounds.ts'
import type { Reason } from '../../model/claim.ts'
import type { NumberDetail } from '../../model/detail.ts'

/** How two quantities of one thing stand to each other. */
export type ValueRelation = 'equal' | 'disjoint' | Extract<Reason, 'bound' | 'rounded'>

/** Least number from which zeros at its end may come from rounding; below it "50" and "53" are two counts. */
const leastRounded = 1000

/** Share of a measure by which its conversion into other units may be off: "30 miles" may be "50 km". */
const conversionShare = 0.05
/** Degrees Celsius by which the conversion of a temperature may be off, as a share of one tells nothing: two degrees Fahrenheit. */
const conversionDegrees = 10 / 9

/**
 * Share of the last place by which a number may exceed what stands for it with its further digits cut off ("$247 billion" for
 * 247.7), and share of the number that these may be: nobody cuts "$159 million" to 150. Set by hand. No end of a range is cut.
 */
const cutShare = 0.99
const mostCut = 0.03

/** Share of the last place by which rounding may be off: less than half, so that 150 and 160 have no value in common. */
const roundedShare = 0.499

/**
 * Share of a number by which rounding without "about" may be off, however few digits are left: "$20 billion" may be 20.8, but
 * not 24. Set by hand.
 */
const mostRounded = 0.05

/** Share of a quantity by which "about" may be off, and that by which "nearly", "just over" and a fraction in words may: set by hand. */
const aboutShare = 0.2
const nearlyShare = 0.1

/** Whether two quantities of the same thing are equal, can both be true, or cannot. Symmetric. */
export function relateValues(a: NumberDetail, b: NumberDetail): ValueRelation {
  if (a.role === 'score' || b.role === 'score') return a.value === b.value ? 'equal' : 'disjoint'
  if (isUnitShared(a, b) && a.minimum === b.minimum && a.maximum === b.maximum && a.approximate === b.approximate)
    return 'equal'
  if (areTwo(a, b) || areTwo(b, a)) return 'equal'
  return inOtherUnits(a, b) ? relateConverted(a, b) : relateLimits(a, b)
}

function relateLimits(a: NumberDetail, b: NumberDetail): ValueRelation {
  const areApart = areDisjoint(limitsOf(a, b), limitsOf(b, a)) || areOnTwoSides(a, b) || areOnTwoSides(b, a)
  if (areApart) return 'disjoint'
  return isOpen(a) || isOpen(b) ? 'bound' : 'rounded'
}

function relateConverted(a: NumberDetail, b: NumberDetail): ValueRelation {
  const [x, y] = [limitsOf(a, null), limitsOf(b, null)]
  if (areDisjoint(x, y)) return 'disjoint'
  if (isOpen(a) !== isOpen(b)) return 'bound'
  const areEstimates = a.approximate && b.approximate
  return areEstimates || isConversion(a, y) || isConversion(b, x) ? 'equal' : 'rounded'
}

function areDisjoint(x: Limits, y: Limits): boolean {
  return x.least > y.most || y.least > x.most
}

/** Whether a measure as it is written lies within what the other may stand for: 30 miles within "50 km", but not 24 within it. */
function isConversion({ minimum, maximum }: NumberDetail, { least, most }: Limits): boolean {
  return (minimum ?? least) >= least && (maximum ?? most) <= most
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

/** The values that a quantity may stand for beside another; null for one in other units. */
function limitsOf(detail: NumberDetail, beside: NumberDetail | null): Limits {
  const whole = inWholeCoins(detail)
  const { minimum, maximum, approximate } = whole
  const { below, above } = beside ? marginsOf(whole, inWholeCoins(beside)) : conversionMargins(whole)
  const [least, most] = [minimum ?? Number.NEGATIVE_INFINITY, maximum ?? Number.POSITIVE_INFINITY]
  if (approximate && minimum === null) return { least: most - below, most }
  if (approximate && maximum === null) return { least, most: least + above }
  return { least: least - below, most: most + above }
}

interface Margins {
  readonly below: number
  readonly above: number
}

/** How far below and above its own value a quantity may lie; only one with fewer digits than the other is a rounding of it. */
function marginsOf(detail: NumberDetail, beside: NumberDetail): Margins {
  const { minimum, maximum, precision } = detail
  if (detail.approximate || isLooseFraction(detail, beside)) return bothSides(looseness(detail))
  if (!isRounded(detail) || precision <= beside.precision) return bothSides(0)
  const size = sizeOf(detail)
  const width = Math.min(precision * roundedShare, mostRounded * size)
  const cut = minimum === maximum ? Math.min(precision * cutShare, mostCut * size) : 0
  return { below: width, above: Math.max(width, cut) }
}

function conversionMargins(detail: NumberDetail): Margins {
  const most = isTemperature(detail) ? conversionDegrees : conversionShare * sizeOf(detail)
  return bothSides(Math.min(detail.approximate ? looseness(detail) : detail.precision * roundedShare, most))
}

function bothSides(width: number): Margins {
  return { below: width, above: width }
}

function sizeOf({ minimum, maximum }: NumberDetail): number {
  return Math.abs(minimum ?? maximum ?? 0)
}

function isTemperature({ unit }: NumberDetail): boolean {
  return unit?.startsWith('degree') ?? false
}

/** "a third" beside "31%": a fraction in words is as loose as "about", but for another such fraction. */
function isLooseFraction(detail: NumberDetail, beside: NumberDetail): boolean {
  return !isOpen(detail) && isFractionInWords(detail) && !isFractionInWords(beside)
}

function isFractionInWords({ role, text }: NumberDetail): boolean {
  return role === 'share' && !/\d|per ?cent/i.test(text)
}

/** How far off "about 300" may be: its last place, but nobody says it for 210, nor "nearly 300" for 235. */
function looseness(detail: NumberDetail): number {
  if (isFractionInWords(detail)) return nearlyShare * sizeOf(detail)
  const { minimum, maximum, precision } = detail
  const share = minimum === null || maximum === null ? nearlyShare : aboutShare
  return Math.min(precision, share * sizeOf(detail))
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
