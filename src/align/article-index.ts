import type { Reader } from '../language/reader.ts'
import { buildLexicon, entriesOf, type Lexicon } from './lexicon.ts'
import { type NumberLists, packLists } from './number-lists.ts'
import { plainWords } from './plain-words.ts'
import { predicatesInTurn } from './predicates.ts'
import type { Unit, UnitStatement } from './units.ts'
import type { NumberedPlace } from './verb-places.ts'
import { type WordLists, wordLists } from './word-lists.ts'

/** What alignment needs of one article, worked out once for all articles it is set against. */
export interface ArticleIndex {
  readonly statements: readonly UnitStatement[]
  /** Words of each statement for telling copies. */
  readonly plain: readonly string[]
  /** Whether each statement says anything; see `Predicates`. */
  readonly reports: readonly boolean[]
  /** What the articles' words are in this one; see `entriesOf`. */
  readonly entries: Int32Array
  /** Numbers of the words of each statement as they come. */
  readonly words: NumberLists
  /** The different words of each statement: all, those with some role, those between quotation marks. */
  readonly all: WordLists
  readonly names: WordLists
  readonly quoted: WordLists
  /** The words of each statement and of those up to two before and after it. */
  readonly around: WordLists
  /** The different verbs of each statement that tell what happened. */
  readonly verbs: WordLists
  /** The nouns beside the verbs of each statement. */
  readonly places: readonly (readonly NumberedPlace[])[]
  /** What the first clause of each statement is about; empty where none is known. */
  readonly subjects: readonly string[]
}

/** Articles that can be set against each other in pairs. */
export interface IndexedArticles {
  readonly lexicon: Lexicon
  readonly articles: readonly ArticleIndex[]
}

/** Prepares articles for being set against each other. O(words × similar words). */
export function indexArticles(articles: readonly (readonly UnitStatement[])[], reader: Reader): IndexedArticles {
  const lexicon = buildLexicon(articles, reader)
  return { lexicon, articles: articles.map((statements) => indexArticle(statements, lexicon, reader)) }
}

function indexArticle(statements: readonly UnitStatement[], lexicon: Lexicon, reader: Reader): ArticleIndex {
  const predicates = predicatesInTurn(statements, reader)
  const number = ({ key }: Unit): number => lexicon.numberOf.get(key) ?? 0
  const words = statements.map(({ units }) => units.map(number))
  const different = (lists: readonly (readonly number[])[]): WordLists =>
    wordLists(packLists(lists.map((list) => [...new Set(list)])), lexicon.numberOf.size)
  const those = (takes: (unit: Unit) => boolean): WordLists =>
    different(statements.map(({ units }) => units.filter(takes).map(number)))
  return {
    statements,
    plain: statements.map(({ statement }) => plainWords(statement)),
    reports: predicates.map(({ isReport }) => isReport),
    entries: entriesOf(statements, lexicon),
    words: packLists(words),
    all: different(words),
    names: those(({ role }) => role === 'name'),
    quoted: those(({ quoted }) => quoted),
    around: different(words.map((_, index) => around(words, index))),
    verbs: different(predicates.map(({ verbs }) => verbs.map(number))),
    places: predicates.map(({ places }) =>
      places.map(({ verb, noun, isLight }) => ({ verb: number(verb), noun: number(noun), isLight })),
    ),
    subjects: predicates.map(({ subject }) => subject),
  }
}

/** How many statements before and after one are taken for what it stands in. */
const aroundReach = 2

/** The words of a statement and of those around it. */
function around(words: readonly (readonly number[])[], index: number): readonly number[] {
  return ([] as number[]).concat(...words.slice(Math.max(0, index - aroundReach), index + aroundReach + 1))
}
