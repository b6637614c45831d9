import { type PartOfSpeech, partsOfSpeechInOrder } from '../../src/language/part-of-speech.ts'
import { rareShare } from '../../src/language/word-entry.ts'
import { packSections } from './pack-sections.ts'
import type { IrregularForm } from './read-irregular-forms.ts'
import type { Sense, Wordnet } from './read-wordnet.ts'

interface Sources {
  readonly words: readonly string[]
  readonly wordnet: Wordnet
  readonly irregular: readonly IrregularForm[]
}

type Pair = readonly [from: number, to: number]

/** WordNet for the listed words as sorted pairs of ids of 16 bits, in the order in which src/language/word-data.ts reads them. */
export function packWordnet({ words, wordnet, irregular }: Sources): Uint8Array {
  const ids = new Map(words.map((word, id) => [word, id]))
  const senses = withoutRareUses(wordnet.senses.filter(({ word }) => ids.has(word)))
  const synsets = numberSynsets(senses, wordnet)
  const wordPairs = (pairs: readonly (readonly [string, string])[]): readonly Pair[] => numbered(pairs, ids)
  const irregularOf = (part: PartOfSpeech): readonly Pair[] =>
    wordPairs(irregular.filter(({ partOfSpeech }) => partOfSpeech === part).map(({ form, lemma }) => [form, lemma]))
  return packSections(
    [
      useCounts(senses, ids),
      senses.flatMap(({ word, synset }) => join(ids.get(word), synsets.get(synset))),
      [...synsets].flatMap(([synset, id]) =>
        (wordnet.parents.get(synset) ?? []).flatMap((parent) => join(id, synsets.get(parent))),
      ),
      bothWays(wordPairs(senses.flatMap(({ word, derived }) => derived.map((other) => [word, other] as const)))),
      bothWays(wordPairs(senses.flatMap(({ word, antonyms }) => antonyms.map((other) => [word, other] as const)))),
      irregularOf('noun'),
      irregularOf('verb'),
      irregularOf('adjective'),
    ].flatMap(columns),
  )
}

// "mother" is a verb too ("to mother a child"), but taking it for one makes it a synonym of "father".
function withoutRareUses(senses: readonly Sense[]): readonly Sense[] {
  const totals = new Map<string, number>()
  const add = (key: string, count: number): unknown => totals.set(key, (totals.get(key) ?? 0) + count)
  for (const { word, partOfSpeech, count } of senses) {
    add(word, count)
    add(`${word} ${partOfSpeech}`, count)
  }
  return senses.filter(
    ({ word, partOfSpeech }) =>
      ((totals.get(`${word} ${partOfSpeech}`) ?? 0) + 1) * rareShare >= (totals.get(word) ?? 0),
  )
}

function numberSynsets(senses: readonly Sense[], { parents }: Wordnet): ReadonlyMap<string, number> {
  const own = senses.map(({ synset }) => synset)
  const used = new Set([...own, ...own.flatMap((synset) => parents.get(synset) ?? [])])
  if (used.size > 0xffff) throw new Error(`${used.size} synsets are too many for ids of 16 bits.`)
  return new Map([...used].map((synset, id) => [synset, id]))
}

// How often a word is used as a part of speech, in one number: the count, then two bits for the part.
function useCounts(senses: readonly Sense[], ids: ReadonlyMap<string, number>): readonly Pair[] {
  const counts = new Map<string, number>()
  for (const { word, partOfSpeech, count } of senses) {
    const key = `${word} ${partsOfSpeechInOrder.indexOf(partOfSpeech)}`
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return [...counts].flatMap(([key, count]) => {
    const [word = '', part] = key.split(' ')
    return join(ids.get(word), Math.min(count, 0x3fff) * 4 + Number(part))
  })
}

function numbered(pairs: readonly (readonly [string, string])[], ids: ReadonlyMap<string, number>): readonly Pair[] {
  return pairs.flatMap(([from, to]) => join(ids.get(from), ids.get(to)))
}

function join(from: number | undefined, to: number | undefined): readonly Pair[] {
  return from === undefined || to === undefined ? [] : [[from, to]]
}

function bothWays(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs, ...pairs.map(([from, to]): Pair => [to, from])].filter(([from, to]) => from !== to)
}

function columns(pairs: readonly Pair[]): readonly Uint16Array[] {
  const sorted = [...new Set(pairs.map(([from, to]) => from * 0x1_0000 + to))].sort((a, b) => a - b)
  return [
    Uint16Array.from(sorted, (key) => Math.floor(key / 0x1_0000)),
    Uint16Array.from(sorted, (key) => key % 0x1_0000),
  ]
}
