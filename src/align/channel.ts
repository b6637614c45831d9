import { type CoverageInput, coverage } from './coverage.ts'
import { emptyMatrix, harmonicMean, type Matrix, type Measure } from './matrix.ts'

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

/** Two measures of a channel for all rows and columns. */
export interface ChannelMatrices {
  readonly more: Matrix
  readonly weight: Matrix
}

/** Sets statements against statements by their words. */
export function wordChannel(input: CoverageInput): Channel {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const shares =
    (join: Join): Measure =>
    (row, column) =>
      join(
        shareOf(rowMatched(row)[column] as number, rows.total[row]),
        shareOf(columnMatched(row, column), columns.total[column]),
      )
  const elsewhere =
    (join: Join): Measure =>
    (row, column) =>
      join(
        shareOf((rows.reachable[row] as number) - (rowMatched(row)[column] as number), rows.total[row]),
        shareOf((columns.reachable[column] as number) - columnMatched(row, column), columns.total[column]),
      )
  return {
    more: shares(Math.max),
    less: shares(Math.min),
    mean: shares(harmonicMean),
    weight: (row, column) => ((rowMatched(row)[column] as number) + columnMatched(row, column)) / 2,
    elsewhereMore: elsewhere(Math.max),
    elsewhereLess: elsewhere(Math.min),
  }
}

type Join = (x: number, y: number) => number

function shareOf(weight: number, total: number | undefined): number {
  return total ? weight / total : 0
}

/** Sets all statements against all, for what needs to look along rows and columns. O(rows × columns × words). */
export function channelMatrices(input: CoverageInput): ChannelMatrices {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const more = emptyMatrix(rows.total.length, columns.total.length)
  const weight = emptyMatrix(more.rows, more.columns)
  for (let row = 0; row < more.rows; row++) {
    const matched = rowMatched(row)
    for (let column = 0; column < more.columns; column++) {
      const [own, other] = [matched[column] as number, columnMatched(row, column)]
      const place = row * more.columns + column
      more.values[place] = Math.max(shareOf(own, rows.total[row]), shareOf(other, columns.total[column]))
      weight.values[place] = (own + other) / 2
    }
  }
  return { more, weight }
}

/** Where the clauses of each statement of an article start among all its clauses, and after the last where they end. */
export type ClauseStarts = Uint32Array

/** Sets statements against statements by their best pair of clauses, measure by measure. */
export function clauseChannel(
  input: CoverageInput,
  rowClauses: ClauseStarts,
  columnClauses: ClauseStarts,
): ClauseChannel {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const [mean, elsewhere] = [new Float64Array(columnClauses.length - 1), new Float64Array(columnClauses.length - 1)]
  const compare = (clause: number, other: number, column: number): void => {
    const [matched, otherMatched] = [rowMatched(clause)[other] as number, columnMatched(clause, other)]
    const [total, otherTotal] = [rows.total[clause], columns.total[other]]
    const shares = harmonicMean(shareOf(matched, total), shareOf(otherMatched, otherTotal))
    if (shares > (mean[column] as number)) mean[column] = shares
    const better = Math.max(
      shareOf((rows.reachable[clause] as number) - matched, total),
      shareOf((columns.reachable[other] as number) - otherMatched, otherTotal),
    )
    if (better > (elsewhere[column] as number)) elsewhere[column] = better
  }
  let current = -1
  const turnTo = (row: number): void => {
    current = row
    mean.fill(0)
    elsewhere.fill(0)
    for (let clause = rowClauses[row] as number; clause < (rowClauses[row + 1] as number); clause++) {
      for (let column = 0; column < mean.length; column++) {
        const end = columnClauses[column + 1] as number
        for (let other = columnClauses[column] as number; other < end; other++) compare(clause, other, column)
      }
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
