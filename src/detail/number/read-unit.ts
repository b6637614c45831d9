import { currencyOfNumber, currencyOfSign, currencySigns } from '../../language/number/currencies.ts'
import { type Unit, unitOfLetters, units } from '../../language/number/units.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { glued } from '../../language/sentence/glued.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { readCurrency } from './read-currency.ts'

/** What a number is measured in: its base unit, what one of it is there, and where its words start and end. */
export interface UnitWords {
  readonly unit: Unit
  readonly role: 'money' | 'measure' | 'share'
  readonly start: number
  readonly end: number
}

/** The unit of the numeral in `[start, end)`: a sign before it, or words after it; null for a bare number. */
export function readUnit(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  return signBefore(tokens, start, end) ?? percentSign(tokens, start, end) ?? wordsAfter(tokens, start, end)
}

/** "$5", "US$5", "SKr5", "$ 5", "€5", "CHF 5". */
function signBefore(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  const own = tokens[start]?.kind === 'number' ? currencyOfNumber(tokens[start].text) : undefined
  if (own) return { unit: plain(own), role: 'money', start, end }
  const signAt = start - (tokens[start - 1]?.text === '.' && tokens[start - 2]?.text === 'Rs' ? 2 : 1)
  const sign = tokens[signAt]?.text ?? ''
  const country = tokens[signAt - 1]
  const joined = glued(country, tokens[signAt])
    ? currencyOfSign(`${country?.text.replaceAll('.', '')}${sign}`)
    : undefined
  const base = joined ?? currencySigns.get(sign)
  return base ? { unit: plain(base), role: 'money', start: joined ? signAt - 1 : signAt, end } : null
}

/** "5%", "5 %", "5pc" */
function percentSign(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  const isSign = tokens[end]?.text === '%' || (tokens[end]?.text === 'pc' && glued(tokens[end - 1], tokens[end]))
  return isSign ? { unit: plain('percent'), role: 'share', start, end: end + 1 } : null
}

/** "percent", "square miles", "U.S. dollars", "degrees Celsius", after a space or a hyphen. */
function wordsAfter(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  const first = tokens[end]?.text === '-' ? end + 1 : end
  const dash = tokens[first + 1]?.text === '-' ? 1 : 0
  const one = tokens[first]?.normal ?? ''
  const compound = compoundUnit(tokens, first, dash)
  if (compound) return measure(compound.unit, start, compound.end)
  const currency = readCurrency(tokens, first)
  if (currency) return { unit: plain(currency.code), role: 'money', start, end: currency.end }
  const degrees = /^(?:degrees?|deg|°)$/.test(one) ? 1 : 0
  const scale = temperature(tokens[first + degrees], degrees === 1)
  if (scale) return { unit: scale, role: 'measure', start, end: first + degrees + 1 }
  const found =
    units.get(one) ?? metres(tokens, start, first) ?? lettersAfter(tokens, first) ?? partOfPoint(tokens, start, first)
  return found ? measure(found, start, first + 1) : null
}

/** How many tokens around a part of a point are looked at for what tells that it is one of a rate. */
const rateReach = 12
const rateWords = /^(?:rates?|percentages?|basis|interest)$/

/** "cut its rate by a quarter point": of the rate of a bank; "the index fell half a point" counts points. */
function partOfPoint(tokens: readonly Token[], start: number, at: number): Unit | undefined {
  const isPoint = /^points?$/.test(tokens[at]?.normal ?? '')
  if (!isPoint || !tokens.slice(start, at).some(({ normal }) => /^(?:half|quarters?)$/.test(normal))) return undefined
  const isOfRate = tokens
    .slice(Math.max(0, start - rateReach), at + rateReach)
    .some(({ normal }) => rateWords.test(normal))
  return isOfRate ? units.get('percentage-point') : undefined
}

/** How far before a height the verb of a fall may stand: "fell more than about 600m". */
const fallReach = 4
const heights: ReadonlySet<string> = new Set(
  'high tall deep long wide thick away below above drop cliff wall tower fall'.split(' '),
)
const falls: ReadonlySet<string> = new Set(
  'fell fall fallen falling plunged plunging dropped height depth altitude'.split(' '),
)

/** "60m high", "fell 600m": elsewhere an "m" behind a number may be a million. */
function metres(tokens: readonly Token[], start: number, at: number): Unit | undefined {
  if (tokens[at]?.text !== 'm' || !glued(tokens[at - 1], tokens[at])) return undefined
  const isHeight = heights.has(tokens[at + 1]?.normal ?? '')
  const isFall = tokens.slice(Math.max(0, start - fallReach), start).some(({ normal }) => falls.has(normal))
  return isHeight || isFall ? units.get('metre') : undefined
}

/** "a 6.4in screen", "a 50MP camera"; "12in Leeds" and "12in the town" lack a space. */
function lettersAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const [number, letters, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (number?.kind !== 'number' || !glued(number, letters)) return undefined
  const goesOn = next?.kind === 'number' || determiners.has(next?.normal ?? '') || startsWithCapital(next?.text ?? '')
  return goesOn ? undefined : unitOfLetters(letters?.text ?? '')
}

/** "miles an hour", "square miles", "basis-points", "km/h" */
function compoundUnit(
  tokens: readonly Token[],
  first: number,
  dash: number,
): { readonly unit: Unit; readonly end: number } | null {
  const [one, two, three] = [first, first + 1 + dash, first + 2].map((at) => tokens[at]?.normal ?? '')
  const [rate, pair] = [units.get(`${one}-${two}-${three}`), units.get(`${one}-${two}`)]
  if (rate) return { unit: rate, end: first + 3 }
  const ratio = two === '/' ? units.get(`${one}/${three}`) : undefined
  if (ratio) return { unit: ratio, end: first + 3 }
  return pair ? { unit: pair, end: first + 2 + dash } : null
}

function temperature(token: Token | undefined, degrees: boolean): Unit | undefined {
  const name = token?.normal === 'c' ? 'celsius' : token?.normal === 'f' ? 'fahrenheit' : (token?.normal ?? '')
  const named = name.length > 1 && name === token?.normal
  return degrees || named || /^[CF]$/.test(token?.text ?? '')
    ? /^(?:celsius|fahrenheit)$/.test(name)
      ? units.get(name)
      : undefined
    : undefined
}

function measure(unit: Unit, start: number, end: number): UnitWords {
  return { unit, role: unit.base === 'percent' ? 'share' : 'measure', start, end }
}

function plain(base: string): Unit {
  return { base, factor: 1, offset: 0 }
}
