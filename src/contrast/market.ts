import { stem } from '../language/tokens.ts'

// Source: general English of market reports, written down for this project. MIT.
const tradeStems: readonly string[] = [
  'share',
  'stock',
  'index',
  'trade',
  'yield',
  'bond',
  'futures',
  'nasdaq',
  'dow',
  'euro',
  'yen',
  'franc',
  'sterling',
  'treasury',
  'currency',
  'greenback',
  'barrel',
  'gallon',
  'bushel',
  'crude',
  'ounce',
].map(stem)

/** Whether words tell of trade on a market, where values change by the minute: two of them are of two moments. */
export function isOfTrade(words: ReadonlySet<string>): boolean {
  return tradeStems.some((word) => words.has(word))
}
