import { type PartOfSpeech, partsOfSpeechInOrder } from './part-of-speech.ts'
import { regularLemmas } from './regular-lemmas.ts'
import { findWord, linked, type Pairs, type WordData, wordAt } from './word-data.ts'

/** All that the word data knows of a word, looked up once so that comparing two words is quick. */
export interface WordEntry {
  /** Place in general English by falling frequency, from 0; how many words are ranked for a word that is not. */
  readonly rank: number
  /** Of length `vectorScale`; null for a word without a vector. */
  readonly vector: Int8Array | null
  /** Dictionary forms, the likeliest first ("said" gives "say"); empty for a word that WordNet does not know. */
  readonly lemmas: readonly string[]
  /** What the word can be, the likeliest first; empty for a word that WordNet does not know. */
  readonly partsOfSpeech: readonly PartOfSpeech[]
  /** Ids behind `relatedness` and `areAntonyms`, over all lemmas, in rising order. */
  readonly links: {
    readonly lemmas: readonly number[]
    readonly synsets: readonly number[]
    readonly parents: readonly number[]
    readonly derived: readonly number[]
    readonly antonyms: readonly number[]
  }
}

/** Looks a word up by its normalised form (`Token.normal`); one that is not listed has an entry without contents. O(log n). */
export function lookUpWord(data: WordData, word: string): WordEntry {
  const id = findWord(data.list, word)
  const readings = withoutRare(readingsOf(data, word, id))
  const lemmas = byCount(readings, ({ lemma }) => lemma)
  const { synsets, parents, derived, antonyms } = data.wordnet
  const links = { lemmas: merge(lemmas.map((lemma) => [lemma])), synsets: linkedToAny(synsets, lemmas) }
  return {
    rank: id < 0 ? data.list.ranked : Math.min(id, data.list.ranked),
    vector: vectorOf(data, id),
    lemmas: lemmas.map((lemma) => wordAt(data.list, lemma)),
    partsOfSpeech: byCount(readings, ({ partOfSpeech }) => partOfSpeech),
    links: {
      ...links,
      parents: linkedToAny(parents, links.synsets),
      derived: linkedToAny(derived, lemmas),
      antonyms: linkedToAny(antonyms, lemmas),
    },
  }
}

interface Reading {
  readonly lemma: number
  readonly partOfSpeech: PartOfSpeech
  /** How often, by the texts tagged for WordNet, divided among the forms of the lemma. */
  readonly count: number
}

/** About so many forms share the count of a lemma ("attack", "attacks", "attacked", "attacking"). */
const forms = { noun: 2, verb: 4, adjective: 3, adverb: 1 } as const

function readingsOf(data: WordData, word: string, id: number): readonly Reading[] {
  const irregular = id < 0 ? [] : irregularReadings(data, id)
  const decided = new Set(irregular.map(({ partOfSpeech }) => partOfSpeech))
  const regular = regularLemmas(word).filter(({ partOfSpeech }) => !decided.has(partOfSpeech))
  return [
    ...(id < 0 ? [] : usesOf(data, id)),
    ...[...irregular, ...regular.map((candidate) => ({ ...candidate, lemma: findWord(data.list, candidate.lemma) }))]
      .filter(({ lemma }) => lemma >= 0 && lemma !== id)
      .flatMap(({ lemma, partOfSpeech }) => usesOf(data, lemma).filter((use) => use.partOfSpeech === partOfSpeech))
      .map((use) => ({ ...use, count: use.count / forms[use.partOfSpeech] })),
  ]
}

// "saw" is hardly ever the tool, nor "said" the adjective: what is below 1 in 20 misleads more often than it helps.
function withoutRare(readings: readonly Reading[]): readonly Reading[] {
  const total = readings.reduce((sum, { count }) => sum + count, 0)
  return readings.filter(({ count }) => (count + 1) * rareShare >= total)
}

/** One in so many; 1 is added to the counts because most words were tagged a few times only. */
export const rareShare = 20

function irregularReadings({ wordnet }: WordData, id: number): readonly Omit<Reading, 'count'>[] {
  return (['noun', 'verb', 'adjective'] as const).flatMap((partOfSpeech) =>
    linked(wordnet.irregular[partOfSpeech], id).map((lemma) => ({ lemma, partOfSpeech })),
  )
}

function usesOf({ wordnet }: WordData, lemma: number): readonly Reading[] {
  return linked(wordnet.uses, lemma).map((use) => ({
    lemma,
    partOfSpeech: partsOfSpeechInOrder[use & 3] ?? 'noun',
    count: use >> 2,
  }))
}

// Distinct keys, that with the highest total first; among equals the order of the readings stays.
function byCount<Key>(readings: readonly Reading[], key: (reading: Reading) => Key): readonly Key[] {
  const totals = new Map<Key, number>()
  for (const reading of readings) totals.set(key(reading), (totals.get(key(reading)) ?? 0) + reading.count)
  return [...totals].sort(([, a], [, b]) => b - a).map(([it]) => it)
}

function vectorOf({ vectors }: WordData, id: number): Int8Array | null {
  const start = (vectors.rows[id] ?? Number.POSITIVE_INFINITY) * vectors.dimensions
  const end = start + vectors.dimensions
  return end > vectors.values.length ? null : vectors.values.subarray(start, end)
}

function linkedToAny(pairs: Pairs, ids: readonly number[]): readonly number[] {
  return merge(ids.map((id) => linked(pairs, id)))
}

function merge(lists: readonly (readonly number[])[]): readonly number[] {
  const sorted = lists.flat().sort((a, b) => a - b)
  return sorted.filter((id, at) => id !== sorted[at - 1])
}
