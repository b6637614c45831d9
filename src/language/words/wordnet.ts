import type { WordEntry } from './word-entry.ts'

/** How near two words are that WordNet links; in [0, 1], from the study in docs/alignment.md, where they carried. */
const nearness = { same: 1, derived: 0.9, kindOf: 0.65, sister: 0.35 } as const

/**
 * How near two words are in meaning by WordNet, in [0, 1]: 1 for one lemma or synonyms ("buy", "purchase"), 0.9 for
 * words derived from one another, 0.65 for a kind of the other, 0.35 for two kinds of one thing, else 0.
 *
 * Symmetric. Over the first four senses of each part of speech, whatever the text means. Antonyms can be near too.
 */
export function relatedness({ links: a }: WordEntry, { links: b }: WordEntry): number {
  if (intersect(a.lemmas, b.lemmas) || intersect(a.synsets, b.synsets)) return nearness.same
  if (intersect(a.derived, b.lemmas)) return nearness.derived
  if (intersect(a.synsets, b.parents) || intersect(a.parents, b.synsets)) return nearness.kindOf
  return intersect(a.parents, b.parents) ? nearness.sister : 0
}

/** Whether one word is a kind of what the other names, or nearer, so that both may tell one thing or act. Symmetric. */
export function areKin(a: WordEntry, b: WordEntry): boolean {
  return relatedness(a, b) >= nearness.kindOf
}

/** Whether two words mean one thing or act: one lemma, synonyms, or words derived from one another. Symmetric. */
export function meanOne(a: WordEntry, b: WordEntry): boolean {
  return relatedness(a, b) >= nearness.derived
}

/** Whether WordNet names two words as opposites ("accept", "reject"). Symmetric. */
export function areAntonyms(a: WordEntry, b: WordEntry): boolean {
  return intersect(a.links.antonyms, b.links.lemmas)
}

// Both in rising order.
function intersect(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) return true
    if (difference < 0) i++
    else j++
  }
  return false
}
