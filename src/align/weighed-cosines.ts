import { type Matrix, matrix } from './matrix.ts'

/** How often a text holds each of its parts. */
export type Counts = ReadonlyMap<string, number>

/**
 * Cosines of TF-IDF vectors for every row and column, in [0, 1].
 *
 * Sublinear term frequency, smoothed inverse document frequency over both lists. O(parts + shared parts).
 */
export function weighedCosines(rows: readonly Counts[], columns: readonly Counts[]): Matrix {
  const all = [...rows, ...columns]
  const frequency = new Map<string, number>()
  for (const counts of all) for (const part of counts.keys()) frequency.set(part, (frequency.get(part) ?? 0) + 1)
  const weigh = (counts: Counts): Vector =>
    new Map(
      [...counts].map(([part, count]) => [
        part,
        (1 + Math.log(count)) * (Math.log((1 + all.length) / (1 + (frequency.get(part) ?? 1))) + 1),
      ]),
    )
  return cosines(rows.map(weigh), columns.map(weigh))
}

type Vector = ReadonlyMap<string, number>

function cosines(rows: readonly Vector[], columns: readonly Vector[]): Matrix {
  const holders = new Map<string, [column: number, weight: number][]>()
  columns.forEach((vector, column) => {
    for (const [gram, weight] of vector) {
      const list = holders.get(gram)
      if (list) list.push([column, weight])
      else holders.set(gram, [[column, weight]])
    }
  })
  const result = matrix(rows.length, columns.length, () => 0)
  const columnNorms = columns.map(norm)
  rows.forEach((vector, row) => {
    const products = new Float64Array(columns.length)
    for (const [gram, weight] of vector) {
      for (const [column, other] of holders.get(gram) ?? []) products[column] = (products[column] ?? 0) + weight * other
    }
    const own = norm(vector)
    products.forEach((product, column) => {
      const scale = own * (columnNorms[column] ?? 0)
      result.values[row * columns.length + column] = scale === 0 ? 0 : product / scale
    })
  })
  return result
}

function norm(vector: Vector): number {
  let squares = 0
  for (const weight of vector.values()) squares += weight * weight
  return Math.sqrt(squares)
}
