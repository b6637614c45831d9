import { type Bound, boundsAfter, boundsBefore, boundsTied, longestBound } from '../../language/number/number-bounds.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { glued } from '../../language/sentence/glued.ts'
import type { Token } from '../../language/tokens.ts'

/** What the words around a number say of it: from `start` up to `end`. */
export interface BoundWords {
  readonly start: number
  readonly end: number
  readonly bound: Bound | null
}

/** The modifier before a number ("at least", "some"), the longest that fits; a currency sign may stand between. */
export function boundBefore(tokens: readonly Token[], at: number): BoundWords {
  for (let words = Math.min(longestBound, at); words > 0; words--) {
    const phrase = tokens.slice(at - words, at)
    const bound = boundsBefore.get(phrase.map((token) => token.normal).join(' '))
    if (bound) return { start: at - words, end: at, bound }
  }
  return { start: at, end: at, bound: null }
}

/** The modifier after a number or what it counts ("or more", "or so", "+"). */
export function boundAfter(tokens: readonly Token[], at: number): BoundWords {
  for (let words = 3; words > 0; words--) {
    const phrase = tokens
      .slice(at, at + words)
      .map((token) => token.normal)
      .join(' ')
    const bound = boundsAfter.get(phrase)
    if (bound && phrase === 'plus' && isAnd(tokens, at + words)) continue
    if (bound) return { start: at, end: at + words, bound }
  }
  return { start: at, end: at, bound: null }
}

/** "12 life sentences plus 30 years", "5% plus a single payment": no more than 12 of them, nor more than 5%. */
function isAnd(tokens: readonly Token[], at: number): boolean {
  return determiners.has(tokens[at]?.normal ?? '') || readNumeral(tokens, at) !== null
}

/** What a hyphen ties to a number: "90-plus percent", "200-odd people". */
export function boundTied(tokens: readonly Token[], end: number): BoundWords {
  const [mark, word] = [tokens[end], tokens[end + 1]]
  const bound = mark?.text === '-' && glued(tokens[end - 1], mark) ? boundsTied.get(word?.normal ?? '') : undefined
  return bound ? { start: end, end: end + 2, bound } : { start: end, end, bound: null }
}
