import type { WordEntry } from '../language/words/word-entry.ts'
import type { ArticleIndex } from './article-index.ts'
import type { Unit } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Rank from which a word is as rare as can be. */
const rarestRank = 100_000
/** What a word weighs that every statement holds: little, but not nothing. */
const leastWeight = 0.05

/**
 * How much each word tells in two articles, by word number, in [0.05, about 10]; 0 for a word that neither has.
 *
 * `ln((N + 1) / df) * sqrt(ln(2 + rank) / ln(100002)) + 0.05` for N statements of which df hold the word: the story's
 * own topic words count little, and so do the commonest words of English.
 */
export function wordWeights(first: ArticleIndex, second: ArticleIndex, { entries }: Vocabulary): Float64Array {
  const statements = first.statements.length + second.statements.length
  const weights = new Float64Array(entries.length)
  entries.forEach((entry, word) => {
    if (!entry) return
    const count = holdersCount(first, word) + holdersCount(second, word)
    weights[word] = Math.log((statements + 1) / Math.max(count, 1)) * entry.rarity + leastWeight
  })
  return weights
}

/** How rare a word is in general English, in [0, 1]; names and numbers are as rare as can be. */
export function rarityOf(role: Unit['role'], { rank }: WordEntry): number {
  const known = role === 'word' ? Math.min(rank, rarestRank) : rarestRank
  return Math.sqrt(Math.log(2 + known) / Math.log(2 + rarestRank))
}

function holdersCount({ all: { holders } }: ArticleIndex, word: number): number {
  return (holders.starts[word + 1] as number) - (holders.starts[word] as number)
}
