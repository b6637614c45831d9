import { emptyMatrix, type Matrix } from './matrix.ts'
import type { NumberLists } from './number-lists.ts'

/** Where words stand among word meanings, and how much each tells. */
export interface Meanings {
  /** By word number; null for a word without a vector. */
  readonly vectorOf: (word: number) => Int8Array | null
  readonly weights: Float64Array
}

/**
 * Cosines of the weighted sums of the word vectors of statements, in [-1, 1]; 0 where a side has none.
 *
 * O(rows × columns × dimensions).
 */
export function meaningSimilarity(rows: NumberLists, columns: NumberLists, meanings: Meanings): Matrix {
  const [ofRows, ofColumns] = [directions(rows, meanings), directions(columns, meanings)]
  const { values, ...size } = emptyMatrix(ofRows.length, ofColumns.length)
  ofRows.forEach((a, row) => {
    if (!a) return
    ofColumns.forEach((b, column) => {
      if (b) values[row * ofColumns.length + column] = product(a, b)
    })
  })
  return { ...size, values }
}

/** The direction of each statement's sum, of length 1 (or 0, where its words cancel out); null without vectors. */
function directions({ starts, members }: NumberLists, meanings: Meanings): readonly (Float64Array | null)[] {
  return Array.from({ length: starts.length - 1 }, (_, statement) => {
    const sum = weightedSum(members.subarray(starts[statement], starts[statement + 1]), meanings)
    const length = sum ? Math.sqrt(product(sum, sum)) : 0
    return length === 0 ? null : (sum?.map((value) => value / length) ?? null)
  })
}

function weightedSum(words: Uint32Array, { vectorOf, weights }: Meanings): Float64Array | null {
  let sum: Float64Array | null = null
  for (const word of words) {
    const vector = vectorOf(word)
    if (!vector) continue
    sum ??= new Float64Array(vector.length)
    const weight = weights[word] as number
    for (let k = 0; k < vector.length; k++) sum[k] = (sum[k] as number) + (vector[k] as number) * weight
  }
  return sum
}

function product(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let k = 0; k < a.length; k++) total += (a[k] as number) * (b[k] as number)
  return total
}
