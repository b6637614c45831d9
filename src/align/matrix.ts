/** One number for every pair of a statement of one article (rows) and one of another (columns). */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  /** Row by row; `values[row * columns + column]`. */
  readonly values: Float64Array
}

/** A number for every row and column that is worked out when it is asked for. */
export type Measure = (row: number, column: number) => number

/** A matrix whose numbers come from a function of row and column. */
export function matrix(rows: number, columns: number, value: Measure): Matrix {
  const values = new Float64Array(rows * columns)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) values[row * columns + column] = value(row, column)
  }
  return { rows, columns, values }
}

export function at(of: Matrix, row: number, column: number): number {
  return of.values[row * of.columns + column] ?? 0
}

export function transpose(of: Matrix): Matrix {
  return matrix(of.columns, of.rows, (row, column) => at(of, column, row))
}

/** Applies a function to the numbers of two matrices of one shape, place by place. */
export function combine(a: Matrix, b: Matrix, join: (x: number, y: number) => number): Matrix {
  return matrix(a.rows, a.columns, (row, column) => join(at(a, row, column), at(b, row, column)))
}

/** `2xy / (x + y)`, 0 where both are 0. */
export function harmonicMean(x: number, y: number): number {
  return x + y === 0 ? 0 : (2 * x * y) / (x + y)
}

/** How far each number is above the best other one of its row: positive for the best alone. O(rows × columns). */
export function rowMargins(of: Matrix): Matrix {
  const values = new Float64Array(of.values.length)
  for (let row = 0; row < of.rows; row++) {
    const [best, second] = twoBest(of, row)
    for (let column = 0; column < of.columns; column++) {
      const own = at(of, row, column)
      values[row * of.columns + column] = own - (own === best ? second : best)
    }
  }
  return { ...of, values }
}

export function columnMargins(of: Matrix): Matrix {
  return transpose(rowMargins(transpose(of)))
}

/** Standard scores: how many standard deviations each number is above the mean of the matrix; 0 where all are equal. */
export function standardScores(of: Matrix): Matrix {
  const mean = of.values.reduce((total, value) => total + value, 0) / of.values.length
  const variance = of.values.reduce((total, value) => total + (value - mean) ** 2, 0) / of.values.length
  const deviation = Math.sqrt(variance)
  return { ...of, values: of.values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation)) }
}

function twoBest(of: Matrix, row: number): readonly [number, number] {
  let best = 0
  let second = 0
  for (let column = 0; column < of.columns; column++) {
    const value = at(of, row, column)
    if (value > best) {
      second = best
      best = value
    } else if (value > second) second = value
  }
  return [best, second]
}
