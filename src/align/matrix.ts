/** One number for every pair of a statement of one article (rows) and one of another (columns). */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  /** Row by row; `values[row * columns + column]`. */
  readonly values: Float64Array
}

/** A number for every row and column that is worked out when it is asked for. */
export type Measure = (row: number, column: number) => number

/** A matrix of zeros. */
export function emptyMatrix(rows: number, columns: number): Matrix {
  return { rows, columns, values: new Float64Array(rows * columns) }
}

export function at(of: Matrix, row: number, column: number): number {
  return of.values[row * of.columns + column] ?? 0
}

/** The best and the second best number of each row or column, at least 0. */
interface TwoBest {
  readonly best: Float64Array
  readonly second: Float64Array
}

/** How far a number is above the best other one of its row or of its column, whichever is more. O(rows × columns). */
export function bestMargins(of: Matrix): Measure {
  const rows: TwoBest = { best: new Float64Array(of.rows), second: new Float64Array(of.rows) }
  const columns: TwoBest = { best: new Float64Array(of.columns), second: new Float64Array(of.columns) }
  for (let row = 0; row < of.rows; row++) {
    for (let column = 0; column < of.columns; column++) {
      const value = of.values[row * of.columns + column] as number
      note(rows, row, value)
      note(columns, column, value)
    }
  }
  return (row, column) => {
    const own = at(of, row, column)
    return Math.max(own - otherBest(rows, row, own), own - otherBest(columns, column, own))
  }
}

function note({ best, second }: TwoBest, index: number, value: number): void {
  if (value > (best[index] as number)) {
    second[index] = best[index] as number
    best[index] = value
  } else if (value > (second[index] as number)) second[index] = value
}

function otherBest({ best, second }: TwoBest, index: number, own: number): number {
  return own === best[index] ? (second[index] as number) : (best[index] as number)
}
