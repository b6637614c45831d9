import { normalize } from '../language/tokens.ts'
import type { Matrix } from './matrix.ts'
import { weighedCosines } from './weighed-cosines.ts'

/** Shortest and longest run of characters that counts; the study in docs/alignment.md found 3 to 5 best. */
const shortest = 3
const longest = 5

/**
 * Cosine of TF-IDF vectors of character 3-, 4- and 5-grams, for every pair of texts, in [0, 1].
 *
 * Sublinear term frequency, inverse document frequency over both lists. O(characters + shared grams).
 */
export function characterSimilarity(rows: readonly string[], columns: readonly string[]): Matrix {
  return weighedCosines(rows.map(countGrams), columns.map(countGrams))
}

function countGrams(text: string): ReadonlyMap<string, number> {
  const plain = ` ${normalize(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const counts = new Map<string, number>()
  for (let size = shortest; size <= longest; size++) {
    for (let start = 0; start + size <= plain.length; start++) {
      const gram = plain.slice(start, start + size)
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
    }
  }
  return counts
}
