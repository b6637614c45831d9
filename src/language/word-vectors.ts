import type { WordEntry } from './word-entry.ts'

/** Steps in 1 of a packed vector: values up to 127 / 200 fit in a byte, and 2 of 2.8 million are larger and cut. */
export const vectorScale = 200

/**
 * How alike two words are used in texts, in [-1, 1]; null if either has no vector.
 *
 * The mean and the two main components are taken out, so unrelated words are near 0. Opposites and rivals are alike too
 * ("October" and "November" 0.98): good for finding what to compare, never for telling that two words mean the same.
 */
export function cosine(a: WordEntry, b: WordEntry): number | null {
  if (!a.vector || !b.vector) return null
  let sum = 0
  for (let k = 0; k < a.vector.length; k++) sum += (a.vector[k] ?? 0) * (b.vector[k] ?? 0)
  return Math.max(-1, Math.min(1, sum / vectorScale ** 2))
}
