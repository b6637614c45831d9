import { type CoverageInput, coverage, reachableWeights } from './coverage.ts'
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
}

/** Two measures of a channel for all rows and columns. */
export interface ChannelMatrices {
  readonly more: Matrix
  readonly weight: Matrix
}

/** Sets statements against statements by their words. */
export function wordChannel(input: CoverageInput): Channel {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const joined =
    (join: Join): Measure =>
    (row, column) =>
      join(shareOf(rowMatched(row)[column] as number, rows[row]), shareOf(columnMatched(row, column), columns[column]))
  return {
    more: joined(Math.max),
    less: joined(Math.min),
    mean: joined(harmonicMean),
    weight: (row, column) => ((rowMatched(row)[column] as number) + columnMatched(row, column)) / 2,
  }
}

type Join = (x: number, y: number) => number

function shareOf(weight: number, total: number | undefined): number {
  return total ? weight / total : 0
}

/** Sets all statements against all, for what needs to look along rows and columns. O(rows × columns × words). */
export function channelMatrices(input: CoverageInput): ChannelMatrices {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const more = emptyMatrix(rows.length, columns.length)
  const weight = emptyMatrix(more.rows, more.columns)
  for (let row = 0; row < more.rows; row++) {
    const matched = rowMatched(row)
    for (let column = 0; column < more.columns; column++) {
      const [own, other] = [matched[column] as number, columnMatched(row, column)]
      const place = row * more.columns + column
      more.values[place] = Math.max(shareOf(own, rows[row]), shareOf(other, columns[column]))
      weight.values[place] = (own + other) / 2
    }
  }
  return { more, weight }
}

/** Where the clauses of each statement of an article start among all its clauses, and after the last where they end. */
export type ClauseStarts = Uint32Array

/**
 * Share of a clause's weight that some third clause stands for better, the greatest for any pair of clauses of two
 * statements and either side, in [0, 1]; best asked for row by row.
 */
export function clausesElsewhere(input: CoverageInput, rowClauses: ClauseStarts, columnClauses: ClauseStarts): Measure {
  const { rowMatched, columnMatched, rows, columns } = coverage(input)
  const turned = { ...input, rows: input.columns, columns: input.rows }
  const [ofRows, ofColumns] = [reachableWeights(input), reachableWeights(turned)]
  const [mostOfRows, mostOfColumns] = [shares(ofRows, rows), shares(ofColumns, columns)]
  const elsewhere = new Float64Array(columnClauses.length - 1)
  const compare = (clause: number, column: number, matched: Float64Array): void => {
    for (let other = columnClauses[column] as number; other < (columnClauses[column + 1] as number); other++) {
      // What the two stand for in each other only takes away from what stands anywhere.
      const most = Math.max(mostOfRows[clause] as number, mostOfColumns[other] as number)
      if (most <= (elsewhere[column] as number)) continue
      const share = Math.max(
        shareOf((ofRows[clause] as number) - (matched[other] as number), rows[clause]),
        shareOf((ofColumns[other] as number) - columnMatched(clause, other), columns[other]),
      )
      if (share > (elsewhere[column] as number)) elsewhere[column] = share
    }
  }
  let current = -1
  const turnTo = (row: number): void => {
    current = row
    elsewhere.fill(0)
    for (let clause = rowClauses[row] as number; clause < (rowClauses[row + 1] as number); clause++) {
      const matched = rowMatched(clause)
      for (let column = 0; column < elsewhere.length; column++) compare(clause, column, matched)
    }
  }
  return (row, column) => {
    if (row !== current) turnTo(row)
    return elsewhere[column] as number
  }
}

function shares(weights: Float64Array, totals: Float64Array): Float64Array {
  return weights.map((weight, at) => shareOf(weight, totals[at]))
}
