import { type ArticleIndex, indexArticles } from '../../src/align/article-index.ts'
import { pairArticles } from '../../src/align/article-pair.ts'
import { findCandidates } from '../../src/align/candidates.ts'
import { unitsWithinLimits } from '../../src/align/limits.ts'
import { readerWith } from '../../src/language/reader.ts'
import type { WordData } from '../../src/language/word-data.ts'
import type { GoldRelation } from '../gold/read-gold.ts'
import type { LabelledPair } from './labelled-pairs.ts'

/** A candidate pair of statements with what the annotators said of it. */
export interface Example {
  readonly values: Float64Array
  readonly relation: GoldRelation
}

/** The candidates of one pair of articles, and how many links there are to find. */
export interface PairExamples {
  readonly id: string
  readonly examples: readonly Example[]
  readonly wanted: LabelledPair['wanted']
}

export function examplesOf({ id, articles, relation, wanted }: LabelledPair, words: WordData): PairExamples {
  const { lexicon, articles: indexed } = indexArticles(articles.map(unitsWithinLimits), readerWith(words))
  const [rows, columns] = indexed as readonly [ArticleIndex, ArticleIndex]
  const candidates = findCandidates(pairArticles(rows, columns, lexicon))
  const examples = candidates.map(({ from, to, features }) => ({
    values: features,
    relation: relation(from.id, to.id),
  }))
  return { id, examples, wanted }
}
