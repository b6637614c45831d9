import { readFileSync } from 'node:fs'

/** General English data on words, made by `npm run build:words`; its sources and licences are in data/README.md. */
export interface WordData {
  readonly list: WordList
  readonly vectors: WordVectors
  readonly usedAlike: WordsUsedAlike
  readonly wordnet: WordnetPairs
}

/** The words by id: first the ranked ones by falling frequency, then lemmas and irregular forms that are rarer. */
export interface WordList {
  /** Words joined by line feeds, in ASCII. */
  readonly text: Uint8Array
  /** How many words are ranked. */
  readonly ranked: number
  /** Where the word with this id starts in the text; one more start closes the list. */
  readonly starts: Uint32Array
  /** Ids by the alphabet. */
  readonly order: Uint16Array
}

/** Where words stand among the ways in which words are used: vectors of one length in rows one behind the other. */
export interface WordVectors {
  readonly dimensions: number
  /** The row of a ranked word, 65,535 where it has none. */
  readonly rows: Uint16Array
  readonly values: Int8Array
}

/** For each ranked word the words of greater id that are used in texts much like it; see `eachUsedAlike`. */
export interface WordsUsedAlike {
  /** Where the list of the word with this id starts; one more start closes the last. */
  readonly starts: Uint32Array
  readonly ids: Uint16Array
  /** In steps of `1 / cosineSteps`. */
  readonly cosines: Uint8Array
}

/** Links between ids as two columns, sorted by the first. */
export interface Pairs {
  readonly from: Uint16Array
  readonly to: Uint16Array
}

/** WordNet cut to the listed words: of each the first four senses as each part of speech that it commonly is. */
export interface WordnetPairs {
  /** What a word can be, by id, the likeliest first: three bits a part, its place in `partsOfSpeechInOrder` from 1. */
  readonly partsOfSpeech: Uint16Array
  /** Word to the words that it can be a form of, itself among them; the likeliest first. */
  readonly lemmas: Pairs
  /** Word to the synsets it is in. */
  readonly synsets: Pairs
  /** Word to the synsets of what it is a kind of, causes or, if an adjective, resembles. */
  readonly parents: Pairs
  readonly derived: Pairs
  readonly antonyms: Pairs
}

/**
 * Reads the word data from its files; load it once and pass it on.
 *
 * Synchronous, about 4 ms, 4.2 MB of memory outside the heap. The files are little-endian, as every platform
 * is for which Node.js offers a download but IBM Z.
 */
export function loadWordData(): WordData {
  const list = sectionReader(readData('words.bin'))
  const uses = sectionReader(readData('word-uses.bin'))
  const [ranked = 0] = list(Uint32Array)
  const [dimensions = 0] = uses(Uint32Array)
  return {
    list: { text: readData('words.txt'), ranked, starts: list(Uint32Array), order: list(Uint16Array) },
    vectors: { dimensions, rows: uses(Uint16Array), values: uses(Int8Array) },
    usedAlike: { starts: uses(Uint32Array), ids: uses(Uint16Array), cosines: uses(Uint8Array) },
    wordnet: readWordnetPairs(sectionReader(readData('wordnet.bin'))),
  }
}

/** The id of a word in lower case, or -1 for one that is not listed. O(log n). */
export function findWord(list: WordList, word: string): number {
  let low = 0
  let high = list.order.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const id = list.order[middle] ?? 0
    const comparison = compareWith(list, id, word)
    if (comparison === 0) return id
    if (comparison < 0) high = middle - 1
    else low = middle + 1
  }
  return -1
}

/** The word with this id. */
export function wordAt({ text, starts }: WordList, id: number): string {
  let word = ''
  const end = (starts[id + 1] ?? 1) - 1
  for (let at = starts[id] ?? 0; at < end; at++) word += String.fromCharCode(text[at] ?? 0)
  return word
}

/** What an id is linked to, in the order of the pairs. O(log n). */
export function linked({ from, to }: Pairs, id: number): readonly number[] {
  const found: number[] = []
  for (let at = firstAtLeast(from, id); from[at] === id; at++) found.push(to[at] ?? 0)
  return found
}

// Resolved from src/language/ and, once bundled, from dist/, where the build puts a copy.
function readData(name: string): Uint8Array {
  return readFileSync(new URL(`data/${name}`, import.meta.url))
}

interface SectionType<T> {
  readonly BYTES_PER_ELEMENT: number
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T
}

type SectionReader = <T>(type: SectionType<T>) => T

// Gives one section after the other, each a view on the bytes of the file.
function sectionReader(bytes: Uint8Array): SectionReader {
  // A view needs its start at a multiple of its element size; small files come out of a shared pool that promises none.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const lengths = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  let at = 0
  return (type) => {
    const length = lengths.getUint32(at, true)
    const start = aligned.byteOffset + at + 4
    at += 4 + Math.ceil(length / 4) * 4
    return new type(aligned.buffer, start, length / type.BYTES_PER_ELEMENT)
  }
}

function readWordnetPairs(section: SectionReader): WordnetPairs {
  const partsOfSpeech = section(Uint16Array)
  const pairs = (): Pairs => ({ from: section(Uint16Array), to: section(Uint16Array) })
  return { partsOfSpeech, lemmas: pairs(), synsets: pairs(), parents: pairs(), derived: pairs(), antonyms: pairs() }
}

// Below 0 if the word comes before the one with this id, 0 if it is the same.
function compareWith({ text, starts }: WordList, id: number, word: string): number {
  const start = starts[id] ?? 0
  const length = (starts[id + 1] ?? 0) - 1 - start
  for (let at = 0; at < word.length && at < length; at++) {
    const difference = word.charCodeAt(at) - (text[start + at] ?? 0)
    if (difference !== 0) return difference
  }
  return word.length - length
}

function firstAtLeast(sorted: Uint16Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
