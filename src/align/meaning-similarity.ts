import { type Matrix, matrix } from './matrix.ts'
import type { Unit, UnitStatement } from './units.ts'

/** A unit's place among word meanings; null for one without a vector. */
export interface WeightedVector {
  readonly vector: Int8Array | null
  readonly weight: number
}

/** Cosines of the weighted sums of word vectors of statements, in [-1, 1]; 0 where a side has none. O(rows × columns). */
export function meaningSimilarity(
  rows: readonly UnitStatement[],
  columns: readonly UnitStatement[],
  vectorOf: (unit: Unit) => WeightedVector,
): Matrix {
  const direction = ({ units }: UnitStatement): Float64Array => unitLength(sum(units.map(vectorOf)))
  const rowVectors = rows.map(direction)
  const columnVectors = columns.map(direction)
  return matrix(rows.length, columns.length, (row, column) =>
    product(rowVectors[row] as Float64Array, columnVectors[column] as Float64Array),
  )
}

function sum(vectors: readonly WeightedVector[]): Float64Array {
  const length = Math.max(0, ...vectors.map(({ vector }) => vector?.length ?? 0))
  const total = new Float64Array(length)
  for (const { vector, weight } of vectors) {
    vector?.forEach((value, k) => {
      total[k] = (total[k] ?? 0) + value * weight
    })
  }
  return total
}

function unitLength(vector: Float64Array): Float64Array {
  const length = Math.sqrt(product(vector, vector))
  return length === 0 ? vector : vector.map((value) => value / length)
}

function product(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let k = 0; k < Math.min(a.length, b.length); k++) total += (a[k] as number) * (b[k] as number)
  return total
}
