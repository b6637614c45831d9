import type { Token } from '../../language/tokens.ts'
import { type TimeMatch, timeMatch } from './time-match.ts'

/** "from 2007 to 2014", "between May and July 2017", "from 8 a.m. until noon": two times that are one stretch. O(matches). */
export function joinRanges(found: readonly TimeMatch[], tokens: readonly Token[]): readonly TimeMatch[] {
  const joined: TimeMatch[] = []
  for (const match of found) {
    const last = joined.at(-1)
    if (last && isRange(last, match, tokens))
      joined[joined.length - 1] = timeMatch(last.start - 1, match.end, { range: { from: last.parts, to: match.parts } })
    else joined.push(match)
  }
  return joined
}

function isRange(from: TimeMatch, to: TimeMatch, tokens: readonly Token[]): boolean {
  if (![from, to].every(({ parts }) => parts.length === null && parts.event === null && parts.range === null))
    return false
  const between = tokens.slice(from.end, to.start).map((token) => token.normal)
  const joint = between.length === 0 && to.parts.edge === 'until' ? 'until' : between.join(' ')
  const opening = tokens[from.start - 1]?.normal
  return opening === 'from' ? /^(?:to|until|till|through)$/.test(joint) : opening === 'between' && joint === 'and'
}
