import { type ArticleIndex, type IndexedArticles, indexArticles } from '../../src/align/article-index.ts'
import { type ArticlePair, pairArticles } from '../../src/align/article-pair.ts'
import { type Unit, unitStatements } from '../../src/align/units.ts'
import { analyse } from '../../src/compare.ts'
import { readerWith } from '../../src/language/reader.ts'
import { loadWordData } from '../../src/language/word-data.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import { labelOf } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/statement.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'

const reader = readerWith(loadWordData())

/** An article as the tool sees it. */
export function analysed(text: string, label = 'A'): AnalysedArticle {
  return analyse({ ...documentFromText({ text }), label })
}

/** The units of the statements of a text. */
export function unitsOf(text: string): readonly (readonly Unit[])[] {
  return unitStatements(analysed(text)).map(({ units }) => units)
}

/** The keys of all units of a text. */
export function keysOf(text: string): readonly string[] {
  return unitsOf(text).flatMap((units) => units.map(({ key }) => key))
}

/** Texts made ready for being set against each other. */
export function indexed(...texts: readonly string[]): IndexedArticles {
  const articles = texts.map((text, index) => unitStatements(analysed(text, labelOf(index))))
  return indexArticles(articles, reader)
}

/** Two texts side by side. */
export function pairOf(a: string, b: string): ArticlePair {
  const { lexicon, articles } = indexed(a, b)
  const [rows, columns] = articles as readonly [ArticleIndex, ArticleIndex]
  return pairArticles(rows, columns, lexicon)
}

/** A statement of these words. */
export function statementOf(text: string, id = 'A1'): Statement {
  return { id, kind: 'body', start: 0, end: text.length, text }
}
