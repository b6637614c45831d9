import type { Reader } from '../language/reader.ts'
import { adverbs, auxiliaries } from '../language/sentence/clause-words.ts'
import { negations } from '../language/sentence/negations.ts'
import type { WordData, WordVectors } from '../language/word-data.ts'
import type { WordEntry } from '../language/words/word-entry.ts'
import { findSimilarWords, type SimilarWord } from './similar-words.ts'
import type { Unit, UnitStatement } from './units.ts'
import { rarityOf } from './word-weights.ts'

/** A word, number or entity as articles write it, and what general English knows of it. */
export interface Entry {
  readonly key: string
  readonly role: Unit['role']
  readonly form: string
  readonly word: WordEntry
  /** How rare it is in general English; see `rarityOf`. */
  readonly rarity: number
  /** Number of its key. */
  readonly number: number
}

/** The words of all articles at hand, looked up and compared once for all pairs of articles. */
export interface Lexicon {
  /** Numbers of all keys, by the alphabet. */
  readonly numberOf: ReadonlyMap<string, number>
  /** What stands for a key in some article, by key; of those of one key, the one that stands for all comes first. */
  readonly entries: readonly Entry[]
  /** By entry, the other entries that may stand for it, by place in `entries`, the most similar first. Symmetric. */
  readonly similar: readonly (readonly SimilarWord[])[]
  /** Where words stand among the ways in which words are used, by `Entry.word.id`. */
  readonly vectors: WordVectors
}

/**
 * Looks up the words by which any two of the articles may be compared, and finds which may stand for which.
 *
 * Names and numbers stand for themselves only. O(words × similar words), once for a comparison.
 */
export function buildLexicon(
  articles: readonly (readonly UnitStatement[])[],
  { lookUp, words }: Pick<Reader, 'lookUp' | 'words'>,
): Lexicon {
  const byArticle = articles.map(unitsByKey)
  const units = distinctUnits(byArticle).sort(byAlphabet)
  const numberOf = new Map<string, number>()
  for (const { key } of units) if (!numberOf.has(key)) numberOf.set(key, numberOf.size)
  const entries = units.map(({ key, role, form }): Entry => {
    const word = lookUp(form)
    return { key, role, form, word, rarity: rarityOf(role, word), number: numberOf.get(key) ?? 0 }
  })
  return { numberOf, entries, similar: similarEntries(entries, words, byArticle), vectors: words.vectors }
}

/**
 * By number of a key, the place of the entry that stands for it in an article; -1 where the article has none.
 *
 * For two articles it is the lesser place of both that is not -1.
 */
export function entriesOf(article: readonly UnitStatement[], { numberOf, entries }: Lexicon): Int32Array {
  const places = new Int32Array(numberOf.size).fill(-1)
  const units = unitsByKey(article)
  for (let place = entries.length - 1; place >= 0; place--) {
    const { key, role, form, number } = entries[place] as Entry
    const unit = units.get(key)
    if (unit?.role === role && unit.form === form) places[number] = place
  }
  return places
}

/** For each key the unit that stands for all with it: the same one whatever the order of the statements. */
function unitsByKey(statements: readonly UnitStatement[]): ReadonlyMap<string, Unit> {
  const byKey = new Map<string, Unit>()
  for (const { units } of statements) {
    for (const unit of units) {
      const known = byKey.get(unit.key)
      if (!known || order(unit, known) < 0) byKey.set(unit.key, unit)
    }
  }
  return byKey
}

/** The units that stand for a key in some article, each role and form once. */
function distinctUnits(articles: readonly ReadonlyMap<string, Unit>[]): Unit[] {
  const byKey = new Map<string, Unit[]>()
  for (const article of articles) {
    for (const [key, unit] of article) {
      const known = byKey.get(key)
      if (!known) byKey.set(key, [unit])
      else if (known.every((other) => order(unit, other) !== 0)) known.push(unit)
    }
  }
  return [...byKey.values()].flat()
}

function byAlphabet(a: Unit, b: Unit): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1
  return order(a, b)
}

/** Which of two units with one key stands for both: a word before a name, then the shorter form, then the alphabet. */
function order(a: Unit, b: Unit): number {
  if (a.role !== b.role) return a.role === 'word' ? -1 : 1
  if (a.form.length !== b.form.length) return a.form.length - b.form.length
  return a.form < b.form ? -1 : a.form > b.form ? 1 : 0
}

/** The place of the only article that has a key; null where several do. */
function homeOf(key: string, articles: readonly ReadonlyMap<string, Unit>[]): number | null {
  const home = articles.findIndex((article) => article.has(key))
  return articles.some((article, index) => index > home && article.has(key)) ? null : home
}

/** "Be" and "still" stand for nothing else, and "not" least of all. */
function standsForItself(form: string): boolean {
  return auxiliaries.has(form) || negations.has(form) || adverbs.has(form)
}

function similarEntries(
  entries: readonly Entry[],
  { usedAlike }: WordData,
  byArticle: readonly ReadonlyMap<string, Unit>[],
): readonly (readonly SimilarWord[])[] {
  const places = [...entries.keys()].filter(
    (place) => entries[place]?.role === 'word' && !standsForItself(entries[place]?.form ?? ''),
  )
  const words = places.map((place) => entries[place] as Entry)
  const similar = findSimilarWords(
    words.map(({ key, word }) => ({ word, home: homeOf(key, byArticle) })),
    usedAlike,
  )
  const byPlace = entries.map((): readonly SimilarWord[] => [])
  similar.forEach((others, index) => {
    byPlace[places[index] as number] = others.map((other) => ({ ...other, index: places[other.index] as number }))
  })
  return byPlace
}
