import { findWord, linked, type Pairs, type WordData, wordAt } from '../word-data.ts'
import { type PartOfSpeech, partsOfSpeechInOrder } from './part-of-speech.ts'
import { regularLemmas } from './regular-lemmas.ts'

/** All that the word data knows of a word, looked up once so that comparing two words is quick. */
export interface WordEntry {
  /** Id in the word data, -1 for a word that is not listed. */
  readonly id: number
  /** Place in general English by falling frequency, from 0; how many words are ranked for a word that is not. */
  readonly rank: number
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

/** Looks a word up by its normalised form (`Token.normal`); one that is not listed is known by its ending at most. O(log n). */
export function lookUpWord(data: WordData, word: string): WordEntry {
  const id = findWord(data.list, word)
  const { lemmas, partsOfSpeech } = id < 0 ? readUnlisted(data, word) : readListed(data, id)
  return {
    id,
    rank: id < 0 ? data.list.ranked : Math.min(id, data.list.ranked),
    lemmas: lemmas.map((lemma) => wordAt(data.list, lemma)),
    partsOfSpeech,
    links: {
      lemmas: merge(lemmas.map((lemma) => [lemma])),
      synsets: linkedToAny(data.wordnet.synsets, lemmas),
      parents: linkedToAny(data.wordnet.parents, lemmas),
      derived: linkedToAny(data.wordnet.derived, lemmas),
      antonyms: linkedToAny(data.wordnet.antonyms, lemmas),
    },
  }
}

/** Looks a normalised word up in the word data. */
export type LookUp = (word: string) => WordEntry

/** A look-up that remembers what it found, as a word comes often. */
export function rememberingLookUp(data: WordData): LookUp {
  const known = new Map<string, WordEntry>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const entry = lookUpWord(data, word)
    known.set(word, entry)
    return entry
  }
}

interface Reading {
  readonly lemmas: readonly number[]
  readonly partsOfSpeech: readonly PartOfSpeech[]
}

function readListed({ wordnet }: WordData, id: number): Reading {
  return { lemmas: linked(wordnet.lemmas, id), partsOfSpeech: partsOf(wordnet.partsOfSpeech[id] ?? 0) }
}

// Every irregular form of a listed lemma is listed, so the ending tells.
function readUnlisted(data: WordData, word: string): Reading {
  const found = regularLemmas(word)
    .map(({ lemma, partOfSpeech }) => ({ id: findWord(data.list, lemma), partOfSpeech }))
    .filter(({ id, partOfSpeech }) => id >= 0 && readListed(data, id).partsOfSpeech.includes(partOfSpeech))
  return {
    lemmas: [...new Set(found.map(({ id }) => id))],
    partsOfSpeech: [...new Set(found.map(({ partOfSpeech }) => partOfSpeech))],
  }
}

function partsOf(places: number): readonly PartOfSpeech[] {
  const part = partsOfSpeechInOrder[(places & 7) - 1]
  return part ? [part, ...partsOf(places >> 3)] : []
}

function linkedToAny(pairs: Pairs, ids: readonly number[]): readonly number[] {
  return merge(ids.map((id) => linked(pairs, id)))
}

// In rising order, each once, as one list is already.
function merge(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = lists
  if (lists.length < 2) return first
  const sorted = ([] as number[]).concat(...lists).sort((a, b) => a - b)
  return sorted.filter((id, at) => id !== sorted[at - 1])
}
