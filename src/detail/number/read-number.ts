import type { Bound } from '../../language/number-bounds.ts'
import type { Numeral } from '../../language/numeral.ts'
import { readNumeral } from '../../language/numerals.ts'
import { phraseEnds } from '../../language/phrase-words.ts'
import type { Token } from '../../language/tokens.ts'
import type { NumberMatch } from './number-match.ts'
import { boundAfter, boundBefore } from './read-bound.ts'
import { labelBefore, readCounted } from './read-counted.ts'
import { readPair } from './read-pair.ts'
import { readUnit, type UnitWords } from './read-unit.ts'

/** The quantity that starts at a token with everything that belongs to it; null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, titleCase: boolean): NumberMatch | null {
  if (/^(?:twice|thrice)$/.test(tokens[at]?.normal ?? '')) return readTimesOver(tokens, at)
  const numeral = readNumeral(tokens, at)
  if (!numeral || isPronoun(tokens, at, numeral)) return null
  if (numeral.form === 'ordinal') return readOrdinal(tokens, { at, numeral, titleCase })
  const pair = readPair(tokens, at, numeral)
  const unit = readUnit(tokens, at, pair?.end ?? numeral.end) ?? readUnit(tokens, at, numeral.end)
  return pair?.role && !unit ? bare(pair.start, pair.end, pair) : readQuantity(tokens, { at, numeral, pair, unit })
}

/** "twice" is two times. */
function readTimesOver(tokens: readonly Token[], at: number): NumberMatch {
  const value = tokens[at]?.normal === 'twice' ? 2 : 3
  const before = boundBefore(tokens, at)
  return { ...bare(before.start, at + 1, { minimum: value, maximum: value, precision: 1 }), counted: ['time'] }
}

/** "no one", "one of them", "the one": no count. */
function isPronoun(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (tokens[at]?.normal !== 'one' || numeral.end !== at + 1) return false
  if (/^(?:no|any|every|this|that|each|which|the|some|another|only|loved|number)$/.test(tokens[at - 1]?.normal ?? ''))
    return true
  const next = tokens[numeral.end]
  const share =
    /^(?:in|out)$/.test(next?.normal ?? '') && readNumeral(tokens, numeral.end + (next?.normal === 'out' ? 2 : 1))
  return !share && (next?.kind !== 'word' || phraseEnds.has(next.normal) || next.normal === 'day') && next?.text !== '-'
}

interface OrdinalPlace {
  readonly at: number
  readonly numeral: Numeral
  readonly titleCase: boolean
}

/** "sixth round", "second time"; "27th District" is a name, and "first" without a noun an adverb. */
function readOrdinal(tokens: readonly Token[], { at, numeral, titleCase }: OrdinalPlace): NumberMatch | null {
  const next = tokens[numeral.end]
  if (next?.kind !== 'word' || phraseEnds.has(next.normal) || /^(?:time|of)$|(?:ed|ly)$/.test(next.normal)) return null
  if (!titleCase && /^\p{Lu}/u.test(next.text)) return null
  const { value } = numeral
  return {
    ...bare(at, numeral.end + 1, { minimum: value, maximum: value, precision: 1 }),
    role: 'ordinal',
    counted: [next.stem],
  }
}

interface QuantityPlace {
  readonly at: number
  readonly numeral: Numeral
  readonly pair: {
    readonly start: number
    readonly end: number
    readonly minimum: number
    readonly maximum: number
  } | null
  readonly unit: UnitWords | null
}

function readQuantity(tokens: readonly Token[], { at, numeral, pair, unit }: QuantityPlace): NumberMatch {
  const start = Math.min(pair?.start ?? at, unit?.start ?? at)
  const numberEnd = unit?.end ?? pair?.end ?? numeral.end
  const fraction = numeral.form === 'fraction' && !unit
  const counted = unit || fraction ? sharedOf(tokens, numberEnd) : readCounted(tokens, numberEnd, numeral.value === 1)
  const label =
    counted.stems.length === 0 && unit?.role !== 'money' ? labelBefore(tokens, boundBefore(tokens, start).start) : []
  const before = boundBefore(tokens, start)
  const [near, far] = [boundAfter(tokens, numberEnd), boundAfter(tokens, counted.end)]
  const after = near.bound ? near : far
  const end = Math.max(unit ? numberEnd : counted.end, after.bound ? after.end : 0)
  const limits = limitsOf(numeral, pair, before.bound ?? after.bound)
  return {
    start: before.start,
    end,
    role: unit?.role ?? (fraction ? 'share' : 'count'),
    ...convert(limits, unit ?? (fraction ? percentOfOne : null)),
    unit: unit?.unit.base ?? (fraction ? 'percent' : null),
    counted: counted.stems.length > 0 ? counted.stems : label,
  }
}

const percentOfOne: Pick<UnitWords, 'unit'> = { unit: { base: 'percent', factor: 100, offset: 0 } }

/** What a share or amount is of: "5 percent of the voters", "$5 per share". */
function sharedOf(tokens: readonly Token[], at: number): { readonly stems: readonly string[]; readonly end: number } {
  const rate = /^(?:per|a|an)$/.test(tokens[at]?.normal ?? '') ? tokens[at + 1] : undefined
  if (
    rate?.kind === 'word' &&
    (tokens[at]?.normal === 'per' ||
      /^(?:share|barrel|ounce|gallon|litre|ton|hour|day|week|month|year)$/.test(rate.normal))
  )
    return { stems: ['per', rate.stem], end: at }
  const counted = tokens[at]?.normal === 'of' ? readCounted(tokens, at, false) : { stems: [] }
  return { stems: counted.stems, end: at }
}

interface Limits {
  readonly minimum: number | null
  readonly maximum: number | null
  readonly approximate: boolean
  readonly precision: number
}

function limitsOf(numeral: Numeral, pair: QuantityPlace['pair'], bound: Bound | null): Limits {
  const [least, most] = pair ? [pair.minimum, pair.maximum] : [numeral.value, numeral.most]
  const { precision } = numeral
  const approximate = bound === 'near' || bound === 'nearly' || bound === 'slightly-more'
  if (bound === 'least' || bound === 'slightly-more') return { minimum: least, maximum: null, approximate, precision }
  if (bound === 'greatest' || bound === 'nearly') return { minimum: null, maximum: most, approximate, precision }
  return { minimum: least, maximum: most, approximate, precision }
}

function convert(limits: Limits, words: Pick<UnitWords, 'unit'> | null): Limits {
  if (!words) return limits
  const { factor, offset } = words.unit
  const scale = (value: number | null): number | null => (value === null ? null : clean(value * factor + offset))
  return {
    ...limits,
    minimum: scale(limits.minimum),
    maximum: scale(limits.maximum),
    precision: clean(limits.precision * factor),
  }
}

/** Rounds away what binary fractions add. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function bare(
  start: number,
  end: number,
  known: {
    readonly minimum: number
    readonly maximum: number
    readonly precision: number
    readonly role?: 'score' | 'share' | null
  },
): NumberMatch {
  const share = known.role === 'share'
  return {
    start,
    end,
    role: known.role ?? 'count',
    minimum: known.minimum,
    maximum: known.maximum,
    approximate: false,
    precision: known.precision,
    unit: share ? 'percent' : null,
    counted: [],
  }
}
