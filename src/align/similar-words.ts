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

/** A word of the articles at hand. */
export interface PlacedWord {
  readonly word: WordEntry
  /** The place of the only article that has it; null where several do. */
  readonly home: number | null
}

/**
 * For each word the others that may stand for it, the most similar first. Symmetric.
 *
 * Words of one and the same article never meet, so their vectors are not compared. O(words²) cheap steps.
 */
export function findSimilarWords(placed: readonly PlacedWord[]): readonly (readonly SimilarWord[])[] {
  const words = placed.map(({ word }) => word)
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
  eachPairNearInUse(placed, (a, b) => {
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

/** Calls back for all pairs of words that may meet and whose vectors are near enough to tell something. */
function eachPairNearInUse(words: readonly PlacedWord[], found: (a: number, b: number) => void): void {
  const least = leastTellingCosine(leastSimilarity) * vectorScale ** 2
  const places = words.flatMap(({ word }, index) => (word.vector ? [index] : []))
  const homes = Int32Array.from(places, (place) => words[place]?.home ?? -1)
  const product = productsOf(places.map((place) => words[place]?.word.vector as Int8Array))
  for (let first = 0; first < places.length; first++) {
    for (let second = first + 1; second < places.length; second++) {
      if (homes[first] === homes[second] && homes[first] !== -1) continue
      if (product(first, second) >= least) found(places[first] as number, places[second] as number)
    }
  }
}

/** The product of any two vectors of a list, from one block of memory. */
function productsOf(vectors: readonly Int8Array[]): (first: number, second: number) => number {
  // Four steps at a time: filled up with zeros. Small enough for the engine to compile it early.
  const size = Math.ceil((vectors[0]?.length ?? 0) / 4) * 4
  const rows = new Int8Array(vectors.length * size)
  vectors.forEach((vector, index) => {
    rows.set(vector, index * size)
  })
  return (first, second) => {
    let sum = 0
    for (let a = first * size, b = second * size, end = a + size; a < end; a += 4, b += 4)
      sum +=
        (rows[a] as number) * (rows[b] as number) +
        (rows[a + 1] as number) * (rows[b + 1] as number) +
        (rows[a + 2] as number) * (rows[b + 2] as number) +
        (rows[a + 3] as number) * (rows[b + 3] as number)
    return sum
  }
}
