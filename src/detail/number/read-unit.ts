import { currencyNames, currencySigns, opensWithSign } from '../../language/currencies.ts'
import { glued } from '../../language/glued.ts'
import type { Token } from '../../language/tokens.ts'
import { type Unit, units } from '../../language/units.ts'

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

/** "$5", "US$5", "$US5", "$ 5", "€5". */
function signBefore(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  const text = tokens[start]?.text ?? ''
  const own = signOf(text)
  const turned = turnedSign(text)
  if (turned) return { unit: plain(turned), role: 'money', start, end }
  const dot = tokens[start - 1]?.text === '.' && tokens[start - 2]?.text === 'Rs' ? 1 : 0
  const signAt = own ? start : start - 1 - dot
  const sign = own ?? (currencySigns.has(tokens[signAt]?.text ?? '') ? (tokens[signAt]?.text ?? '') : '')
  if (!sign) return null
  const country = tokens[signAt - 1]
  const joined = glued(country, tokens[signAt])
    ? currencySigns.get(`${country?.text.replaceAll('.', '')}${sign}`)
    : undefined
  const base = joined ?? currencySigns.get(sign)
  return base ? { unit: plain(base), role: 'money', start: joined ? signAt - 1 : signAt, end } : null
}

/** "$US" is written for "US$" in Australia. */
function turnedSign(text: string): string | undefined {
  const country = /^\$([A-Z]+)/.exec(text)?.[1]
  return country && currencySigns.get(`${country}$`)
}

function signOf(text: string): string | undefined {
  return opensWithSign.for(text).exec(text)?.[0]
}

function percentSign(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  return tokens[end]?.text === '%' ? { unit: plain('percent'), role: 'share', start, end: end + 1 } : null
}

/** "percent", "square miles", "U.S. dollars", "degrees Celsius", after a space or a hyphen. */
function wordsAfter(tokens: readonly Token[], start: number, end: number): UnitWords | null {
  const first = tokens[end]?.text === '-' ? end + 1 : end
  const dash = tokens[first + 1]?.text === '-' ? 1 : 0
  const [one, two] = [tokens[first]?.normal ?? '', tokens[first + 1 + dash]?.normal ?? '']
  const compound = compoundUnit(tokens, first, dash)
  if (compound) return measure(compound.unit, start, compound.end)
  const currency = currencyAfter(tokens, first, [one, two])
  if (currency) return { ...currency, role: 'money', start }
  const degrees = /^(?:degrees?|deg|°)$/.test(one) ? 1 : 0
  const scale = temperature(tokens[first + degrees], degrees === 1)
  if (scale) return { unit: scale, role: 'measure', start, end: first + degrees + 1 }
  const found = units.get(one) ?? metres(tokens, start, first)
  return found ? measure(found, start, first + 1) : null
}

/** "million of euros", "U.S. dollars", "euros" */
function currencyAfter(
  tokens: readonly Token[],
  first: number,
  [one, two]: readonly [string, string],
): Pick<UnitWords, 'unit' | 'end'> | null {
  if (one === 'of' && currencyNames.has(two)) return { unit: currency(two), end: first + 2 }
  if (/^(?:u\.s\.|us|american)$/.test(one) && /^dollars?$/.test(two)) return { unit: plain('USD'), end: first + 2 }
  const isName = currencyNames.has(one) && !/^(?:won|rand)$/.test(tokens[first]?.text ?? '')
  return isName ? { unit: currency(one), end: first + 1 } : null
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

/** "miles an hour", "square miles", "basis-points" */
function compoundUnit(
  tokens: readonly Token[],
  first: number,
  dash: number,
): { readonly unit: Unit; readonly end: number } | null {
  const [one, two, three] = [first, first + 1 + dash, first + 2].map((at) => tokens[at]?.normal ?? '')
  const [rate, pair] = [units.get(`${one}-${two}-${three}`), units.get(`${one}-${two}`)]
  if (rate) return { unit: rate, end: first + 3 }
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

function currency(name: string): Unit {
  return plain(currencyNames.get(name) ?? name)
}

function plain(base: string): Unit {
  return { base, factor: 1, offset: 0 }
}
