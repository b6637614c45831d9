import type { WordEntry } from '../language/words/word-entry.ts'
import { areAntonyms, relatedness } from '../language/words/wordnet.ts'

/** How much a relation in WordNet counts beside an equal stem, in [0, 1]; from the study in docs/alignment.md. */
const relatednessWeight = 0.9
/** The same for word vectors: cosines up to the floor are chance, a cosine of 1 counts in full. */
const cosineWeight = 0.8
const cosineFloor = 0.3
/** What is left of a similarity between opposites ("accept", "reject"). */
const antonymFactor = 0.2

/** How far one word may stand for another, by the cosine of their vectors and by WordNet, in [0, 1]; symmetric. */
export function wordSimilarity(a: WordEntry, b: WordEntry, cosine: number): number {
  const byUse = (cosineWeight * Math.max(0, cosine - cosineFloor)) / (1 - cosineFloor)
  const byMeaning = relatednessWeight * relatedness(a, b)
  return Math.max(byUse, byMeaning) * (areAntonyms(a, b) ? antonymFactor : 1)
}
