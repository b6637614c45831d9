import { type CoverageInput, coverage } from './coverage.ts'
import { harmonicMean, type Measure } from './matrix.ts'

/**
 * How far the statements of two articles stand for each other by one kind of unit. All measures are symmetric in the
 * sides, and are best asked for row by row.
 */
export interface Channel {
  /** The greater, the smaller, and the harmonic mean of the shares of both sides' weight, in [0, 1]. */
  readonly more: Measure
  readonly less: Measure
  readonly mean: Measure
  /** Matched weight, the mean of both sides. */
  readonly weight: Measure
  /** Share of a side's weight that a third statement stands for better: the greater and the smaller of both sides. */
  readonly elsewhereMore: Measure
  readonly elsewhereLess: Measure
}

/** The same by the best pair of clauses, for the measures that are worth it. */
export type ClauseChannel = Pick<Channel, 'mean' | 'elsewhereMore'>

/** Sets statements against statements by their words. */
export function wordChannel(input: CoverageInput): Channel {
  const { ofRows, ofColumns } = coverage(input)
  const joined =
    (join: (x: number, y: number) => number, ofRow: Measure, ofColumn: Measure): Measure =>
    (row, column) =>
      join(ofRow(row, column), ofColumn(row, column))
  return {
    more: joined(Math.max, ofRows.share, ofColumns.share),
    less: joined(Math.min, ofRows.share, ofColumns.share),
    mean: joined(harmonicMean, ofRows.share, ofColumns.share),
    weight: joined((x, y) => (x + y) / 2, ofRows.matched, ofColumns.matched),
    elsewhereMore: joined(Math.max, ofRows.elsewhere, ofColumns.elsewhere),
    elsewhereLess: joined(Math.min, ofRows.elsewhere, ofColumns.elsewhere),
  }
}

/** Where the clauses of each statement of an article start among all its clauses, and after the last where they end. */
export type ClauseStarts = Uint32Array

/** Sets statements against statements by their best pair of clauses, measure by measure. */
export function clauseChannel(input: CoverageInput, rows: ClauseStarts, columns: ClauseStarts): ClauseChannel {
  const { ofRows, ofColumns } = coverage(input)
  const [mean, elsewhere] = [new Float64Array(columns.length - 1), new Float64Array(columns.length - 1)]
  let current = -1
  const compare = (clause: number, column: number): void => {
    for (let other = columns[column] as number; other < (columns[column + 1] as number); other++) {
      const shares = harmonicMean(ofRows.share(clause, other), ofColumns.share(clause, other))
      if (shares > (mean[column] as number)) mean[column] = shares
      const better = Math.max(ofRows.elsewhere(clause, other), ofColumns.elsewhere(clause, other))
      if (better > (elsewhere[column] as number)) elsewhere[column] = better
    }
  }
  const turnTo = (row: number): void => {
    current = row
    mean.fill(0)
    elsewhere.fill(0)
    for (let clause = rows[row] as number; clause < (rows[row + 1] as number); clause++) {
      for (let column = 0; column < mean.length; column++) compare(clause, column)
    }
  }
  const read =
    (values: Float64Array): Measure =>
    (row, column) => {
      if (row !== current) turnTo(row)
      return values[column] as number
    }
  return { mean: read(mean), elsewhereMore: read(elsewhere) }
}
