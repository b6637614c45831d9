import {
  closestRelation,
  type GoldDifference,
  type GoldPair,
  type GoldRelation,
  type GoldSpan,
  linkKey,
  meets,
  relationsByKey,
  sentencesMet,
} from '../scripts/gold/read-gold.ts'
import type { Difference, DifferenceKind } from '../src/model/claim.ts'
import type { ComparedArticle, Comparison } from '../src/model/comparison.ts'
import type { Link } from '../src/model/link.ts'
import { oneToOne, type Tally } from './quality-tally.ts'

/** A link of the tool with what the annotators said of its statements. */
export interface JudgedLink extends Pick<Link, 'score' | 'confidence'> {
  readonly relation: GoldRelation
}

/** How a comparison of a gold pair fares. */
export interface PairScore {
  readonly id: string
  /** `same` links must be found, `partial` ones may be, any other is wrong. */
  readonly main: Tally
  /** `same` and `partial` links must be found, any other is wrong. */
  readonly all: Tally
  readonly links: readonly JudgedLink[]
  readonly sentenceStarts: Tally
  readonly notNews: Tally
  readonly differences: ReadonlyMap<DifferenceKind, Tally>
  readonly conflicts: Tally
}

/** Scores the comparison of a gold pair's two texts. What one of two annotators found alone counts neither way. */
export function scorePair(gold: GoldPair, { articles, claims, links }: Comparison): PairScore {
  const sides = [0, 1].map((side) => sideOf(gold, articles, side)) as [Side, Side]
  const reported = claims.flatMap((claim) => claim.differences).flatMap((difference) => readings(difference, sides))
  return {
    id: gold.id,
    ...scoreLinks(gold, links, sides),
    sentenceStarts: scoreStarts(gold, articles),
    notNews: scoreNotNews(gold, articles, sides),
    differences: scoreKinds(gold.differences, reported),
    conflicts: scoreConflicts(gold.differences, reported),
  }
}

/** Gold sentences by statement id. */
type Side = ReadonlyMap<string, readonly number[]>

function sideOf(gold: GoldPair, articles: readonly ComparedArticle[], side: number): Side {
  return sentencesMet(articles[side]?.statements ?? [], gold.articles[side]?.sentences ?? [])
}

function scoreLinks(
  gold: GoldPair,
  links: readonly Link[],
  [a, b]: readonly [Side, Side],
): Pick<PairScore, 'main' | 'all' | 'links'> {
  const relations = relationsByKey(gold.links)
  const found = new Set(
    links.flatMap(({ from, to }) => (a.get(from) ?? []).flatMap((i) => (b.get(to) ?? []).map((j) => linkKey(i, j)))),
  )
  const count = (keys: Iterable<string>, relation: GoldRelation): number =>
    [...keys].filter((key) => (relations.get(key) ?? 'none') === relation).length
  const missed = [...relations.keys()].filter((key) => !found.has(key))
  const [same, partial, wrong] = [count(found, 'same'), count(found, 'partial'), count(found, 'none')]
  return {
    main: oneToOne(same, wrong, count(missed, 'same')),
    all: oneToOne(same + partial, wrong, count(missed, 'same') + count(missed, 'partial')),
    links: links.map(({ from, to, score, confidence }) => ({
      score,
      confidence,
      relation: closestRelation(relations, a.get(from), b.get(to)),
    })),
  }
}

function scoreStarts(gold: GoldPair, articles: readonly ComparedArticle[]): Tally {
  const places = (side: number, starts: readonly number[]): readonly string[] => starts.map((at) => linkKey(side, at))
  const wanted = new Set(gold.articles.flatMap(({ sentences }, side) => places(side, sentences.map(startOf))))
  const found = new Set(
    articles.flatMap(({ statements }, side) =>
      places(
        side,
        statements.map(({ start }) => start),
      ),
    ),
  )
  const right = [...wanted].filter((place) => found.has(place)).length
  return oneToOne(right, found.size - right, wanted.size - right)
}

function startOf([start]: GoldSpan): number {
  return start
}

function scoreNotNews(gold: GoldPair, articles: readonly ComparedArticle[], sides: readonly [Side, Side]): Tally {
  const tallies = gold.articles.map(({ notNews, maybeNotNews }, side) => {
    const furniture = articles[side]?.statements.filter(({ kind }) => kind === 'furniture') ?? []
    const flagged = new Set(furniture.flatMap(({ id }) => sides[side]?.get(id) ?? []))
    const wanted = new Set(notNews)
    const allowed = new Set([...notNews, ...maybeNotNews])
    const right = [...wanted].filter((sentence) => flagged.has(sentence)).length
    return [right, [...flagged].filter((sentence) => !allowed.has(sentence)).length, wanted.size - right] as const
  })
  const sum = (place: 0 | 1 | 2): number => tallies.reduce((total, tally) => total + tally[place], 0)
  return oneToOne(sum(0), sum(1), sum(2))
}

/** A difference of the tool with the places that each side reads; null for a side that names no source. */
interface ReportedDifference extends Pick<Difference, 'kind' | 'verdict'> {
  readonly a: readonly (GoldSpan | null)[]
  readonly b: readonly (GoldSpan | null)[]
}

function readings(
  { kind, verdict, readings }: Difference,
  [inA, inB]: readonly [Side, Side],
): readonly ReportedDifference[] {
  const spans = (side: Side): readonly (GoldSpan | null)[] =>
    readings
      .filter(({ statement }) => side.has(statement))
      .map((reading) => ('start' in reading ? [reading.start, reading.end] : null))
  const [a, b] = [spans(inA), spans(inB)]
  return a.length > 0 && b.length > 0 ? [{ kind, verdict, a, b }] : []
}

function scoreKinds(
  gold: readonly GoldDifference[],
  reported: readonly ReportedDifference[],
): ReadonlyMap<DifferenceKind, Tally> {
  const required = requiredOnce(gold)
  const kinds = new Set([...required, ...reported].map(({ kind }) => kind))
  return new Map(
    [...kinds].sort().map((kind) => {
      const wanted = required.filter((one) => one.kind === kind)
      const given = reported.filter((one) => one.kind === kind)
      return [kind, tallyOf(wanted, given, { isFound: (one) => given.some((other) => shows(other, one)), gold })]
    }),
  )
}

function scoreConflicts(gold: readonly GoldDifference[], reported: readonly ReportedDifference[]): Tally {
  const wanted = requiredOnce(gold).filter(({ conflict }) => conflict)
  const given = reported.filter(({ verdict }) => verdict === 'conflict')
  const isFound = (one: GoldDifference): boolean => given.some((other) => shows(other, one))
  return tallyOf(wanted, given, { isFound, gold: gold.filter(({ conflict }) => conflict) })
}

interface Matching {
  readonly isFound: (wanted: GoldDifference) => boolean
  /** The differences that a reported one may show to be right. */
  readonly gold: readonly GoldDifference[]
}

function tallyOf(
  wanted: readonly GoldDifference[],
  given: readonly ReportedDifference[],
  { isFound, gold }: Matching,
): Tally {
  const found = wanted.filter(isFound).length
  const right = given.filter((one) => gold.some((other) => shows(one, other))).length
  return { right, wrong: given.length - right, found, missed: wanted.length - found }
}

/** What both annotators found, each kind and pair of places once, the first of them standing for all. */
function requiredOnce(gold: readonly GoldDifference[]): readonly GoldDifference[] {
  const byPlace = new Map<string, GoldDifference>()
  for (const difference of gold.filter(({ required }) => required)) {
    const place = JSON.stringify([difference.kind, difference.aSpan, difference.bSpan])
    if (!byPlace.has(place)) byPlace.set(place, difference)
  }
  return [...byPlace.values()]
}

function shows({ kind, a, b }: ReportedDifference, gold: GoldDifference): boolean {
  const meetsOne = (spans: readonly (GoldSpan | null)[], wanted: GoldSpan | null): boolean =>
    spans.some((span) => (span && wanted ? meets(range(span), range(wanted)) : span === wanted))
  return kind === gold.kind && meetsOne(a, gold.aSpan) && meetsOne(b, gold.bSpan)
}

function range([start, end]: GoldSpan): { readonly start: number; readonly end: number } {
  return { start, end }
}
