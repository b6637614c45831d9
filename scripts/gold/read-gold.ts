import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DifferenceKind } from '../../src/model/claim.ts'
import { overlap, type Span } from '../../src/model/span.ts'

/** What annotators said of two sentences: `optional` where only one of two linked them, `none` where nobody did. */
export type GoldRelation = 'same' | 'partial' | 'optional' | 'none'

export type GoldSpan = readonly [start: number, end: number]

export interface GoldArticle {
  readonly text: string
  readonly sentences: readonly GoldSpan[]
  /** Indexes of sentences that are not the story, and of those that one annotator alone took for that. */
  readonly notNews: readonly number[]
  readonly maybeNotNews: readonly number[]
}

export interface GoldLink {
  readonly a: number
  readonly b: number
  readonly relation: GoldRelation
}

/** A difference between two sentences; a span is null where that side names no source. */
export interface GoldDifference {
  readonly kind: DifferenceKind
  readonly aSpan: GoldSpan | null
  readonly bSpan: GoldSpan | null
  readonly conflict: boolean
  readonly required: boolean
}

/** Two articles on one event with what careful readers found: one JSON file. */
export interface GoldPair {
  readonly id: string
  readonly articles: readonly [GoldArticle, GoldArticle]
  readonly links: readonly GoldLink[]
  readonly differences: readonly GoldDifference[]
}

/** The gold pairs of a folder, one JSON file each, in the order of file names; throws where the folder has none. */
export function readGold(folder: string): readonly GoldPair[] {
  const files = filesOf(folder)
  if (files.length === 0) throw new Error(`The folder ${folder} has no gold pairs (files ending in .json).`)
  return files.map((file) => {
    try {
      return checked(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    } catch (cause) {
      throw new Error(`${join(folder, file)} is no gold pair: two articles with text and sentences, and links.`, {
        cause,
      })
    }
  })
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
  } catch (cause) {
    throw new Error(`There is no folder ${folder}.`, { cause })
  }
}

/** Fails on what is no gold pair at all; a pair without differences or furniture is one. */
function checked({ id, articles, links, differences = [] }: GoldPair): GoldPair {
  const [a, b] = articles
  return { id, articles: [whole(a), whole(b)], links: [...links], differences }
}

function whole({ text, sentences, notNews = [], maybeNotNews = [] }: GoldArticle): GoldArticle {
  return { text, sentences: sentences.map(([start, end]) => [start, end]), notNews, maybeNotNews }
}

/** Which gold sentences each statement meets, by statement id. */
export function sentencesMet(
  statements: readonly (Span & { readonly id: string })[],
  sentences: readonly GoldSpan[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(
    statements.map((statement) => [
      statement.id,
      sentences.flatMap(([start, end], index) => (meets(statement, { start, end }) ? [index] : [])),
    ]),
  )
}

/** Two spans show the same thing where they share at least half of the shorter one. */
export function meets(a: Span, b: Span): boolean {
  return overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

/** The closest relation that two lists of gold sentences have. */
export function closestRelation(
  links: ReadonlyMap<string, GoldRelation>,
  a: readonly number[] = [],
  b: readonly number[] = [],
): GoldRelation {
  const found = a.flatMap((i) => b.map((j) => links.get(linkKey(i, j))))
  return (['same', 'partial', 'optional'] as const).find((relation) => found.includes(relation)) ?? 'none'
}

export function relationsByKey(links: readonly GoldLink[]): ReadonlyMap<string, GoldRelation> {
  return new Map(links.map(({ a, b, relation }) => [linkKey(a, b), relation]))
}

export function linkKey(a: number, b: number): string {
  return `${a},${b}`
}
