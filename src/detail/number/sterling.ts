import { currencyOfNumber, currencySigns, opensWithSign } from '../../language/number/currencies.ts'
import { scales } from '../../language/number/number-words.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { glued } from '../../language/sentence/glued.ts'
import type { Token } from '../../language/tokens.ts'

/** How many tokens around "crowns", and before the amount of "pounds", are looked at for a word of prices. */
export const priceReach = 6
/** Words of buying and selling; general English. */
export const tradeWords: RegExp = /^(?:prices?|priced|sold|sells?|bought|buys?)$/

/** Words before or right behind an amount that tell of money, and of what is traded by weight least of all; general English. */
export const moneyWords: RegExp =
  /^(?:costs?|costing|repay|repaid|pay|pays|paid|paying|payments?|worth|fine[ds]?|spent|spends?|fees?|wages?|salary|salaries|loans?|grants?|cash|frauds?|defraud(?:ed|ing)?|debts?|tax|taxes|budgets?|damages|compensation|donat(?:ed?|ions?)|prizes?|profits?|revenues?|savings|funds?|funding|invest(?:ed|ments?)?|bail|bonus(?:es)?|earn(?:s|ed|ing)?|borrow(?:s|ed|ing)?)$/
const weightWords = /^(?:weigh(?:s|ed|ing)?|weights?|heavy|heavier|for)$/

/** "a loan of 900 pounds", "paid 1.2 million pounds"; "900 pounds of cocoa" and "paid for 900 pounds" tell a weight. */
export function isSterling(tokens: readonly Token[], at: number): boolean {
  if (!/^pounds?$/.test(tokens[at]?.normal ?? '') || tokens[at + 1]?.normal === 'of') return false
  if (isConverted(tokens, at + 1)) return true
  const behind = tokens[tokens[at + 1]?.normal === 'in' ? at + 2 : at + 1]?.normal ?? ''
  // "a 300-pound lineman was paid"
  const isOfMoney = moneyWords.test(behind) && behind !== 'worth'
  if (isOfMoney || tokens[at - 1]?.text === '-') return isOfMoney
  const amount = amountStart(tokens, at)
  const before = tokens.slice(Math.max(0, amount - priceReach), amount)
  // "sold the mill for 3.2 billion pounds"
  if (before.at(-1)?.normal === 'for' && before.some(({ normal }) => tradeWords.test(normal))) return true
  return before.some(({ normal }) => moneyWords.test(normal)) && !before.some(({ normal }) => weightWords.test(normal))
}

/** "3.2 billion pounds ($4.1 billion)": what stands in brackets gives it in other money. */
function isConverted(tokens: readonly Token[], at: number): boolean {
  const [bracket, sign] = [tokens[at], tokens[at + 1]]
  if (bracket?.text !== '(' || !sign) return false
  return opensWithSign.test(sign.text) || currencySigns.has(sign.text) || currencyOfNumber(sign.text) !== undefined
}

/** Most tokens of "620 million to 650 million". */
const longestAmount = 5

/** Where the amount starts that ends before an index, with that of a range before it. */
function amountStart(tokens: readonly Token[], end: number): number {
  let start = end
  while (start > Math.max(0, end - longestAmount) && isOfAmount(tokens[start - 1])) start--
  return start
}

function isOfAmount(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    token?.normal === 'to' ||
    (token !== undefined && readNumeral([token], 0) !== null) ||
    scales.has(token?.normal ?? '')
  )
}

/** Lines of a picture, which "p" tells of too: "1080p". */
const resolutions: ReadonlySet<string> = new Set('144 240 360 480 576 720 1080 1440 2160 4320'.split(' '))

/** "410p a share", "a 5p charge" */
export function isPence(tokens: readonly Token[], at: number): boolean {
  const [number, p] = [tokens[at - 1], tokens[at]]
  if (p?.text !== 'p' || number?.kind !== 'number' || !glued(number, p)) return false
  const isRate = /^(?:a|per|each)$/.test(tokens[at + 1]?.normal ?? '')
  return isRate || !resolutions.has(number.text)
}
