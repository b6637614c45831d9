import type { ArticlePair } from './article-pair.ts'
import { featureReader, type Place } from './features.ts'
import { isCopy } from './is-copy.ts'
import type { Candidate } from './judge.ts'
import { at } from './matrix.ts'

/** Share of the better covered side's weight from which a pair is worth a closer look, in [0, 1]. */
const leastCoverage = 0.3
/** Cosine of character n-grams from which it is, in [0, 1]. With the above, 30% of pairs and 99.9% of the links found on gold/train stay. */
const leastCharacters = 0.08

/** The pairs of statements that share enough for a judge to look at, by row, then column. */
export function findCandidates(pair: ArticlePair): readonly Candidate[] {
  const valuesAt = featureReader(pair)
  return pair.rows.flatMap((row, r) =>
    pair.columns.flatMap((column, c): readonly Candidate[] => {
      const place = { row: r, column: c }
      if (!isWorthALook(pair, place) && !isCopy(row.statement, column.statement)) return []
      return [{ from: row.statement, to: column.statement, features: valuesAt(place) }]
    }),
  )
}

function isWorthALook({ channels, characters }: ArticlePair, { row, column }: Place): boolean {
  return at(channels.soft.more, row, column) > leastCoverage || at(characters, row, column) > leastCharacters
}
