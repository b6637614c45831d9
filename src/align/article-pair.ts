import type { WordEntry } from '../language/word-entry.ts'
import type { ArticleIndex } from './article-index.ts'
import { type Channel, type ChannelMatrices, channelMatrices, clausesElsewhere, wordChannel } from './channel.ts'
import { characterSimilarity } from './character-similarity.ts'
import { type CoverageInput, coverage } from './coverage.ts'
import type { Lexicon } from './lexicon.ts'
import type { Matrix, Measure } from './matrix.ts'
import { meaningSimilarity } from './meaning-similarity.ts'
import { filterLists } from './number-lists.ts'
import { type SequenceMatch, sequenceMatcher } from './sequence-match.ts'
import { type SharedWords, sharedWords } from './shared-words.ts'
import { buildVocabulary, type Neighbours, type Vocabulary } from './vocabulary.ts'
import { type WordLists, wordLists } from './word-lists.ts'
import { wordRarities, wordWeights } from './word-weights.ts'

/** What statements are compared by. */
export type ChannelName = 'exact' | 'names' | 'verbs' | 'quoted'

/** Everything that is known of two articles side by side before single pairs of statements are looked at. */
export interface ArticlePair {
  readonly rows: ArticleIndex
  readonly columns: ArticleIndex
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** By word number: how much a word tells in these two articles. */
  readonly weights: Float64Array
  readonly channels: Readonly<Record<ChannelName, Channel>> & {
    readonly soft: ChannelMatrices
    /** What a third clause says better; see `clausesElsewhere`. */
    readonly clausesElsewhere: Measure
  }
  /** What two statements share in order; best asked for row by row. */
  readonly sequences: (row: number, column: number) => SequenceMatch
  /** What two statements have word for word; best asked for row by row. */
  readonly shared: (row: number, column: number) => SharedWords
  /** Weight of words that a statement shares with what stands around the other one, but not with it: the mean of both sides. */
  readonly around: Measure
  /** Cosines of character 3- to 5-grams. */
  readonly characters: Matrix
  /** Cosines of weighted sums of word vectors. */
  readonly meanings: Matrix
}

/** Sets all statements of two articles side by side. O(rows × columns) and a word's holders. */
export function pairArticles(rows: ArticleIndex, columns: ArticleIndex, lexicon: Lexicon): ArticlePair {
  const vocabulary = buildVocabulary(rows.entries, columns.entries, lexicon)
  const { entries } = vocabulary
  const weights = wordWeights(rows, columns, vocabulary)
  const channels = channelsOf(rows, columns, { vocabulary, weights })
  return {
    rows,
    columns,
    lexicon,
    vocabulary,
    weights,
    channels,
    sequences: sequenceMatcher(rows.words, columns.words, entries.length),
    shared: sharedWords({ rows: rows.all, columns: columns.all, weights, rarities: wordRarities(vocabulary) }),
    around: aroundWeight(rows, columns, { channels, vocabulary, weights }),
    characters: characterSimilarity(rows.grams, columns.grams),
    meanings: meaningSimilarity(rows.words, columns.words, {
      vectorOf: (word) => entries[word]?.word.vector ?? null,
      weights,
    }),
  }
}

function channelsOf(
  rows: ArticleIndex,
  columns: ArticleIndex,
  { vocabulary, weights }: Pick<ArticlePair, 'vocabulary' | 'weights'>,
): ArticlePair['channels'] {
  const { entries, itself, alike } = vocabulary
  const by = (neighbours: Neighbours, words: (article: ArticleIndex) => WordLists): CoverageInput => ({
    rows: words(rows),
    columns: words(columns),
    weights,
    neighbours,
  })
  const part =
    (name: WordEntry['partsOfSpeech'][number]) =>
    ({ ordinary }: ArticleIndex): WordLists =>
      wordLists(
        filterLists(ordinary, (word) => entries[word]?.word.partsOfSpeech[0] === name),
        entries.length,
      )
  return {
    exact: wordChannel(by(itself, ({ all }) => all)),
    soft: channelMatrices(by(alike, ({ all }) => all)),
    names: wordChannel(by(itself, ({ names }) => names)),
    verbs: wordChannel(by(alike, part('verb'))),
    quoted: wordChannel(by(alike, ({ quoted }) => quoted)),
    clausesElsewhere: clausesElsewhere(
      by(alike, ({ clauses }) => clauses),
      rows.clauseStarts,
      columns.clauseStarts,
    ),
  }
}

function aroundWeight(
  rows: ArticleIndex,
  columns: ArticleIndex,
  { channels, vocabulary, weights }: Pick<ArticlePair, 'channels' | 'vocabulary' | 'weights'>,
): Measure {
  const input = { weights, neighbours: vocabulary.itself }
  const ofRows = coverage({ ...input, rows: rows.all, columns: columns.around })
  const ofColumns = coverage({ ...input, rows: rows.around, columns: columns.all })
  return (row, column) => {
    const matched = (ofRows.rowMatched(row)[column] as number) + ofColumns.columnMatched(row, column)
    return matched / 2 - channels.exact.weight(row, column)
  }
}
