import type { UnitStatement } from './units.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'

/** Rank from which a word is as rare as can be. */
const rarestRank = 100_000
/** What a word weighs that every statement holds: little, but not nothing. */
const leastWeight = 0.05

/**
 * How much each word tells in these statements, by word number, in [0.05, about 10].
 *
 * `ln((N + 1) / df) * sqrt(ln(2 + rank) / ln(100002)) + 0.05` for N statements of which df hold the word: the story's
 * own topic words count little, and so do the commonest words of English.
 */
export function wordWeights(statements: readonly UnitStatement[], { entries, numberOf }: Vocabulary): Float64Array {
  const frequency = new Float64Array(entries.length)
  for (const { units } of statements) {
    for (const word of new Set(units.map((unit) => numberOf.get(unit.key) ?? 0))) {
      frequency[word] = (frequency[word] ?? 0) + 1
    }
  }
  return frequency.map((count, word) => {
    const entry = entries[word] as Entry
    const rank = entry.role === 'word' ? Math.min(entry.word.rank, rarestRank) : rarestRank
    const rarity = Math.sqrt(Math.log(2 + rank) / Math.log(2 + rarestRank))
    return Math.log((statements.length + 1) / Math.max(count, 1)) * rarity + leastWeight
  })
}
