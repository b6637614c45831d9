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

/** All words of two articles, numbered by the alphabet, each with those that may stand for it. */
export interface Vocabulary {
  readonly entries: readonly Entry[]
  readonly numberOf: ReadonlyMap<string, number>
  /** By word number; a word is its own first neighbour. Symmetric. */
  readonly neighbours: readonly (readonly Neighbour[])[]
}

/** What general English knows of the words of all articles at hand, compared once for all pairs of articles. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, WordEntry>
  /** By form, the other forms that may stand for it. Symmetric. */
  readonly similar: ReadonlyMap<string, readonly SimilarForm[]>
}

interface SimilarForm {
  readonly form: string
  readonly similarity: number
}

/** Similarities below this one tell nothing and are dropped, in [0, 1]; from the study in docs/alignment.md. */
const leastSimilarity = 0.15

/**
 * Looks up the words by which any two of the articles may be compared, and finds which may stand for which.
 *
 * Names and numbers stand for themselves only. O(words²) cheap steps, once for a comparison.
 */
export function buildLexicon(
  articles: readonly (readonly UnitStatement[])[],
  lookUp: (form: string) => WordEntry,
): Lexicon {
  const units = articles.flatMap(unitsByKey)
  const words = new Map(units.map(({ form }) => [form, lookUp(form)]))
  const forms = new Set(units.flatMap(({ role, form }) => (role === 'word' ? form : [])))
  return { words, similar: findSimilar([...forms].map((form) => ({ form, word: words.get(form) as WordEntry }))) }
}

/** Numbers the words of two articles; what a third article writes changes nothing. O(words × neighbours). */
export function buildVocabulary(statements: readonly UnitStatement[], { words, similar }: Lexicon): Vocabulary {
  const units = unitsByKey(statements).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const wordOf = new Map(units.flatMap(({ role, form }, word) => (role === 'word' ? [[form, word] as const] : [])))
  const neighboursOf = ({ role, form }: Unit, word: number): readonly Neighbour[] => {
    const others = (role === 'word' ? (similar.get(form) ?? []) : []).flatMap(({ form: other, similarity }) => {
      const number = wordOf.get(other)
      return number === undefined ? [] : [{ word: number, similarity }]
    })
    return [{ word, similarity: 1 }, ...others.sort((a, b) => b.similarity - a.similarity || a.word - b.word)]
  }
  return {
    entries: units.map(({ key, form, role }) => ({ key, role, word: words.get(form) as WordEntry })),
    numberOf: new Map(units.map(({ key }, word) => [key, word])),
    neighbours: units.map(neighboursOf),
  }
}

/** For each key one unit that stands for all with it: the same one whatever the order of the statements. */
function unitsByKey(statements: readonly UnitStatement[]): readonly Unit[] {
  const byKey = new Map<string, Unit>()
  for (const unit of statements.flatMap(({ units }) => units)) {
    const known = byKey.get(unit.key)
    if (!known || comesFirst(unit, known)) byKey.set(unit.key, unit)
  }
  return [...byKey.values()]
}

function comesFirst(a: Unit, b: Unit): boolean {
  if (a.role !== b.role) return a.role === 'word'
  return a.form.length < b.form.length || (a.form.length === b.form.length && a.form < b.form)
}

interface FormEntry {
  readonly form: string
  readonly word: WordEntry
}

function findSimilar(entries: readonly FormEntry[]): ReadonlyMap<string, readonly SimilarForm[]> {
  const similar = new Map(entries.map(({ form }): [string, SimilarForm[]] => [form, []]))
  const add = (a: FormEntry, b: FormEntry): void => {
    const similarity = wordSimilarity(a.word, b.word)
    if (similarity < leastSimilarity) return
    similar.get(a.form)?.push({ form: b.form, similarity })
    similar.get(b.form)?.push({ form: a.form, similarity })
  }
  const paired = pairsInWordnet(entries)
  for (const [a, others] of paired) for (const b of others) add(a, b)
  eachPairNearInUse(entries, (a, b) => {
    if (!paired.get(a)?.has(b)) add(a, b)
  })
  return similar
}

/** For each word the later words that WordNet may relate to it: they share a lemma, a synset, a parent or a derivation. */
function pairsInWordnet(entries: readonly FormEntry[]): ReadonlyMap<FormEntry, ReadonlySet<FormEntry>> {
  const holders = new Map<string, FormEntry[]>()
  const linksOf = ({ word: { links } }: FormEntry): readonly string[] => {
    const lemmas = [...links.lemmas, ...links.derived].map((id) => `lemma ${id}`)
    const synsets = [...links.synsets, ...links.parents].map((id) => `synset ${id}`)
    return [...new Set([...lemmas, ...synsets])]
  }
  const pairs = new Map<FormEntry, Set<FormEntry>>()
  for (const entry of entries) {
    for (const link of linksOf(entry)) {
      const earlier = holders.get(link) ?? []
      for (const other of earlier) pairs.set(other, (pairs.get(other) ?? new Set()).add(entry))
      if (earlier.push(entry) === 1) holders.set(link, earlier)
    }
  }
  return pairs
}

/** Calls back for all pairs of words whose vectors are near enough to tell something. The hot loop of alignment. */
function eachPairNearInUse(entries: readonly FormEntry[], found: (a: FormEntry, b: FormEntry) => void): void {
  const withVector = entries.flatMap((entry) => (entry.word.vector ? [{ entry, vector: entry.word.vector }] : []))
  const least = leastTellingCosine(leastSimilarity) * vectorScale ** 2
  withVector.forEach((a, index) => {
    for (let next = index + 1; next < withVector.length; next++) {
      const b = withVector[next] as (typeof withVector)[number]
      let product = 0
      for (let k = 0; k < a.vector.length; k++) product += (a.vector[k] as number) * (b.vector[k] as number)
      if (product >= least) found(a.entry, b.entry)
    }
  })
}
