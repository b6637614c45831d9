import type { Token } from '../../language/tokens.ts'
import type { TimeMatch } from './time-match.ts'

/** Words before a time that say how the fact stands to it; the longest fits first. */
const edges: ReadonlyMap<string, string> = new Map([
  ...phrases(
    'about',
    'about|around|roughly|approximately|at about|at around|at approximately|some|circa|just over|slightly over|slightly more than|just under|nearly|almost',
  ),
  ...phrases('after', 'after|just after|shortly after|soon after|right after|a little after'),
  ...phrases('before', 'before|just before|shortly before|a little before'),
  ...phrases('more than', 'more than|over|at least'),
  ...phrases('less than', 'less than|under|up to'),
  ...phrases('until', 'until|till|by|up until|until about|until around|by about'),
  ...phrases('since', 'since|ever since'),
  ...phrases('as of', 'as of'),
  ...phrases('early', 'early|earlier|early on|beginning of'),
  ...phrases('late', 'late|later|late on|end of'),
  ...phrases('mid', 'mid'),
])
const mostWords = 3

/** A match with the words before it that say "about", "after", "early" and the like, and a following "or so". */
export function readEdge(tokens: readonly Token[], match: TimeMatch): TimeMatch {
  const end = isOrSo(tokens, match.end) ? match.end + 2 : match.end
  for (let words = Math.min(mostWords, match.start); words > 0; words--) {
    const before = tokens.slice(match.start - words, match.start)
    const skipDash = before.at(-1)?.text === '-' ? before.slice(0, -1) : before
    const edge = edges.get(skipDash.map((token) => token.normal).join(' '))
    if (edge && !isSpread(tokens, match)) return { start: match.start - words, end, parts: { ...match.parts, edge } }
  }
  return end === match.end ? match : { ...match, end, parts: { ...match.parts, edge: 'about' } }
}

/** "$160 million over seven years", "30 percent over a decade": in the course of it, not longer. */
function isSpread(tokens: readonly Token[], { start, parts }: TimeMatch): boolean {
  const amount = tokens[start - 2]
  if (parts.length === null || tokens[start - 1]?.normal !== 'over' || !amount) return false
  return amount.kind === 'number' || amountWords.test(amount.normal)
}

const amountWords = /^(?:million|billion|trillion|percent|%|dollars|euros|pounds)$/

function isOrSo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'or' && tokens[at + 1]?.normal === 'so'
}

function phrases(edge: string, words: string): readonly (readonly [string, string])[] {
  return words.split('|').map((phrase) => [phrase, edge])
}
