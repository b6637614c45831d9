import { partsOfSpeechInOrder } from '../../src/language/words/part-of-speech.ts'
import { packSections } from './pack-sections.ts'
import type { IrregularForm } from './read-irregular-forms.ts'
import type { Wordnet } from './read-wordnet.ts'
import { byCount, type Reading, readingsBy, withoutRareUses } from './word-readings.ts'

interface Sources {
  readonly words: readonly string[]
  readonly wordnet: Wordnet
  readonly irregular: readonly IrregularForm[]
}

type Pair = readonly [from: number, to: number]
type NamedPair = readonly [from: string, to: string]

/** WordNet for the listed words as pairs of ids of 16 bits, in the order in which src/language/word-data.ts reads them. */
export function packWordnet({ words, wordnet, irregular }: Sources): Uint8Array {
  const ids = new Map(words.map((word, id) => [word, id]))
  const senses = withoutRareUses(wordnet.senses.filter(({ word }) => ids.has(word)))
  const readings = words.map(readingsBy(senses, irregular))
  const own = senses.map(({ word, synset }): NamedPair => [word, synset])
  const kinds = own.flatMap(([word, synset]) =>
    (wordnet.parents.get(synset) ?? []).map((parent): NamedPair => [word, parent]),
  )
  const synsets = numberShared([...own, ...kinds])
  const pairs = (named: readonly NamedPair[], to: ReadonlyMap<string, number>): readonly Pair[] =>
    named.flatMap(([a, b]) => join(ids.get(a), to.get(b)))
  return packSections([
    Uint16Array.from(readings, partsInOneNumber),
    ...columns(
      readings.flatMap((its, id) => byCount(its, ({ lemma }) => ids.get(lemma)).flatMap((it) => join(id, it))),
    ),
    ...columns(sorted(pairs(own, synsets))),
    ...columns(sorted(pairs(kinds, synsets))),
    ...columns(
      bothWays(
        pairs(
          senses.flatMap(({ word, derived }) => derived.map((it) => [word, it] as const)),
          ids,
        ),
      ),
    ),
    ...columns(
      bothWays(
        pairs(
          senses.flatMap(({ word, antonyms }) => antonyms.map((it) => [word, it] as const)),
          ids,
        ),
      ),
    ),
  ])
}

// Three bits a part, the likeliest lowest: its place in the order of parts, from 1.
function partsInOneNumber(readings: readonly Reading[]): number {
  const places = byCount(readings, ({ partOfSpeech }) => partsOfSpeechInOrder.indexOf(partOfSpeech) + 1)
  return places.reduceRight((number, place) => number * 8 + place, 0)
}

// A synset that one word only is linked to relates no two words.
function numberShared(pairs: readonly NamedPair[]): ReadonlyMap<string, number> {
  const wordsOf = new Map<string, Set<string>>()
  for (const [word, synset] of pairs) wordsOf.set(synset, (wordsOf.get(synset) ?? new Set()).add(word))
  const shared = [...wordsOf].filter(([, words]) => words.size > 1)
  if (shared.length > 0xffff) throw new Error(`${shared.length} synsets are too many for ids of 16 bits.`)
  return new Map(shared.map(([synset], id) => [synset, id]))
}

function join(from: number | undefined, to: number | undefined): readonly Pair[] {
  return from === undefined || to === undefined ? [] : [[from, to]]
}

function bothWays(pairs: readonly Pair[]): readonly Pair[] {
  return sorted([...pairs, ...pairs.map(([from, to]): Pair => [to, from])].filter(([from, to]) => from !== to))
}

function sorted(pairs: readonly Pair[]): readonly Pair[] {
  return [...pairs].sort(([a, b], [c, d]) => a - c || b - d)
}

// Each pair once; they come sorted by the first id.
function columns(pairs: readonly Pair[]): readonly Uint16Array[] {
  const distinct = [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()]
  return [Uint16Array.from(distinct, ([from]) => from), Uint16Array.from(distinct, ([, to]) => to)]
}
