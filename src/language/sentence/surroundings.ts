import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { isTitled, startsWithCapital } from '../words/letter-case.ts'
import { auxiliaries } from './clause-words.ts'
import { phraseEnds } from './phrase-words.ts'

/** The words around a detail that tell which fact it belongs to, as stems. */
export interface Surroundings {
  /** Words of its own clause but for names, the nearest first. */
  readonly near: readonly string[]
  /** Content words of the whole statement but for the detail's own. */
  readonly wide: ReadonlySet<string>
  /** Names of the statement before the detail; empty in title case, where a capital shows none. */
  readonly names: ReadonlySet<string>
  /** The few tokens right before the detail, the nearest first: "to", "at", "on" and "said". */
  readonly lead: readonly string[]
}

/** A detail with its place among those of its kind in the statement, and the words around it. */
export interface Surrounded<D> {
  readonly detail: D
  readonly rank: number
  readonly around: Surroundings
}

/** Most details of a kind in a statement that is still a sentence. Chosen by hand. */
const mostDetails = 40
/** How far, in words, a clause is followed to either side. */
const reach = 12
/** How many tokens right before a detail are looked at: "said on", "rose by". */
const leadLength = 2
/** The details of a statement with what surrounds each; none where there are so many that it is a table or a list. */
export function withSurroundings<D extends Span>(
  statement: Statement,
  details: readonly D[],
): readonly Surrounded<D>[] {
  if (details.length === 0 || details.length > mostDetails) return []
  const tokens = tokensOf(statement)
  return details.map((detail, rank) => ({ detail, rank, around: surroundingsOf(tokens, detail) }))
}

/** What surrounds a span, which may lie between tokens. O(tokens). */
function surroundingsOf(tokens: readonly Token[], span: Span): Surroundings {
  const left = tokens.filter((token) => token.end <= span.start)
  const right = tokens.filter((token) => token.start >= span.end)
  const words = [...left, ...right].filter(isContent)
  const titled = isTitled(words)
  const after = isFronted(left, right) ? right.slice(1) : right
  // What stands between commas is itself an aside: "Hale, 34, was charged".
  const behind = left.at(-1)?.text === ',' ? clause(after) : clauseAround(after)
  const near = [...clause(left.toReversed()), ...behind].toSorted((a, b) => a.distance - b.distance)
  return {
    near: near
      .filter(({ token }) => isContent(token) && (titled || !isCapital(token) || token === tokens[0]))
      .map(({ token }) => token.stem),
    wide: new Set(words.map((token) => token.stem)),
    names: new Set(
      titled ? [] : left.filter((token) => isContent(token) && isCapital(token)).map((token) => token.stem),
    ),
    lead: left
      .slice(-leadLength)
      .map(({ normal }) => normal)
      .toReversed(),
  }
}

/** "On Friday, police ...": what opens a sentence up to a comma belongs to what follows, unless an aside does. */
function isFronted(left: readonly Token[], right: readonly Token[]): boolean {
  return right[0]?.text === ',' && !left.some(isContent) && endOfAside(right, 0) < 0
}

/** Whether each side names others before its detail than the other side does. */
export function nameOthers({ names: left }: Surroundings, { names: right }: Surroundings): boolean {
  return left.size > 0 && right.size > 0 && [...left].every((name) => !right.has(name))
}

/** How much two sets of words have in common: Dice's coefficient, in [0, 1]. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common === 0 ? 0 : (2 * common) / (a.size + b.size)
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && !phraseEnds.has(token.normal) && token.normal.length > 1
}

function isCapital(token: Token): boolean {
  return startsWithCapital(token.text)
}

interface Neighbour {
  readonly token: Token
  /** In words from the detail. */
  readonly distance: number
}

/** The words up to the end of the clause. */
function clause(tokens: readonly Token[]): readonly Neighbour[] {
  return tokens.slice(0, Math.min(reach, endOfClause(tokens))).map((token, distance) => ({ token, distance }))
}

/** The same, with what follows an aside: "three people, a man and two women, were killed". */
function clauseAround(tokens: readonly Token[]): readonly Neighbour[] {
  const end = endOfClause(tokens)
  const back = endOfAside(tokens, end)
  return clause(back < 0 ? tokens : [...tokens.slice(0, end), ...tokens.slice(back)])
}

/** Where a clause ends; a hyphen inside a word ("20-year-old") ends none. */
function endOfClause(tokens: readonly Token[]): number {
  const end = tokens.findIndex(({ normal }, index) =>
    normal === '-' ? !isInside(tokens, index) : /^(?:[,;:.()"]|and|but|or|while|as)$/.test(normal),
  )
  return end < 0 ? tokens.length : end
}

/** Where the clause goes on behind an aside: between commas right before its verb, or behind brackets; -1 where there is none. */
function endOfAside(tokens: readonly Token[], start: number): number {
  const closing = tokens[start]?.text === '(' ? ')' : ','
  if (closing === ',' && tokens[start]?.text !== ',') return -1
  return tokens.findIndex(
    ({ normal }, index) =>
      index > start + 1 &&
      index - start <= reach &&
      tokens[index - 1]?.text === closing &&
      (closing === ')' || auxiliaries.has(normal)),
  )
}

/** Whether a mark touches a token on either side, in whichever order the tokens come. */
function isInside(tokens: readonly Token[], index: number): boolean {
  const [mark, ...beside] = [tokens[index], tokens[index - 1], tokens[index + 1]]
  return beside.some((token) => token?.end === mark?.start) && beside.some((token) => token?.start === mark?.end)
}
