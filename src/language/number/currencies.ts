import { anyScript, type ScriptPattern } from '../../model/any-script.ts'

// Source: ISO 4217 codes and the everyday names, signs and abbreviations of the currencies that world news names most. MIT.
// A bare "$", "dollars" or "crowns" may be that of many countries, so it stands for its family: `dollar`, `crown`. That of a told
// country without a code here is its family and the country: `franc:FR`.

/**
 * Families of currencies of one name, with the codes of their members; a code begins with that of its country. "Kroner" are crowns
 * of two countries only.
 */
const families: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['dollar', 'USD AUD CAD NZD HKD SGD TWD JMD TTD FJD NAD BND BBD BSD BZD GYD LRD SRD'],
      ['krone', 'NOK DKK'],
      ['crown', 'NOK SEK DKK ISK CZK'],
      ['franc', 'CHF'],
      ['rupee', 'INR PKR LKR NPR MUR'],
      ['peso', 'MXN ARS CLP COP PHP UYU CUP DOP'],
      ['pound', 'GBP EGP LBP SYP SDG'],
      ['riyal', 'SAR QAR OMR IRR YER'],
      ['dirham', 'AED MAD'],
      ['dinar', 'KWD IQD JOD RSD DZD BHD TND LYD'],
      ['shilling', 'KES UGX TZS SOS'],
    ] as const
  ).map(([family, codes]) => [family, codes.split(' ')]),
)

const familyOfCode: ReadonlyMap<string, string> = new Map(
  [...families].flatMap(([family, codes]) => codes.map((code): [string, string] => [code, family])),
)

/** The money of no one country, whichever is told. */
const shared = 'EUR'

/**
 * The unit of the money of a country by its name alone: that of "Danish crowns" (`DKK` of `crown`) and of "Icelandic krona" (`ISK`
 * of `SEK`); one of its own where the country has none that is listed ("French francs": `franc:FR`).
 */
export function currencyOfCountry(country: string, unit: string): string {
  if (unit === shared || (!families.has(unit) && unit.startsWith(country))) return unit
  const codes = families.get(unit) ?? families.get(familyOfCode.get(unit) ?? '')
  return codes?.find((code) => code.startsWith(country)) ?? `${unit}:${country}`
}

/** Whether one unit leaves open which of a family it is, and the other may be that: "$" and "A$", "francs" and "French francs". */
export function mayBeOneCurrency(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return false
  const [first, second] = [families.get(a), families.get(b)]
  if (first && second) return first.some((code) => second.includes(code))
  return isOneOf(a, b) || isOneOf(b, a)
}

/** Whether a unit is one of an open family: "AUD" and "dollar", "cent:CA" and "cent". */
function isOneOf(unit: string, family: string): boolean {
  return families.get(family)?.includes(unit) || (isOpen(family) && unit.startsWith(`${family}:`))
}

function isOpen(unit: string): boolean {
  return families.has(unit) || coins.has(unit)
}

/** Parts of the money of many countries. */
const coins: ReadonlySet<string> = new Set(['cent', 'penny'])

/** Letters before a "$", and the dollar or other money that they make it. */
const dollarLetters: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['FJ', 'FJD'],
  ['N', 'NAD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
])

/** Codes that stand before or behind a number; none that is a word, a meeting or a program as well: "COP26", "PHP 8", "TRY". */
const codes: readonly (readonly [string, string])[] =
  'USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD TWD CHF SEK NOK DKK CZK PLN HUF RUB UAH KRW ILS BRL MXN ZAR NGN KES MYR IDR THB AED QAR'
    .split(' ')
    .map((code) => [code, code] as const)

/** Letters that stand for a currency before a number. */
const written: ReadonlyMap<string, string> = new Map([
  ['SKr', 'SEK'],
  ['NKr', 'NOK'],
  ['DKr', 'DKK'],
  ['IKr', 'ISK'],
  ['SFr', 'CHF'],
  ['Rs', 'rupee'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Rmb', 'CNY'],
  ['RMB', 'CNY'],
  ['KSh', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Dh', 'dirham'],
  ['Dhs', 'dirham'],
  ['Tk', 'BDT'],
  ...codes,
])

/** Currency signs and the letters that stand for one before a number. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ...[...dollarLetters].map(([letters, code]): [string, string] => [`${letters}$`, code]),
  ...written,
])

/**
 * What stands for a currency right before the digits, as a part of a pattern: "$", "$US", "HK$", "SKr". A lone "R" is the rand
 * before a scale only, as roads and rooms are called "R61".
 */
export const gluedCurrency: string = String.raw`[$€£¥](?:US|AU|NZ|CA|HK|[ACS])?|[A-Z]{1,3}\$|(?:${[...written.keys()].toSorted((a, b) => b.length - a.length).join('|')})(?=\d)|R(?=[\d.,]+[ -]?(?:m|mn|bn|tn|million|billion|trillion)\b)`

/** The unit of what stands before the digits of a number token: that of "HK$" in "HK$5"; undefined where nothing does. */
export function currencyOfNumber(text: string): string | undefined {
  const sign = /^\D+/.exec(text)?.[0]
  if (!sign || sign === '.') return undefined
  // "$US" is written for "US$" in Australia.
  const turned = /^\$([A-Z]+)$/.exec(sign)?.[1]
  return currencyOfSign(turned ? `${turned}$` : sign) ?? (sign === 'R' ? 'ZAR' : undefined)
}

/**
 * The unit of a sign with the letters before it: of "HK$" and "€". Unlisted letters are the code of their money ("CLP$"), or make
 * it one that nothing else is of ("B$").
 */
export function currencyOfSign(sign: string): string | undefined {
  const letters = /^([A-Z]{1,3})\$$/.exec(sign)?.[1]
  return currencySigns.get(sign) ?? (letters?.length === 3 ? letters : letters ? sign : undefined)
}

/** Whether a text starts with a sign of any currency, listed or not. */
export const opensWithSign: ScriptPattern = anyScript(String.raw`^[\p{Sc}]`)

/** Names that follow an amount. "Pounds" may be a weight, so it counts only after the name of a country. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...names('dollar', 'dollar dollars bucks'),
  ...names('cent', 'cent cents'),
  ...names('crown', 'crown crowns'),
  ...names('krone', 'krone kroner'),
  ...names('SEK', 'krona kronor'),
  ...names('ISK', 'kronur'),
  ...names('CZK', 'koruna korunas'),
  ...names('franc', 'franc francs'),
  ...names('rupee', 'rupee rupees'),
  ...names('peso', 'peso pesos'),
  ...names('riyal', 'riyal riyals rial rials'),
  ...names('dirham', 'dirham dirhams'),
  ...names('dinar', 'dinar dinars'),
  ...names('shilling', 'shilling shillings'),
  ...names('EUR', 'euro euros'),
  ...names('GBP', 'pounds-sterling'),
  ...names('penny', 'pence'),
  ...names('JPY', 'yen'),
  ...names('CNY', 'yuan renminbi'),
  ...names('RUB', 'rouble roubles ruble rubles'),
  ...names('KRW', 'won'),
  ...names('ILS', 'shekel shekels'),
  ...names('TRY', 'lira'),
  ...names('ZAR', 'rand'),
  ...names('NGN', 'naira'),
  ...names('UAH', 'hryvnia hryvnias'),
  ...names('BRL', 'reais'),
  ...names('PLN', 'zloty zlotys zlotych'),
  ...names('HUF', 'forint forints'),
  ...names('MYR', 'ringgit'),
  ...names('IDR', 'rupiah'),
  ...names('THB', 'baht'),
  ...names('BDT', 'taka'),
  ...names('KZT', 'tenge'),
  ...names('GHS', 'cedi cedis'),
  ...codes,
  ['TRY', 'TRY'],
])

function names(unit: string, words: string): readonly (readonly [string, string])[] {
  return words.split(' ').map((word) => [word, unit])
}
