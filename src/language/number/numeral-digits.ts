import { anyScript } from '../../model/any-script.ts'
import { glued } from '../sentence/glued.ts'
import { looksPlural, numberedThings, phraseEnds } from '../sentence/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { startsWithSmall } from '../words/letter-case.ts'
import { currencyOfNumber, currencySigns } from './currencies.ts'
import { fractionCharacters, moneyScales, scales } from './number-words.ts'
import type { Numeral } from './numeral.ts'
import { partOfOne } from './numeral-words.ts'
import { units } from './units.ts'

/** Digits before the point beyond which a number is an identifier rather than a quantity, and no longer exact. */
const mostDigits = 15
/** Lower parts of fractions that news writes in digits, among them the 32nds and 64ths of bond prices. */
const denominators: ReadonlySet<number> = new Set([2, 3, 4, 8, 16, 32, 64])

/** A number in digits with its scale, ordinal ending or fraction; null for lists ("1,1,1") and identifiers. */
export function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return fractionSign(token, at)
  const plain = plainDigits(tokens, at)
  if (!plain) return null
  return (
    ordinalEnding(tokens, at, plain) ?? withFraction(tokens, plain) ?? withScale(tokens, plain, isMoney(tokens, at))
  )
}

interface Digits {
  readonly value: number
  readonly precision: number
  readonly end: number
}

/** "5. 9" and "200, 000", as text taken from bad pages has them, and "1 200 000" are one number. */
function plainDigits(tokens: readonly Token[], at: number): Digits | null {
  const groups = groupsEnd(tokens, at)
  if (groups !== null) {
    const digits = tokens.slice(at, groups).map(({ text }) => text)
    return parse(digits.join(''), groups)
  }
  const first = tokens[at]?.text.replace(/^\D+/, '') ?? ''
  const [mark, next] = [tokens[at + 1], tokens[at + 2]]
  const split =
    glued(tokens[at], mark) && next?.kind === 'number' && !first.includes('.') && next.start === (mark?.end ?? 0) + 1
  if (split && mark?.text === '.' && /^\d{1,2}$/.test(next.text)) return parse(`${first}.${next.text}`, at + 3)
  if (split && mark?.text === ',' && isThousands(tokens, at, first)) return parse(`${first},${next.text}`, at + 3)
  const point =
    tokens[at - 1]?.text === '.' && glued(tokens[at - 1], tokens[at]) && !glued(tokens[at - 2], tokens[at - 1])
  return parse(point && /^\d+$/.test(first) ? `0.${first}` : first, at + 1)
}

/** Where digits end that single spaces part into groups of three: "1 200 tonnes", but not "Group 1 200 tonnes"; null for none. */
function groupsEnd(tokens: readonly Token[], at: number): number | null {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '') || isNumbered(tokens, at)) return null
  let end = at + 1
  while (/^\d{3}(?:\.\d+)?$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1)
    end++
  const after = tokens[end]
  const goesOn = after?.kind === 'number' || (glued(tokens[end - 1], after) && /^[-/:]$/.test(after?.text ?? ''))
  return end === at + 1 || goesOn ? null : end
}

/** "Group 1", "No 5", "2 of 7 1": a number that belongs to what stands before it. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind === 'number' || (before?.kind === 'mark' && glued(before, tokens[at]) && !isMoney(tokens, at)))
    return true
  return at > 1 && before?.kind === 'word' && (!startsWithSmall(before.text) || numberedThings.has(before.normal))
}

/** "200, 000", "$380, 600" and "1, 300 scientists", but not the list "1, 300 and 500". */
function isThousands(tokens: readonly Token[], at: number, first: string): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 2], tokens[at + 3]]
  if (!/^[1-9]\d{0,2}$/.test(first) || !/^\d{3}$/.test(next?.text ?? '')) return false
  // "5 - foot - 8, 135 pounds"
  const listed =
    /^[,-]$/.test(before?.text ?? '') ||
    (after?.kind !== 'word' && after !== undefined) ||
    /^(?:and|or)$/.test(after?.normal ?? '')
  return next?.text === '000' || isMoney(tokens, at) || !listed
}

function parse(text: string, end: number): Digits | null {
  if (text.length > mostDigits * 2) return null
  // "of. 09 percent", as text taken from bad pages has it, is no nine.
  if (/^0\d/.test(text)) return null
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return null
  const plain = text.replaceAll(',', '')
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0
  if (plain.length - decimals > mostDigits + 1) return null
  return { value: Number(plain), precision: decimals ? 10 ** -decimals : placeOfLastDigit(plain), end }
}

function placeOfLastDigit(digits: string): number {
  const significant = digits.replace(/0+$/, '')
  return significant === '' ? 1 : 10 ** (digits.length - significant.length)
}

const sign = anyScript(String.raw`^[\p{Sc}]$`)

function isMoney(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return currencyOfNumber(tokens[at]?.text ?? '') !== undefined || sign.test(before) || currencySigns.has(before)
}

function ordinalEnding(tokens: readonly Token[], at: number, digits: Digits): Numeral | null {
  const next = tokens[digits.end]
  if (!next || !/^(?:st|nd|rd|th)$/.test(next.normal) || !glued(tokens[digits.end - 1], next)) return null
  return at + 1 === digits.end
    ? numeral({ value: digits.value, precision: 1, end: digits.end + 1, form: 'ordinal' })
    : null
}

/** "1 1/2", "1-3/32", "23/32", "5½"; a bare "3/4" may be a date, so it counts only before "of" or a word. */
function withFraction(tokens: readonly Token[], whole: Digits): Numeral | null {
  const sign = fractionCharacters.get(tokens[whole.end]?.text ?? '')
  if (sign) return numeral({ value: whole.value + sign, precision: sign, end: whole.end + 1, form: 'cardinal' })
  const bare = ratio(tokens, whole.end - 1)
  if (bare) return bare < 1 ? partOf(tokens, bare, whole.end + 2) : null
  const dash = tokens[whole.end]?.text === '-' ? 1 : 0
  const part = Number.isInteger(whole.value) ? ratio(tokens, whole.end + dash) : null
  return part && part < 1
    ? numeral({ value: whole.value + part, precision: part, end: whole.end + dash + 3, form: 'cardinal' })
    : null
}

/** "2/3 of the votes" is a share, "1/2 of a mile" and "23/32" are none. */
function partOf(tokens: readonly Token[], value: number, end: number): Numeral {
  const share = numeral({ value, precision: 0.01, end, form: 'fraction' })
  if (tokens[end]?.normal === 'of') return partOfOne(tokens, share) ?? share
  return { ...share, precision: clean(value), form: 'cardinal' }
}

function ratio(tokens: readonly Token[], at: number): number | null {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash?.text !== '/' || !glued(top, slash) || !glued(slash, bottom)) return null
  if (!/^\d{1,2}$/.test(top?.text ?? '') || !/^\d{1,2}$/.test(bottom?.text ?? '')) return null
  const lower = Number(bottom?.text)
  return denominators.has(lower) ? Number(top?.text) / lower : null
}

/** Things that are as long or high as their number says, or run over that length: "400m hurdles", "10m waves". */
const measured =
  /^(?:(?:hurdle|race|runner|sprint|sprinter|swim|swimmer|heat|final|medal|medallist|medalist|champion|title|record|relay|run|dash|wave|wall|cliff|drop|pole|tower|tree|fence|pool|yacht)(?:e?s))$/

/** Whether an "m" or "k" glued to digits is a scale because a plural follows: "3.4m people", "12k copies", but not "400m hurdles". */
function isScaledCount(tokens: readonly Token[], at: number): boolean {
  const [letter, noun] = [tokens[at], tokens[at + 1]]
  if (!/^[mk]$/.test(letter?.normal ?? '') || !glued(tokens[at - 1], letter)) return false
  const word = noun?.normal ?? ''
  if (noun?.kind !== 'word' || phraseEnds.has(word) || measured.test(word) || units.get(word)?.base === 'metre')
    return false
  // "the 1500m men's race"
  return looksPlural(word) && startsWithSmall(noun.text) && !/['’]/.test(noun.text)
}

function withScale(tokens: readonly Token[], digits: Digits, money: boolean): Numeral {
  const dash = tokens[digits.end]?.text === '-' ? 1 : 0
  const word = tokens[digits.end + dash]?.normal ?? ''
  const letter = !dash && (money || isScaledCount(tokens, digits.end)) ? moneyScales.get(word) : undefined
  const first = scales.get(word) ?? letter
  if (!first) return numeral({ value: digits.value, precision: digits.precision, end: digits.end, form: 'cardinal' })
  const end = digits.end + dash + 1
  // "3.4 lakh crore"
  const second = scales.get(tokens[end]?.normal ?? '')
  const scale = first * (second ?? 1)
  return numeral({
    value: digits.value * scale,
    precision: digits.precision * scale,
    end: second ? end + 1 : end,
    form: 'cardinal',
  })
}

function fractionSign(token: Token | undefined, at: number): Numeral | null {
  const sign = fractionCharacters.get(token?.text ?? '')
  return sign ? numeral({ value: sign, precision: sign, end: at + 1, form: 'fraction' }) : null
}

function numeral(read: Omit<Numeral, 'most'>): Numeral {
  const value = clean(read.value)
  return { ...read, value, precision: clean(read.precision), most: value }
}

/** Rounds away what binary fractions add: 1.1 x 1,000,000 is 1,100,000. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
