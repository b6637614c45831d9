import { canonicalEntity, isWithin } from '../../language/names/entities.ts'
import { remembering } from '../../language/remembering.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { StatementFacts } from '../contraster.ts'
import { isNamed, type Named } from './named.ts'

/**
 * Whether neither article has the other's name, nor a word of it, anywhere: then the two are hardly one thing, and neither text
 * tells what the other does of both. Symmetric.
 */
export function areSole([a, x]: PlacedName, [b, y]: PlacedName): boolean {
  return isAbsent(x, b.article) && isAbsent(y, a.article)
}

type PlacedName = readonly [StatementFacts, Named]

function isAbsent({ value, text }: Named, article: AnalysedArticle): boolean {
  const words = wordsOf(article)
  if (value.split(' ').some((word) => words.has(word) && !phraseEnds.has(word))) return false
  const entity = canonicalEntity(text)
  return !entity || !entitiesOf(article).some((known) => known.key === entity.key || isWithin(known, entity))
}

/** Whether an article has a normalised word anywhere. */
export function hasWord(article: AnalysedArticle, word: string): boolean {
  return wordsOf(article).has(word)
}

const wordsOf = remembering(
  ({ statements }: AnalysedArticle): ReadonlySet<string> =>
    new Set(statements.flatMap((statement) => tokensOf(statement).map(({ normal }) => normal))),
)

const entitiesOf = remembering(({ details }: AnalysedArticle) =>
  details.filter(isNamed).flatMap(({ text }) => canonicalEntity(text) ?? []),
)
