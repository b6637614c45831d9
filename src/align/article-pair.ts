import type { WordEntry } from '../language/word-entry.ts'
import { type Channel, clauseChannel, unitChannel } from './channel.ts'
import { characterSimilarity } from './character-similarity.ts'
import { bestByColumn, columnsByWord, type Neighbourhood, remembering, type WeightedWords } from './coverage.ts'
import type { Matrix } from './matrix.ts'
import { meaningSimilarity } from './meaning-similarity.ts'
import { type SequenceMatch, sequenceMatch } from './sequence-match.ts'
import type { Unit, UnitStatement } from './units.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'
import { wordWeights } from './word-weights.ts'

/** What statements are compared by. */
export type ChannelName = 'exact' | 'soft' | 'names' | 'verbs' | 'nouns' | 'quoted' | 'resolved' | 'clauses'

/** Everything that is known of two articles side by side before single pairs of statements are looked at. */
export interface ArticlePair {
  readonly rows: readonly UnitStatement[]
  readonly columns: readonly UnitStatement[]
  readonly vocabulary: Vocabulary
  /** By word number: how much a word tells in these two articles. */
  readonly weights: Float64Array
  readonly channels: Readonly<Record<ChannelName, Channel>>
  /** What two statements share in order. */
  readonly sequences: (row: number, column: number) => SequenceMatch
  /** Cosines of character 3- to 5-grams. */
  readonly characters: Matrix
  /** Cosines of weighted sums of word vectors. */
  readonly meanings: Matrix
  /** How much of each statement the other statements of its own article hold, on average, in [0, 1]. */
  readonly centrality: { readonly rows: Float64Array; readonly columns: Float64Array }
}

/** Sets all statements of two articles side by side. O(rows × columns) and a word's holders. */
export function pairArticles(
  rows: readonly UnitStatement[],
  columns: readonly UnitStatement[],
  vocabulary: Vocabulary,
): ArticlePair {
  const weights = wordWeights([...rows, ...columns], vocabulary)
  const entryOf = (unit: Unit): Entry => vocabulary.entries[vocabulary.numberOf.get(unit.key) ?? 0] as Entry
  const isPart = (unit: Unit, part: WordEntry['partsOfSpeech'][number]): boolean =>
    unit.role === 'word' && entryOf(unit).word.partsOfSpeech[0] === part
  const weigh = (units: readonly Unit[]): WeightedWords => {
    const words = new Set(units.map((unit) => vocabulary.numberOf.get(unit.key) ?? 0))
    return [...words].map((word) => ({ word, weight: weights[word] ?? 0 }))
  }
  const alike: Neighbourhood = (word) => vocabulary.neighbours[word] ?? []
  const channel = (neighbours: Neighbourhood, takes: (unit: Unit) => boolean): Channel =>
    unitChannel(rows, columns, { neighbours, words: ({ units }) => weigh(units.filter(takes)) })
  return {
    rows,
    columns,
    vocabulary,
    weights,
    channels: {
      exact: channel(itself, () => true),
      soft: channel(alike, () => true),
      names: channel(itself, (unit) => unit.role === 'name'),
      verbs: channel(alike, (unit) => isPart(unit, 'verb')),
      nouns: channel(alike, (unit) => isPart(unit, 'noun')),
      quoted: channel(alike, (unit) => unit.quoted),
      resolved: unitChannel(rows, columns, {
        neighbours: alike,
        words: (_, index, statements) => weigh(resolvedUnits(statements, index)),
      }),
      clauses: clauseChannel(rows, columns, { neighbours: alike, weigh }),
    },
    sequences: sequencesOf(rows, columns, vocabulary),
    characters: characterSimilarity(textsOf(rows), textsOf(columns)),
    meanings: meaningSimilarity(rows, columns, (unit) => ({
      vector: entryOf(unit).word.vector,
      weight: weights[vocabulary.numberOf.get(unit.key) ?? 0] ?? 0,
    })),
    centrality: {
      rows: centrality(
        rows.map(({ units }) => weigh(units)),
        alike,
      ),
      columns: centrality(
        columns.map(({ units }) => weigh(units)),
        alike,
      ),
    },
  }
}

/** Where only the same word counts. */
const itself: Neighbourhood = (word) => [{ word, similarity: 1 }]

/** Words near the start of a statement that point back to the one before; closed classes of English grammar. */
const pointers: ReadonlySet<string> = new Set(
  'he she it they this that these those such his her their its him them'.split(' '),
)
/** Among how many first words of a statement a pointer is looked for. */
const pointerWindow = 4

/** A statement's units, with the names and numbers of the one before it where its first words point back. */
function resolvedUnits(statements: readonly UnitStatement[], index: number): readonly Unit[] {
  const own = statements[index]?.units ?? []
  const before = statements[index - 1]?.units ?? []
  const pointsBack = own.slice(0, pointerWindow).some((unit) => pointers.has(unit.form))
  return pointsBack ? [...own, ...before.filter((unit) => unit.role !== 'word')] : own
}

/**
 * How much of each statement the others of its article hold, on average.
 *
 * The mean of `coverage(statements, statements)` along each row without the diagonal, one word at a time: an article
 * of many short statements has no room for their square.
 */
function centrality(statements: readonly WeightedWords[], neighbours: Neighbourhood): Float64Array {
  const holders = columnsByWord(statements)
  const held = remembering((word: number) => {
    const { similarities } = bestByColumn(neighbours(word), holders)
    return similarities.reduce((total, similarity) => total + similarity, 0)
  })
  const others = Math.max(1, statements.length - 1)
  return Float64Array.from(statements, (words) => {
    const total = words.reduce((sum, { weight }) => sum + weight, 0)
    const shared = words.reduce((sum, { word, weight }) => sum + weight * (held(word) - 1), 0)
    return total === 0 ? 0 : shared / total / others
  })
}

/** Matches two statements when asked; the last answer is kept, as several features ask for it in turn. */
function sequencesOf(
  rows: readonly UnitStatement[],
  columns: readonly UnitStatement[],
  { numberOf }: Vocabulary,
): ArticlePair['sequences'] {
  const words = ({ units }: UnitStatement): Uint32Array => Uint32Array.from(units, ({ key }) => numberOf.get(key) ?? 0)
  const [ofRows, ofColumns] = [rows.map(words), columns.map(words)]
  let last = { row: -1, column: -1, match: { run: 0, common: 0 } }
  return (row, column) => {
    if (last.row !== row || last.column !== column) {
      last = { row, column, match: sequenceMatch(ofRows[row] as Uint32Array, ofColumns[column] as Uint32Array) }
    }
    return last.match
  }
}

function textsOf(statements: readonly UnitStatement[]): readonly string[] {
  return statements.map(({ statement }) => statement.text)
}
