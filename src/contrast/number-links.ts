import type { AnalysedArticle } from '../model/analysis.ts'
import { detailsByStatement, type NumberDetail } from '../model/detail.ts'
import type { LinkEvidence } from '../model/evidence.ts'
import type { Link } from '../model/link.ts'
import type { Span } from '../model/span.ts'
import { isNews, type Statement } from '../model/statement.ts'
import { likenessOf, type PlacedNumber } from './number-likeness.ts'
import { closeShare, relateValues } from './number-values.ts'
import { withSurroundings } from './surroundings.ts'

/** Score of such a link, in [0, 1]: on gold/train 5 in 6 are right, which are too few to count more closely. */
const score = 0.8
/** Most numbers of one size in an article that still tell which fact each is of. Chosen by hand. */
const mostOfSize = 12

/** A link by a number, and the two numbers as what made it. */
export interface NumberLink {
  readonly link: Link
  readonly evidence: LinkEvidence
}

/**
 * Links statements that give nearly one number of one thing, though their words are too unlike for the aligner.
 *
 * "$140,937,785" and "$139 million" of earnings are one fact. Each must be the nearest to the other in value, and their
 * clauses must share a word; equal numbers are left to the aligner. `from` lies in the earlier of the articles as given,
 * whose order must not depend on labels. O(n log n) in the numbers, and the words around those that are close.
 */
export function numberLinks(articles: readonly AnalysedArticle[], links: readonly Link[]): readonly NumberLink[] {
  const known = new Set(links.map(({ from, to }) => keyOf(from, to)))
  const quantities = articles.map(quantitiesOf)
  return quantities.flatMap((left, index) =>
    quantities.slice(index + 1).flatMap((right) => {
      const found = nearest(meetingsOf(left, right)).filter(({ x, y }) => {
        const key = keyOf(x.statement.id, y.statement.id)
        if (known.has(key) || isCopied(x, right) || isCopied(y, left)) return false
        known.add(key)
        return true
      })
      return found.map(linkOf)
    }),
  )
}

interface Quantity {
  readonly statement: Statement
  readonly value: number
  /** The number with the words around it; null in a table. */
  readonly placed: () => PlacedNumber | null
}

interface ArticleQuantities {
  /** By rising value. */
  readonly all: readonly Quantity[]
  readonly texts: ReadonlySet<string>
}

function quantitiesOf({ statements, details }: AnalysedArticle): ArticleQuantities {
  const numbers = detailsByStatement(details.filter(({ kind }) => kind === 'number'))
  const all = statements.filter(isNews).flatMap((statement) => {
    const own = (numbers.get(statement.id) ?? []).filter((detail): detail is NumberDetail => detail.kind === 'number')
    return own.filter(isAmount).map(
      (number): Quantity => ({
        statement,
        value: number.minimum ?? number.maximum ?? 0,
        placed: () => withSurroundings({ statement }, own).find(({ detail }) => detail === number) ?? null,
      }),
    )
  })
  return { all: all.toSorted((a, b) => a.value - b.value), texts: new Set(statements.map(({ text }) => text)) }
}

/** Ages, places in a row and scores are near one another without being one fact. */
function isAmount({ role, minimum, maximum }: NumberDetail): boolean {
  return role !== 'ordinal' && role !== 'score' && role !== 'age' && (minimum ?? maximum ?? 0) > 0
}

interface Meeting {
  readonly x: Quantity
  readonly y: Quantity
  readonly numbers: readonly [PlacedNumber, PlacedNumber]
  readonly apart: number
  readonly sharesWord: boolean
}

/** The pairs of close numbers that may be of one thing. */
function meetingsOf(left: ArticleQuantities, right: ArticleQuantities): readonly Meeting[] {
  return left.all.flatMap((x) => {
    const from = firstAtLeast(right.all, x.value * (1 - closeShare))
    const to = firstAtLeast(right.all, x.value / (1 - closeShare))
    if (to === from || to - from > mostOfSize) return []
    return right.all.slice(from, to).flatMap((y) => meetingOf(x, y) ?? [])
  })
}

function meetingOf(x: Quantity, y: Quantity): Meeting | null {
  const [left, right] = [x.placed(), y.placed()]
  if (!left || !right) return null
  const { thing, near } = likenessOf(left, right)
  return thing < 1 || countOthers(left.detail, right.detail)
    ? null
    : { x, y, numbers: [left, right], apart: Math.abs(x.value - y.value), sharesWord: near > 0 }
}

/** Linked statements may call 200,000 residents people; here other nouns are other things. */
function countOthers(a: NumberDetail, b: NumberDetail): boolean {
  const [first, second] = [a.counted.at(-1), b.counted.at(-1)]
  return a.unit === null && first !== undefined && second !== undefined && first !== second
}

function firstAtLeast(rising: readonly Quantity[], value: number): number {
  let [low, high] = [0, rising.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle]?.value ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** The unequal ones of which neither has a nearer partner: "35.7 percent" is 35.72 rather than 36. */
function nearest(meetings: readonly Meeting[]): readonly Meeting[] {
  const least = new Map<Quantity, number>()
  for (const { x, y, apart } of meetings)
    for (const side of [x, y]) least.set(side, Math.min(apart, least.get(side) ?? apart))
  return meetings.filter(({ x, y, numbers: [left, right], apart, sharesWord }) => {
    const isNearest = apart <= (least.get(x) ?? 0) && apart <= (least.get(y) ?? 0)
    return isNearest && sharesWord && relateValues(left.detail, right.detail) !== 'equal'
  })
}

/** Whether the other article has the whole statement: then its copy is what it is linked to. */
function isCopied({ statement }: Quantity, { texts }: ArticleQuantities): boolean {
  return texts.has(statement.text)
}

function linkOf({ x, y, numbers: [left, right] }: Meeting): NumberLink {
  const ends = { from: x.statement.id, to: y.statement.id }
  const [from, to] = [left, right].map(({ detail: { start, end, text } }) => ({ start, end, text })) as [
    Span & { readonly text: string },
    Span & { readonly text: string },
  ]
  return {
    link: { ...ends, relation: 'partial', score, confidence: 'likely' },
    evidence: { ...ends, matched: [{ from, to, weight: 1 }], unmatched: [], contributions: [] },
  }
}

function keyOf(from: string, to: string): string {
  return `${from} ${to}`
}
