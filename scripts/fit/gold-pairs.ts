import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../src/compare.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import { overlap, type Span } from '../../src/model/span.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'

/** What the annotators said of two statements: `none` where they said nothing. */
export type GoldRelation = 'same' | 'partial' | 'optional' | 'none'

/** Two articles with the links that careful readers gave. */
export interface GoldPair {
  readonly id: string
  readonly articles: readonly [AnalysedArticle, AnalysedArticle]
  /** By ids of the tool's own statements, through the gold sentences that they meet. */
  readonly relation: (a: string, b: string) => GoldRelation
  /** Gold sentences that are linked as `same`, and as `same` or `partial`: what recall is measured against. */
  readonly wanted: { readonly same: number; readonly all: number }
}

interface GoldFile {
  readonly id: string
  readonly articles: readonly { readonly text: string; readonly sentences: readonly (readonly [number, number])[] }[]
  readonly links: readonly { readonly a: number; readonly b: number; readonly relation: GoldRelation }[]
}

/** Reads a folder of gold pairs, in the order of file names. Format: one JSON file a pair. */
export function readGoldPairs(folder: string): readonly GoldPair[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => goldPair(JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldFile))
}

function goldPair(file: GoldFile): GoldPair {
  const sides = file.articles.map(({ text, sentences }, index) => {
    const analysed = analyse({ ...documentFromText({ text }), label: 'AB'[index] as string })
    const met = analysed.statements.map((statement): [string, readonly number[]] => [
      statement.id,
      sentences.flatMap(([start, end], sentence) => (meets(statement, { start, end }) ? [sentence] : [])),
    ])
    return { analysed, met: new Map(met) }
  })
  const [a, b] = sides as [(typeof sides)[0], (typeof sides)[0]]
  const links = new Map(file.links.map((link) => [`${link.a},${link.b}`, link.relation]))
  const relation = (from: string, to: string): GoldRelation => {
    const found = (a.met.get(from) ?? []).flatMap((i) =>
      (b.met.get(to) ?? []).map((j) => links.get(`${i},${j}`) ?? 'none'),
    )
    return (['same', 'partial', 'optional'] as const).find((kind) => found.includes(kind)) ?? 'none'
  }
  const count = (kinds: readonly GoldRelation[]): number =>
    file.links.filter((link) => kinds.includes(link.relation)).length
  return {
    id: file.id,
    articles: [a.analysed, b.analysed],
    relation,
    wanted: { same: count(['same']), all: count(['same', 'partial']) },
  }
}

/** Two spans show the same thing where they share at least half of the shorter one. */
function meets(a: Span, b: Span): boolean {
  return overlap(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start)
}
