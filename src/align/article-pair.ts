import type { ArticleIndex } from './article-index.ts'
import { type Channel, type ChannelMatrices, channelMatrices, wordChannel } from './channel.ts'
import { type CoverageInput, coverage } from './coverage.ts'
import type { Lexicon } from './lexicon.ts'
import type { Matrix, Measure } from './matrix.ts'
import { meaningSimilarity } from './meaning-similarity.ts'
import { sequenceMatcher } from './sequence-match.ts'
import { type SharedWords, sharedWords } from './shared-words.ts'
import { verbPlacesMatch } from './verb-places.ts'
import { buildVocabulary, type Neighbours, type Vocabulary } from './vocabulary.ts'
import type { WordLists } from './word-lists.ts'
import { wordWeights } from './word-weights.ts'

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
  readonly channels: Readonly<Record<ChannelName, Channel>> & { readonly soft: ChannelMatrices }
  /** Longest common subsequence of the words of two statements; best asked for row by row. */
  readonly subsequences: Measure
  /** What two statements have word for word; best asked for row by row. */
  readonly shared: (row: number, column: number) => SharedWords
  /** Weight of words that a statement shares with what stands around the other one, but not with it: the mean of both sides. */
  readonly around: Measure
  /** How far two statements put like nouns beside like verbs. */
  readonly verbPlaces: Measure
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
    subsequences: sequenceMatcher(rows.words, columns.words, entries.length),
    shared: sharedWords({ rows: rows.all, columns: columns.all, weights, vocabulary }),
    around: aroundWeight(rows, columns, { channels, vocabulary, weights }),
    verbPlaces: verbPlacesMatch({ rows: rows.places, columns: columns.places, alike: vocabulary.alike, weights }),
    meanings: meaningSimilarity(rows.words, columns.words, {
      vectors: lexicon.vectors,
      idOf: (word) => entries[word]?.word.id ?? -1,
      weights,
    }),
  }
}

function channelsOf(
  rows: ArticleIndex,
  columns: ArticleIndex,
  { vocabulary, weights }: Pick<ArticlePair, 'vocabulary' | 'weights'>,
): ArticlePair['channels'] {
  const { itself, alike } = vocabulary
  const by = (neighbours: Neighbours, words: (article: ArticleIndex) => WordLists): CoverageInput => ({
    rows: words(rows),
    columns: words(columns),
    weights,
    neighbours,
  })
  return {
    exact: wordChannel(by(itself, ({ all }) => all)),
    soft: channelMatrices(by(alike, ({ all }) => all)),
    names: wordChannel(by(itself, ({ names }) => names)),
    verbs: wordChannel(by(alike, ({ verbs }) => verbs)),
    quoted: wordChannel(by(alike, ({ quoted }) => quoted)),
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
