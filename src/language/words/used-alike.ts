import type { WordsUsedAlike } from '../word-data.ts'

/** Steps in a cosine of 1, as the word data packs it. */
export const cosineSteps = 255
/** Cosine from which two words count as used alike; less is mostly chance. */
export const leastCosine = 0.5

/**
 * Calls back for the words of greater id that are used in texts much like this one, with the cosine of their vectors, in
 * [0.5, 1]. Nothing for an id that is not ranked.
 *
 * Opposites and rivals are used alike too ("October" and "November" 0.98): good for finding what to compare, never for
 * telling that two words mean the same.
 */
export function eachUsedAlike(
  { starts, ids, cosines }: WordsUsedAlike,
  id: number,
  found: (id: number, cosine: number) => void,
): void {
  const end = starts[id + 1] ?? 0
  for (let at = starts[id] ?? 0; at < end; at++) found(ids[at] as number, (cosines[at] as number) / cosineSteps)
}
