import { type ArticlePair, pairArticles } from '../../src/align/article-pair.ts'
import { type Unit, type UnitStatement, unitStatements } from '../../src/align/units.ts'
import { buildLexicon, buildVocabulary, type Lexicon } from '../../src/align/vocabulary.ts'
import { analyse } from '../../src/compare.ts'
import { loadWordData } from '../../src/language/word-data.ts'
import { lookUpWord } from '../../src/language/word-entry.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import type { Statement } from '../../src/model/statement.ts'
import { documentFromText } from '../../src/read/document-from-text.ts'

const words = loadWordData()

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

export function lexiconOf(...articles: readonly (readonly UnitStatement[])[]): Lexicon {
  return buildLexicon(articles, (form) => lookUpWord(words, form))
}

/** Two texts side by side. */
export function pairOf(a: string, b: string): ArticlePair {
  const [rows, columns] = [unitStatements(analysed(a, 'A')), unitStatements(analysed(b, 'B'))]
  return pairArticles(rows, columns, buildVocabulary([...rows, ...columns], lexiconOf(rows, columns)))
}

/** A statement of these words. */
export function statementOf(text: string, id = 'A1'): Statement {
  return { id, kind: 'body', start: 0, end: text.length, text }
}

/** A unit with this key; its form is the same. */
export function unitOf(key: string, rest: Partial<Unit> = {}): Unit {
  return { start: 0, end: 0, key, form: key, role: 'word', quoted: false, clause: 0, ...rest }
}
