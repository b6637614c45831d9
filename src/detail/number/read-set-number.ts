import { startsWithSmall } from '../../language/letter-case.ts'
import type { Token } from '../../language/tokens.ts'
import { type NumberMatch, plainMatch } from './number-match.ts'
import { boundBefore } from './read-bound.ts'
import { isPlural, readCounted } from './read-counted.ts'

/** A word that is no numeral but has a set number: "twice", "both men". */
export function readSetNumber(tokens: readonly Token[], at: number): NumberMatch | null {
  const word = tokens[at]?.normal
  if (word === 'twice' || word === 'thrice') return readTimesOver(tokens, at)
  return word === 'both' ? readBoth(tokens, at) : null
}

/** "twice" is two times. */
function readTimesOver(tokens: readonly Token[], at: number): NumberMatch {
  const value = tokens[at]?.normal === 'twice' ? 2 : 3
  const before = boundBefore(tokens, at)
  return { ...plainMatch(before.start, at + 1, { minimum: value, maximum: value, precision: 1 }), counted: ['time'] }
}

/** "both men" are two men; "both men and women" and "both of them" are no count. */
function readBoth(tokens: readonly Token[], at: number): NumberMatch | null {
  const { stems, end } = readCounted(tokens, at + 1, false)
  const head = tokens[end - 1]
  const counts = stems.length > 0 && head && isPlural(head) && startsWithSmall(head.text)
  if (!counts || /^(?:and|or|,)$/.test(tokens[end]?.normal ?? '')) return null
  return { ...plainMatch(at, end, { minimum: 2, maximum: 2, precision: 1 }), counted: stems }
}
