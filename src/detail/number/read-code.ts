import { currencyOfNumber } from '../../language/number/currencies.ts'
import { glued } from '../../language/sentence/glued.ts'
import type { Token } from '../../language/tokens.ts'

/** Where the code that starts at a number ends ("9/11", "555-1234", "3:16", "192.168.0.1", "@2016"); 0 for none. */
export function codeEnd(tokens: readonly Token[], at: number): number {
  if (isSpacedCall(tokens, at) || isAreaCode(tokens, at)) return at + 5
  if (isClockFace(tokens, at)) return at + 3
  if (isPluralOfDigits(tokens, at)) return at + 2
  const call = spacedCallEnd(tokens, at)
  if (call) return call
  const end = chainEnd(tokens, at)
  if (isTied(tokens, at)) return end
  if (isMixedFraction(tokens, at) || isPrice(tokens, at)) return 0
  const groups = (end - at + 1) / 2
  if (groups > 2) return end
  const mark = tokens[at + 1]?.text
  const isCode = groups === 2 && (mark === '/' ? !isFraction(tokens, at) : mark === '-' && isPhone(tokens, at))
  return isCode ? end : 0
}

/** The end of numbers that marks join without a space. */
export function chainEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1
  while (glued(tokens[end - 1], tokens[end]) && /^[-/:.]$/.test(tokens[end]?.text ?? '') && joinsDigits(tokens, end))
    end += 2
  return end
}

function joinsDigits(tokens: readonly Token[], mark: number): boolean {
  return tokens[mark + 1]?.kind === 'number' && glued(tokens[mark], tokens[mark + 1])
}

/** A sign that belongs to an address, a label or a path stands right before; a lone dot opens a decimal. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  if (!glued(mark, tokens[at]) || !/^[/:@_=#&.\\]$/.test(mark?.text ?? '')) return false
  return mark?.text !== '.' || glued(tokens[at - 2], mark)
}

function isPhone(tokens: readonly Token[], at: number): boolean {
  return /^\d{3,}$/.test(tokens[at]?.text ?? '') && /^\d{4}$/.test(tokens[at + 2]?.text ?? '')
}

/** Where a telephone number ends that spaces part: "01 555 0199", "+44 20 7946 0018"; 0 for none. */
function spacedCallEnd(tokens: readonly Token[], at: number): number {
  const isAbroad = tokens[at - 1]?.text === '+' && glued(tokens[at - 1], tokens[at])
  if (!isAbroad && !/^0\d{1,5}$/.test(tokens[at]?.text ?? '')) return 0
  let end = at + 1
  while (/^\d{2,8}$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === (tokens[end - 1]?.end ?? 0) + 1) end++
  return end > at + 1 ? end : 0
}

/** "15: 39" that was not read as a time. */
function isClockFace(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ':' && glued(tokens[at], tokens[at + 1]) && /^\d\d$/.test(tokens[at + 2]?.text ?? '')
}

/** "737s", "in their 20s", "the 76ers": kinds of things, stretches of years and teams rather than amounts. */
function isPluralOfDigits(tokens: readonly Token[], at: number): boolean {
  return /^(?:s|ers)$/.test(tokens[at + 1]?.text ?? '') && glued(tokens[at], tokens[at + 1])
}

/** "1-3/32" */
function isMixedFraction(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '/'
  return dash && isFraction(tokens, at + 2) && /^\d{1,3}$/.test(tokens[at]?.text ?? '')
}

/** "$358.65/359.15", the bid and the asked price. */
function isPrice(tokens: readonly Token[], at: number): boolean {
  return currencyOfNumber(tokens[at]?.text ?? '') !== undefined
}

/** "(816) 234-7743" */
function isAreaCode(tokens: readonly Token[], at: number): boolean {
  const framed = tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')'
  return (
    framed && tokens[at + 2]?.kind === 'number' && tokens[at + 3]?.text === '-' && tokens[at + 4]?.kind === 'number'
  )
}

/** "9 - 1 - 1", as text taken from bad pages has it. */
function isSpacedCall(tokens: readonly Token[], at: number): boolean {
  return (
    tokens
      .slice(at, at + 5)
      .map((token) => token.text)
      .join('') === '9-1-1'
  )
}

function isFraction(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]?.text ?? '') && /^(?:2|3|4|8|16|32|64)$/.test(tokens[at + 2]?.text ?? '')
}
