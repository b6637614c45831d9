import type { WordVectors } from '../language/word-data.ts'
import { emptyMatrix, type Matrix } from './matrix.ts'
import type { NumberLists } from './number-lists.ts'

/** Where words stand among word meanings, and how much each tells. */
export interface Meanings {
  readonly vectors: WordVectors
  /** By word number, the id of the word in the word data; -1 for one that is not in it. */
  readonly idOf: (word: number) => number
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

function weightedSum(words: Uint32Array, { vectors, idOf, weights }: Meanings): Float64Array | null {
  const { dimensions, rows, values } = vectors
  let sum: Float64Array | null = null
  for (const word of words) {
    const start = (rows[idOf(word)] ?? Number.POSITIVE_INFINITY) * dimensions
    if (start >= values.length) continue
    sum ??= new Float64Array(dimensions)
    const weight = weights[word] as number
    for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] as number) + (values[start + k] as number) * weight
  }
  return sum
}

function product(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let k = 0; k < a.length; k++) total += (a[k] as number) * (b[k] as number)
  return total
}
