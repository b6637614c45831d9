import type { WordsUsedAlike } from '../language/word-data.ts'
import { eachUsedAlike } from '../language/words/used-alike.ts'
import type { WordEntry } from '../language/words/word-entry.ts'
import { wordSimilarity } from './word-similarity.ts'

/** A word that may stand for another, by its place in the list, and how far, in (0, 1). */
export interface SimilarWord {
  readonly index: number
  readonly similarity: number
}

/** Similarities below this one tell nothing and are dropped, in [0, 1]: what is left of opposites. */
const leastSimilarity = 0.2

/** A word of the articles at hand. */
export interface PlacedWord {
  readonly word: WordEntry
  /** The place of the only article that has it; null where several do. */
  readonly home: number | null
}

/**
 * For each word the others that may stand for it, the most similar first. Symmetric.
 *
 * Words of one and the same article never meet. O(words × words that are used alike or near in WordNet).
 */
export function findSimilarWords(
  placed: readonly PlacedWord[],
  usedAlike: WordsUsedAlike,
): readonly (readonly SimilarWord[])[] {
  const words = placed.map(({ word }) => word)
  const similar = words.map((): SimilarWord[] => [])
  const mayMeet = (a: number, b: number): boolean => placed[a]?.home !== placed[b]?.home || placed[a]?.home === null
  const cosines = cosinesOf(words, usedAlike)
  pairsInWordnet(words, mayMeet).forEach((near, a) => {
    for (const b of new Set([...near, ...(cosines[a]?.keys() ?? [])])) {
      if (!mayMeet(a, b)) continue
      const similarity = wordSimilarity(words[a] as WordEntry, words[b] as WordEntry, cosines[a]?.get(b) ?? 0)
      if (similarity < leastSimilarity) continue
      similar[a]?.push({ index: b, similarity })
      similar[b]?.push({ index: a, similarity })
    }
  })
  for (const others of similar) others.sort((x, y) => y.similarity - x.similarity || x.index - y.index)
  return similar
}

/** For each word the later words that WordNet may relate to it: they share a lemma, a synset, a parent or a derivation. */
function pairsInWordnet(
  words: readonly WordEntry[],
  mayMeet: (a: number, b: number) => boolean,
): readonly ReadonlySet<number>[] {
  const pairs = words.map(() => new Set<number>())
  const holdersOfLemma = new Map<number, number[]>()
  const holdersOfSynset = new Map<number, number[]>()
  const join = (ids: readonly number[], holders: Map<number, number[]>, word: number): void => {
    for (const id of ids) {
      const earlier = holders.get(id) ?? []
      for (const other of earlier) if (other !== word && mayMeet(other, word)) pairs[other]?.add(word)
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

/** For each word the later words that are used in texts much like it, with the cosines of their vectors. */
function cosinesOf(words: readonly WordEntry[], usedAlike: WordsUsedAlike): readonly ReadonlyMap<number, number>[] {
  const cosines = words.map(() => new Map<number, number>())
  const places = new Map(words.map(({ id }, place) => [id, place]))
  words.forEach(({ id }, place) => {
    eachUsedAlike(usedAlike, id, (other, cosine) => {
      const found = places.get(other)
      if (found !== undefined) cosines[Math.min(place, found)]?.set(Math.max(place, found), cosine)
    })
  })
  return cosines
}
