import { analyse } from '../../src/compare.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'
import {
  closestRelation,
  type GoldArticle,
  type GoldPair,
  type GoldRelation,
  readGold,
  relationsByKey,
  sentencesMet,
} from '../gold/read-gold.ts'

/** Two articles as the tool sees them, with the links that careful readers gave. */
export interface LabelledPair {
  readonly id: string
  readonly articles: readonly [AnalysedArticle, AnalysedArticle]
  /** By ids of the tool's own statements, through the gold sentences that they meet. */
  readonly relation: (a: string, b: string) => GoldRelation
  /** Gold sentences that are linked as `same`, and as `same` or `partial`: what recall is measured against. */
  readonly wanted: { readonly same: number; readonly all: number }
}

/** Reads a folder of gold pairs and cuts their articles into the tool's own statements. */
export function labelledPairs(folder: string): readonly LabelledPair[] {
  return readGold(folder).map(labelledPair)
}

function labelledPair({ id, articles, links }: GoldPair): LabelledPair {
  const [a, b] = [analysed(articles[0], 'A'), analysed(articles[1], 'B')]
  const metInA = sentencesMet(a.statements, articles[0].sentences)
  const metInB = sentencesMet(b.statements, articles[1].sentences)
  const relations = relationsByKey(links)
  const count = (kinds: readonly GoldRelation[]): number =>
    links.filter(({ relation }) => kinds.includes(relation)).length
  return {
    id,
    articles: [a, b],
    relation: (from, to) => closestRelation(relations, metInA.get(from), metInB.get(to)),
    wanted: { same: count(['same']), all: count(['same', 'partial']) },
  }
}

function analysed({ text }: GoldArticle, label: string): AnalysedArticle {
  return analyse({ ...documentFromText({ text }), label })
}
