import { type CoverageInput, coverage } from './coverage.ts'
import { emptyMatrix, type Matrix, type Measure } from './matrix.ts'

/**
 * How far the statements of two articles stand for each other by one kind of unit. All measures are symmetric in the
 * sides, and are best asked for row by row.
 */
export interface Channel {
  /** The greater and the smaller of the shares of both sides' weight, in [0, 1]. */
  readonly more: Measure
  readonly less: Measure
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
  const { rowMatched, columnMatched, rowTotals, columnTotals } = coverage(input)
  const shares =
    (join: (x: number, y: number) => number): Measure =>
    (row, column) =>
      join(
        shareOf(rowMatched(row)[column] as number, rowTotals[row]),
        shareOf(columnMatched(row, column), columnTotals[column]),
      )
  return {
    more: shares(Math.max),
    less: shares(Math.min),
    weight: (row, column) => ((rowMatched(row)[column] as number) + columnMatched(row, column)) / 2,
  }
}

function shareOf(weight: number, total: number | undefined): number {
  return total ? weight / total : 0
}

/** Sets all statements against all, for what needs to look along rows and columns. O(rows × columns × words). */
export function channelMatrices(input: CoverageInput): ChannelMatrices {
  const { rowMatched, columnMatched, rowTotals, columnTotals } = coverage(input)
  const more = emptyMatrix(rowTotals.length, columnTotals.length)
  const weight = emptyMatrix(more.rows, more.columns)
  for (let row = 0; row < more.rows; row++) {
    const matched = rowMatched(row)
    for (let column = 0; column < more.columns; column++) {
      const [own, other] = [matched[column] as number, columnMatched(row, column)]
      const place = row * more.columns + column
      more.values[place] = Math.max(shareOf(own, rowTotals[row]), shareOf(other, columnTotals[column]))
      weight.values[place] = (own + other) / 2
    }
  }
  return { more, weight }
}
