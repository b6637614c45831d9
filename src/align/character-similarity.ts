import { normalize } from '../language/tokens.ts'
import type { Matrix } from './matrix.ts'

/** Shortest and longest run of characters that counts; the study in docs/alignment.md found 3 to 5 best. */
const shortest = 3
const longest = 5

/**
 * Cosine of TF-IDF vectors of character 3-, 4- and 5-grams, for every pair of texts, in [0, 1].
 *
 * Sublinear term frequency, smoothed inverse document frequency over both lists. O(characters + shared grams).
 */
export function characterSimilarity(rows: readonly string[], columns: readonly string[]): Matrix {
  const counts = [...rows, ...columns].map(countGrams)
  const frequency = new Map<number, number>()
  for (const grams of counts) for (const gram of grams.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  const rarity = (gram: number): number => Math.log((1 + counts.length) / (1 + (frequency.get(gram) ?? 1))) + 1
  const vectors = counts.map((grams) => unitVector(grams, rarity))
  const values = new Float64Array(rows.length * columns.length)
  const holders = holdersByGram(vectors.slice(rows.length))
  vectors.slice(0, rows.length).forEach(({ grams, weights }, row) => {
    const products = values.subarray(row * columns.length, (row + 1) * columns.length)
    grams.forEach((gram, index) => {
      const weight = weights[index] as number
      const held = holders.get(gram)
      held?.columns.forEach((column, place) => {
        products[column] = (products[column] as number) + weight * (held.weights[place] as number)
      })
    })
  })
  return { rows: rows.length, columns: columns.length, values }
}

/** A text's grams, each once, with weights whose squares sum to 1. */
interface UnitVector {
  readonly grams: Float64Array
  readonly weights: Float64Array
}

function unitVector(counts: ReadonlyMap<number, number>, rarity: (gram: number) => number): UnitVector {
  const grams = Float64Array.from(counts.keys())
  const weights = grams.map((gram) => (1 + Math.log(counts.get(gram) ?? 1)) * rarity(gram))
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { grams, weights: weights.map((weight) => weight / length) }
}

/** The columns that hold a gram, and its weight in each. */
interface Holders {
  readonly columns: number[]
  readonly weights: number[]
}

function holdersByGram(columns: readonly UnitVector[]): ReadonlyMap<number, Holders> {
  const holders = new Map<number, Holders>()
  columns.forEach(({ grams, weights }, column) => {
    grams.forEach((gram, index) => {
      const held = holders.get(gram) ?? { columns: [], weights: [] }
      if (held.columns.push(column) === 1) holders.set(gram, held)
      held.weights.push(weights[index] as number)
    })
  })
  return holders
}

/**
 * A gram as one whole number: five characters of 10 bits each fit a double.
 *
 * Characters 1,023 places apart share a number; they are of different scripts, and a text mixes few.
 */
const characters = 1024

function countGrams(text: string): ReadonlyMap<number, number> {
  const plain = ` ${normalize(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const counts = new Map<number, number>()
  for (let start = 0; start < plain.length; start++) {
    let gram = 0
    for (let size = 1; size <= longest && start + size <= plain.length; size++) {
      gram = gram * characters + 1 + (plain.charCodeAt(start + size - 1) % (characters - 1))
      if (size >= shortest) counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}
