import type { ArticlePair } from './article-pair.ts'
import { featureReader } from './features.ts'
import type { Candidate } from './judge.ts'
import { at } from './matrix.ts'
import type { UnitStatement } from './units.ts'

/** Share of the better covered side's weight from which a pair is worth a closer look, in [0, 1]. */
const leastCoverage = 0.3
/** Cosine of character n-grams from which it is, in [0, 1]. With the above, 30% of pairs and 99.9% of the links found on gold/train stay. */
const leastCharacters = 0.08

/** The pairs of statements that share enough for a judge to look at, by row, then column. */
export function findCandidates(pair: ArticlePair): readonly Candidate[] {
  return [...candidatesByRow(pair)].flat()
}

/** The same row by row, so that not all of them need stand in memory at once. */
export function* candidatesByRow(pair: ArticlePair): Generator<readonly Candidate[]> {
  const valuesOf = featureReader(pair)
  const { rows, columns } = pair
  for (const [row, { statement: from }] of rows.statements.entries()) {
    const isCopy = (column: number): boolean => rows.plain[row] === columns.plain[column]
    const worthALook = columns.statements.flatMap((_, column) =>
      isCopy(column) || isWorthALook(pair, row, column) ? column : [],
    )
    const values = valuesOf(row, worthALook)
    yield worthALook.map((column, place) => ({
      from,
      to: (columns.statements[column] as UnitStatement).statement,
      isCopy: isCopy(column),
      features: values[place] as Float64Array,
    }))
  }
}

function isWorthALook({ channels, characters }: ArticlePair, row: number, column: number): boolean {
  return at(channels.soft.more, row, column) > leastCoverage || at(characters, row, column) > leastCharacters
}
