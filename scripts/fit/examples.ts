import { pairArticles } from '../../src/align/article-pair.ts'
import { findCandidates } from '../../src/align/candidates.ts'
import { unitStatements } from '../../src/align/units.ts'
import { buildVocabulary } from '../../src/align/vocabulary.ts'
import type { WordData } from '../../src/language/word-data.ts'
import { lookUpWord } from '../../src/language/word-entry.ts'
import type { GoldPair, GoldRelation } from './gold-pairs.ts'

/** A candidate pair of statements with what the annotators said of it. */
export interface Example {
  readonly values: Float64Array
  readonly relation: GoldRelation
}

/** The candidates of one pair of articles, and how many links there are to find. */
export interface PairExamples {
  readonly id: string
  readonly examples: readonly Example[]
  readonly wanted: GoldPair['wanted']
}

export function examplesOf({ id, articles, relation, wanted }: GoldPair, words: WordData): PairExamples {
  const [rows, columns] = [unitStatements(articles[0]), unitStatements(articles[1])]
  const vocabulary = buildVocabulary([...rows, ...columns], (form) => lookUpWord(words, form))
  const candidates = findCandidates(pairArticles(rows, columns, vocabulary))
  const examples = candidates.map(({ from, to, features }) => ({
    values: features,
    relation: relation(from.id, to.id),
  }))
  return { id, examples, wanted }
}
