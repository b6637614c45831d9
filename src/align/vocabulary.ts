import type { WordEntry } from '../language/word-entry.ts'
import { vectorScale } from '../language/word-vectors.ts'
import type { Unit, UnitStatement } from './units.ts'
import { leastTellingCosine, wordSimilarity } from './word-similarity.ts'

/** A word, number or entity that the articles use, whatever its forms. */
export interface Entry {
  readonly key: string
  readonly role: Unit['role']
  /** What general English knows of it. */
  readonly word: WordEntry
}

/** A word that may stand for another, and how far, in (0, 1]. */
export interface Neighbour {
  readonly word: number
  readonly similarity: number
}

/** All words of the articles at hand, numbered by the alphabet, each with those that may stand for it. */
export interface Vocabulary {
  readonly entries: readonly Entry[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By word number; a word is its own first neighbour. Symmetric. */
  readonly neighbours: readonly (readonly Neighbour[])[]
}

/** Similarities below this one tell nothing and are dropped, in [0, 1]; from the study in docs/alignment.md. */
const leastSimilarity = 0.15

/**
 * Numbers the words of all statements and finds which may stand for which.
 *
 * Names and numbers stand for themselves only. O(words²) cheap steps, once for a comparison.
 */
export function buildVocabulary(statements: readonly UnitStatement[], lookUp: (form: string) => WordEntry): Vocabulary {
  const byKey = new Map<string, Unit>()
  for (const unit of statements.flatMap((statement) => statement.units)) {
    const known = byKey.get(unit.key)
    if (!known || comesFirst(unit, known)) byKey.set(unit.key, unit)
  }
  const entries = [...byKey.values()]
    .map(({ key, form, role }) => ({ key, role, word: lookUp(form) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  return {
    entries,
    numberOf: new Map(entries.map((entry, word) => [entry.key, word])),
    neighbours: findNeighbours(entries),
  }
}

/** Which of two units of one key stands for it: the same one whatever the order of the articles. */
function comesFirst(a: Unit, b: Unit): boolean {
  if (a.role !== b.role) return a.role === 'word'
  return a.form.length < b.form.length || (a.form.length === b.form.length && a.form < b.form)
}

function findNeighbours(entries: readonly Entry[]): readonly (readonly Neighbour[])[] {
  const neighbours = entries.map((_, word): Neighbour[] => [{ word, similarity: 1 }])
  const add = (a: number, b: number): void => {
    const similarity = wordSimilarity((entries[a] as Entry).word, (entries[b] as Entry).word)
    if (similarity < leastSimilarity) return
    neighbours[a]?.push({ word: b, similarity })
    neighbours[b]?.push({ word: a, similarity })
  }
  const words = entries.flatMap((entry, word) => (entry.role === 'word' ? [word] : []))
  const paired = pairsInWordnet(entries, words)
  for (const [a, others] of paired) for (const b of others) add(a, b)
  eachPairNearInUse(entries, words, (a, b) => {
    if (!paired.get(a)?.has(b)) add(a, b)
  })
  for (const list of neighbours) list.sort((a, b) => b.similarity - a.similarity || a.word - b.word)
  return neighbours
}

/** For each word the later words that WordNet may relate to it: they share a lemma, a synset, a parent or a derivation. */
function pairsInWordnet(entries: readonly Entry[], words: readonly number[]): ReadonlyMap<number, ReadonlySet<number>> {
  const holders = new Map<string, number[]>()
  const linksOf = (word: number): readonly string[] => {
    const { lemmas, synsets, parents, derived } = (entries[word] as Entry).word.links
    const kinds = [
      [...lemmas, ...derived].map((id) => `lemma ${id}`),
      [...synsets, ...parents].map((id) => `synset ${id}`),
    ]
    return [...new Set(kinds.flat())]
  }
  const pairs = new Map<number, Set<number>>()
  for (const word of words) {
    for (const link of linksOf(word)) {
      const earlier = holders.get(link) ?? []
      for (const other of earlier) pairs.set(other, (pairs.get(other) ?? new Set()).add(word))
      if (earlier.push(word) === 1) holders.set(link, earlier)
    }
  }
  return pairs
}

/** Calls back for all pairs of words whose vectors are near enough to tell something. The hot loop of alignment. */
function eachPairNearInUse(
  entries: readonly Entry[],
  words: readonly number[],
  found: (a: number, b: number) => void,
): void {
  const withVector = words.flatMap((word) => {
    const vector = (entries[word] as Entry).word.vector
    return vector ? [{ word, vector }] : []
  })
  const least = leastTellingCosine(leastSimilarity) * vectorScale ** 2
  withVector.forEach((a, index) => {
    for (let next = index + 1; next < withVector.length; next++) {
      const b = withVector[next] as (typeof withVector)[number]
      let product = 0
      for (let k = 0; k < a.vector.length; k++) product += (a.vector[k] as number) * (b.vector[k] as number)
      if (product >= least) found(a.word, b.word)
    }
  })
}
