import { phraseEnds } from '../sentence/phrase-words.ts'
import type { Token } from '../tokens.ts'
import {
  cardinals,
  fractions,
  groups,
  majorities,
  ordinals,
  pairedThings,
  quantifiers,
  scales,
  tens,
  vaguePlurals,
} from './number-words.ts'
import type { Numeral } from './numeral.ts'
import { units } from './units.ts'

/** Most tokens of a number in words; longer runs are no number of a news text. */
const mostWords = 16

/** Words for one before a scale: "a hundred", "another dozen". */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'another'])

const quantifierPhrases = byFirstWord(quantifiers.keys())
const majorityPhrases = byFirstWord(majorities)

/** Words with which a number in words can begin; most words of a text are settled by one look-up. */
export const numberOpeners: ReadonlySet<string> = new Set([
  ...quantifierPhrases.keys(),
  ...majorityPhrases.keys(),
  ...[cardinals, tens, ordinals, vaguePlurals].flatMap((words) => [...words.keys()]),
  ...articles,
  ...['half', 'tens'],
])

/** A number in words: "two-thirds", "twenty-one", "a hundred and five", "two dozen", "several hundred", "tens of thousands", "a trio". */
export function readNumberWords(tokens: readonly Token[], at: number): Numeral | null {
  if (!numberOpeners.has(tokens[at]?.normal ?? '')) return null
  return (
    readMixed(tokens, at) ??
    readFractionWords(tokens, at) ??
    readVague(tokens, at) ??
    readGroup(tokens, at) ??
    readOrdinal(tokens, at) ??
    readCardinal(tokens, at)
  )
}

/** Place value of "and a half" and "and a quarter", as of the digits that stand for them. */
const placeOfPart: ReadonlyMap<string, number> = new Map([
  ['half', 0.1],
  ['quarter', 0.01],
])

/** "two and a half", "two-and-a-half", "one and a quarter million": a whole number with a part of one. */
function readMixed(tokens: readonly Token[], at: number): Numeral | null {
  const whole = articles.has(tokens[at]?.normal ?? '') ? null : readCardinal(tokens, at)
  if (!whole) return null
  const [and, article, part] = tokens.slice(whole.end, whole.end + longestPart).filter(({ text }) => text !== '-')
  const [place, lower] = [placeOfPart.get(part?.normal ?? ''), fractions.get(part?.normal ?? '')]
  if (and?.normal !== 'and' || article?.normal !== 'a' || !part || !place || !lower) return null
  const end = tokens.indexOf(part, whole.end) + 1
  const scale = scales.get(tokens[end]?.normal ?? '')
  const size = scale ?? 1
  return numeral({
    value: (whole.value + 1 / lower) * size,
    precision: place * size,
    end: scale ? end + 1 : end,
    form: 'cardinal',
  })
}

/** Tokens of "-and-a-half". */
const longestPart = 6

/** A fraction in words: "half of", "two-thirds", "a quarter of", "half a million". */
function readFractionWords(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.normal ?? ''
  if (first === 'half') return readHalf(tokens, at)
  const majority = phraseAt(tokens, at, majorityPhrases)
  if (majority) return majorityOf(tokens, at + majority.length)
  const top = first === 'a' ? 1 : cardinals.get(first)
  const dash = tokens[at + 1]?.text === '-' ? 1 : 0
  const word = tokens[at + 1 + dash]?.normal ?? ''
  const bottom = fractions.get(word) ?? (top !== 1 && word.endsWith('s') ? fractions.get(word.slice(0, -1)) : undefined)
  if (!top || !bottom || top >= bottom) return null
  const end = at + 2 + dash
  const ofPoint = isPartOfPoint(word, tokens, end)
  if (top === 1 && !ofPoint && !isShareOfOne(tokens, at, end)) return null
  const share = numeral({ value: top / bottom, precision: 0.01, end, form: ofPoint ? 'cardinal' : 'fraction' })
  return partOfOne(tokens, share) ?? share
}

/** More than half of what follows; "a majority of 66" is by so many more. The "of" stays: it leads on to what the share is of. */
function majorityOf(tokens: readonly Token[], end: number): Numeral | null {
  if (tokens[end]?.kind === 'number') return null
  return { value: 0.5, most: 1, precision: 0.01, form: 'fraction', end: end - 1 }
}

/** "a quarter point", but "a third point" is one more. */
function isPartOfPoint(part: string, tokens: readonly Token[], end: number): boolean {
  return /^(?:half|halves|quarters?)$/.test(part) && isPoint(tokens, end)
}

/** "a third of" and "fell by a third" are fractions, "a third man", "a third point" and "one third man" are none. */
function isShareOfOne(tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[end]
  if (/^(?:of|the)$/.test(next?.normal ?? '')) return true
  return tokens[at - 1]?.normal === 'by' && (next?.kind !== 'word' || phraseEnds.has(next.normal))
}

/** "a quarter of a million", "a third of a mile", "half an acre": no share, but so much of a scale or unit. */
export function partOfOne(tokens: readonly Token[], { value, end }: Numeral): Numeral | null {
  const one = tokens[end]?.normal === 'of' ? end + 1 : end
  if (!/^(?:an?|one|1)$/.test(tokens[one]?.normal ?? '')) return null
  const word = tokens[one + 1]?.normal ?? ''
  const scale = scales.get(word)
  if (scale) return numeral({ value: value * scale, precision: (value * scale) / 10, end: one + 2, form: 'cardinal' })
  const isUnit = units.has(word) || word === 'point' || units.has(`${word}-${tokens[one + 2]?.normal}`)
  return isUnit ? numeral({ value, precision: 0.01, end: one + 1, form: 'cardinal' }) : null
}

function readHalf(tokens: readonly Token[], at: number): Numeral | null {
  const half = numeral({ value: 0.5, precision: 0.01, end: at + 1, form: 'fraction' })
  const isShare = /^(?:of|the|its|their|his|her|those|all)$/.test(tokens[at + 1]?.normal ?? '')
  if (isPoint(tokens, at + 1)) return { ...half, form: 'cardinal' }
  return partOfOne(tokens, half) ?? (isShare ? half : null)
}

/** "a quarter point", "half-point" */
function isPoint(tokens: readonly Token[], at: number): boolean {
  return /^points?$/.test(tokens[tokens[at]?.text === '-' ? at + 1 : at]?.normal ?? '')
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  return readFew(tokens, at) ?? readVaguePlural(tokens, at)
}

/** "several", "a few", "several hundred", "a couple of". */
function readFew(tokens: readonly Token[], at: number): Numeral | null {
  const words = phraseAt(tokens, at, quantifierPhrases)
  const range = words && quantifiers.get(words.join(' '))
  // "as many as 40" is a bound, "how many" a question, "a number of 40" a value.
  if (!range || /^(?:as|how|so|too)$/.test(tokens[at - 1]?.normal ?? '')) return null
  const end = at + words.length
  const scale = scaleFrom(tokens, end)
  if (scale.end > end) return vague(range[0] * scale.size, range[1] && range[1] * scale.size, scale.end)
  return tokens[end]?.kind === 'word' ? vague(range[0], range[1], end) : null
}

/** How much one scale from a token on makes, or two: "hundred", "hundred thousand". */
function scaleFrom(tokens: readonly Token[], at: number): { readonly size: number; readonly end: number } {
  const [first, second] = [tokens[at], tokens[at + 1]].map((token) => scales.get(token?.normal ?? ''))
  if (!first) return { size: 1, end: at }
  return second ? { size: first * second, end: at + 2 } : { size: first, end: at + 1 }
}

/** Words after "a pair of" among which the thing stands. */
const thingReach = 4

/** "a trio of suspects"; the "of" stays, and leads on to what is counted. */
function readGroup(tokens: readonly Token[], at: number): Numeral | null {
  const value = articles.has(tokens[at]?.normal ?? '') ? groups.get(tokens[at + 1]?.normal ?? '') : undefined
  if (!value || tokens[at + 2]?.normal !== 'of') return null
  const things = tokens.slice(at + 3, at + 3 + thingReach)
  if (things.some(({ normal }) => pairedThings.has(normal))) return null
  return numeral({ value, precision: 1, end: at + 2, form: 'cardinal' })
}

/** Phrases of several words by their first one, the longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

function byFirstWord(phrases: Iterable<string>): Phrases {
  const found = new Map<string, (readonly string[])[]>()
  for (const words of [...phrases].map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length)) {
    const [first = ''] = words
    found.set(first, [...(found.get(first) ?? []), words])
  }
  return found
}

/** The longest of some phrases that stands at a token. */
function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): readonly string[] | undefined {
  return phrases
    .get(tokens[at]?.normal ?? '')
    ?.find((words) => words.every((word, index) => tokens[at + index]?.normal === word))
}

/** "dozens", "hundreds of thousands", "tens of thousands". */
function readVaguePlural(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.normal ?? ''
  const outer = tokens[at + 1]?.normal === 'of' ? vaguePlurals.get(tokens[at + 2]?.normal ?? '') : undefined
  const size = first === 'tens' && outer ? 10 : vaguePlurals.get(first)
  return size ? vague(size * 2 * (outer ?? 1), null, outer ? at + 3 : at + 1) : null
}

function vague(value: number, most: number | null, end: number): Numeral {
  return { value, most, precision: value, form: 'vague', end }
}

function readOrdinal(tokens: readonly Token[], at: number): Numeral | null {
  const ten = tens.get(tokens[at]?.normal ?? '')
  const joined = ten !== undefined && tokens[at + 1]?.text === '-'
  const last = ordinals.get(tokens[joined ? at + 2 : at]?.normal ?? '')
  if (last === undefined || (joined && last > 9)) return null
  return numeral({ value: (joined ? ten : 0) + last, precision: 1, end: joined ? at + 3 : at + 1, form: 'ordinal' })
}

interface Reading {
  /** The finished groups, and the group that is being read. */
  readonly total: number
  readonly group: number
  readonly end: number
}

function readCardinal(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.normal ?? ''
  const article = articles.has(first) && scales.has(tokens[at + 1]?.normal ?? '')
  let reading: Reading = article ? { total: 0, group: 1, end: at + 1 } : { total: 0, group: 0, end: at }
  for (let step = 0; step < mostWords; step++) {
    const next = readWord(tokens, reading, reading.end > at)
    if (!next) break
    reading = next
  }
  if (reading.end === at) return null
  const value = reading.total + reading.group
  return numeral({ value, precision: precisionOf(value), end: reading.end, form: 'cardinal' })
}

/** One more word of a number: a digit or ten where its place is free, or a scale. */
function readWord(tokens: readonly Token[], reading: Reading, started: boolean): Reading | null {
  const { group, total } = reading
  const known = group + total > 0
  const and = known && tokens[reading.end]?.normal === 'and' && group % 100 === 0 ? 1 : 0
  const dash = started && tokens[reading.end]?.text === '-' ? 1 : 0
  const at = reading.end + and + dash
  const word = tokens[at]?.normal ?? ''
  const scale = scales.get(word)
  if (scale && started && !and) return scaled(reading, scale, at + 1)
  const value = cardinals.get(word) ?? tens.get(word)
  if (value === undefined || (started && (!known || value === 0)) || !isFree(group, value)) return null
  return { ...reading, group: group + value, end: at + 1 }
}

/** Whether a digit or ten has its place: "twenty five" is one number, "ten five" and "five six" are two. */
function isFree(group: number, value: number): boolean {
  const place = value < 10 ? 10 : 100
  return group % place === 0 && (place === 100 || group % 100 !== 10)
}

function scaled(reading: Reading, scale: number, end: number): Reading | null {
  if (scale <= 100) return reading.group > 0 ? { ...reading, group: reading.group * scale, end } : null
  return { total: reading.total + Math.max(1, reading.group) * scale, group: 0, end }
}

function precisionOf(value: number): number {
  let precision = 1
  while (value > 0 && value % (precision * 10) === 0) precision *= 10
  return precision
}

function numeral(read: Omit<Numeral, 'most'>): Numeral {
  return { ...read, most: read.value }
}
