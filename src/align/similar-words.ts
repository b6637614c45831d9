import type { WordEntry } from '../language/word-entry.ts'
import { vectorScale } from '../language/word-vectors.ts'
import { leastTellingCosine, wordSimilarity } from './word-similarity.ts'

/** A word that may stand for another, by its place in the list, and how far, in (0, 1). */
export interface SimilarWord {
  readonly index: number
  readonly similarity: number
}

/** Similarities below this one tell nothing and are dropped, in [0, 1]; from the study in docs/alignment.md. */
const leastSimilarity = 0.15

/** For each word the others that may stand for it, the most similar first. Symmetric. O(words²) cheap steps. */
export function findSimilarWords(words: readonly WordEntry[]): readonly (readonly SimilarWord[])[] {
  const similar = words.map((): SimilarWord[] => [])
  const add = (a: number, b: number): void => {
    const similarity = wordSimilarity(words[a] as WordEntry, words[b] as WordEntry)
    if (similarity < leastSimilarity) return
    similar[a]?.push({ index: b, similarity })
    similar[b]?.push({ index: a, similarity })
  }
  const paired = pairsInWordnet(words)
  paired.forEach((others, a) => {
    for (const b of others) add(a, b)
  })
  eachPairNearInUse(words, (a, b) => {
    if (!paired[a]?.has(b)) add(a, b)
  })
  for (const others of similar) others.sort((x, y) => y.similarity - x.similarity || x.index - y.index)
  return similar
}

/** For each word the later words that WordNet may relate to it: they share a lemma, a synset, a parent or a derivation. */
function pairsInWordnet(words: readonly WordEntry[]): readonly ReadonlySet<number>[] {
  const pairs = words.map(() => new Set<number>())
  const holdersOfLemma = new Map<number, number[]>()
  const holdersOfSynset = new Map<number, number[]>()
  const join = (ids: readonly number[], holders: Map<number, number[]>, word: number): void => {
    for (const id of ids) {
      const earlier = holders.get(id) ?? []
      for (const other of earlier) if (other !== word) pairs[other]?.add(word)
      if (earlier.push(word) === 1) holders.set(id, earlier)
    }
  }
  words.forEach(({ links: { lemmas, derived, synsets, parents } }, word) => {
    join(lemmas, holdersOfLemma, word)
    join(derived, holdersOfLemma, word)
    join(synsets, holdersOfSynset, word)
    join(parents, holdersOfSynset, word)
  })
  return pairs
}

/** Calls back for all pairs of words whose vectors are near enough to tell something. The hot loop of alignment. */
function eachPairNearInUse(words: readonly WordEntry[], found: (a: number, b: number) => void): void {
  const least = leastTellingCosine(leastSimilarity) * vectorScale ** 2
  const places = words.flatMap(({ vector }, index) => (vector ? [index] : []))
  const vectors = places.map((index) => words[index]?.vector as Int8Array)
  vectors.forEach((a, first) => {
    for (let second = first + 1; second < vectors.length; second++) {
      const b = vectors[second] as Int8Array
      let product = 0
      for (let k = 0; k < a.length; k++) product += (a[k] as number) * (b[k] as number)
      if (product >= least) found(places[first] as number, places[second] as number)
    }
  })
}
