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

/**
 * Whether "over" tells in the course of what something was, as it does but behind words of lasting and before "ago" and the like:
 * "$160 million over seven years", "tested it over 24 weeks", but "lasted over two hours".
 */
function isSpread(tokens: readonly Token[], { start, end, parts }: TimeMatch): boolean {
  if (parts.length === null || tokens[start - 1]?.normal !== 'over') return false
  return !lasting.test(tokens[start - 2]?.normal ?? '') && !offset.test(tokens[end]?.normal ?? '') && !isAgo(parts)
}

function isAgo({ relative }: TimeMatch['parts']): boolean {
  return relative !== null && offset.test(relative.unit)
}

/** Words before "over two hours" behind which it is more than them. */
const lasting =
  /^(?:for|in|after|of|within|by|since|with|than|well|just|a|an|the|its|his|her|their|last(?:s|ed|ing)?|tak(?:es?|en|ing)|took|spen(?:ds?|t|ding)|wait(?:s|ed|ing)?|is|are|was|were|be|been|being|has|have|had|serv(?:es?|ed|ing)|require[sd]?|need(?:s|ed)?)$/
/** Words behind a length that is seen from somewhere: "over two years ago", "over an hour late". */
const offset = /^(?:ago|later|earlier|before|after|late|early|long|longer|more|away)$/

function isOrSo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.normal === 'or' && tokens[at + 1]?.normal === 'so'
}

function phrases(edge: string, words: string): readonly (readonly [string, string])[] {
  return words.split('|').map((phrase) => [phrase, edge])
}
