import { canonicalEntity } from '../../language/names/entities.ts'
import { currencyNames, currencyOfCountry } from '../../language/number/currencies.ts'
import { scales } from '../../language/number/number-words.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital, startsWithSmall } from '../../language/words/letter-case.ts'
import { isPence, isSterling, moneyWords, priceReach, tradeWords } from './sterling.ts'

/** A currency in words behind a number: its code or family, and where its words end. */
interface CurrencyWords {
  readonly code: string
  readonly end: number
}

/** The currency whose words start at a token: "euros", "of euros", "Danish crowns", "New Zealand dollars"; null for other words. */
export function readCurrency(tokens: readonly Token[], at: number): CurrencyWords | null {
  const start = tokens[at]?.normal === 'of' ? at + 1 : at
  const country = start === at ? countryAt(tokens, start) : null
  if (country) return nationalCurrency(tokens, country)
  if (start === at && isSterling(tokens, at)) return { code: 'GBP', end: at + 1 }
  if (isPence(tokens, at)) return { code: 'penny', end: at + 1 }
  const code = currencyNames.get(tokens[start]?.normal ?? '') ?? currencyNames.get(tokens[start]?.text ?? '')
  return code && (start > at || !isOtherWord(tokens, start)) ? { code, end: start + 1 } : null
}

interface CountryWords {
  /** Its ISO 3166 code. */
  readonly code: string
  readonly end: number
}

/** The most words of a country's name before that of its money: "Sri Lankan". */
const longestCountry = 2

function countryAt(tokens: readonly Token[], at: number): CountryWords | null {
  if (!startsWithCapital(tokens[at]?.text ?? '')) return null
  for (let words = longestCountry; words > 0; words--) {
    const phrase = tokens.slice(at, at + words).map(({ text }) => text)
    const key = canonicalEntity(phrase.join(' '))?.key
    if (key?.startsWith(countryKey)) return { code: key.slice(countryKey.length), end: at + words }
  }
  return null
}

const countryKey = 'country:'

/** "Canadian dollars", "Egyptian pounds", "South Korean won", "French francs". */
function nationalCurrency(tokens: readonly Token[], { code, end }: CountryWords): CurrencyWords | null {
  const name = tokens[end]?.normal ?? ''
  const unit = /^pounds?$/.test(name) ? 'pound' : currencyNames.get(name)
  if (!unit || !startsWithSmall(tokens[end]?.text ?? '')) return null
  return { code: currencyOfCountry(code, unit), end: end + 1 }
}

const greatScale = /^(?:billion|bn|trillion|tn)$/

/** "450,000 crowns" may be a count of titles, "4.5 million crowns" and "paid 450 crowns" are money. */
function isPriced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (scales.has(before?.normal ?? '') || /\d\.\d/.test(before?.text ?? '')) return true
  const around = tokens.slice(Math.max(0, at - priceReach), at + priceReach)
  return around.some(({ normal }) => tradeWords.test(normal) || moneyWords.test(normal))
}

/** "It won", "Rand Paul", "the crown": words that are money only where more than the word says so. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const { text, normal } = tokens[at] ?? { text: '', normal: '' }
  if (/^crowns?$/.test(normal)) return !isPriced(tokens, at)
  if (normal === 'won') return !greatScale.test(tokens[at - 1]?.normal ?? '')
  return normal === 'rand' && startsWithCapital(text)
}
