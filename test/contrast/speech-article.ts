import type { LinkContraster, StatementFacts } from '../../src/contrast/contraster.ts'
import { findAttributions } from '../../src/detail/attribution/find-attributions.ts'
import { findQuotes } from '../../src/detail/quote/find-quotes.ts'
import { findTimes } from '../../src/detail/time/find-times.ts'
import type { AnalysedArticle } from '../../src/model/analysis.ts'
import { clausesOf } from '../language/sentence/clauses-of.ts'

/** An article of these statements, one a line, with its quotes, attributions and times; the first line is the headline. */
export function speechArticle(label: string, ...lines: readonly string[]): AnalysedArticle {
  const text = lines.join('\n')
  let start = 0
  const statements = lines.map((line, index) => {
    const kind = index === 0 ? ('headline' as const) : ('body' as const)
    const statement = { id: `${label}${index + 1}`, kind, start, end: start + line.length, text: line }
    start = statement.end + 1
    return statement
  })
  const unknown = { source: label, bytes: Buffer.from(label), title: null, outlet: null, byline: null, published: null }
  const segmented = { article: { ...unknown, language: 'en', label, text }, statements }
  return { ...segmented, details: [...findQuotes(segmented), ...findAttributions(segmented), ...findTimes(segmented)] }
}

/** One statement of an article; numbers start at 1. */
export function factsAt(article: AnalysedArticle, number: number): StatementFacts {
  const statement = article.statements[number - 1]
  if (!statement) throw new Error(`no statement ${number}`)
  const details = article.details.filter((detail) => detail.statement === statement.id)
  return { statement, details, clauses: clausesOf(article.article.text, statement), article }
}

/** The findings of a contraster on two sentences that stand alone, in short. */
export function contrastSpeech(contraster: LinkContraster, a: string, b: string): readonly string[] {
  const [left, right] = [speechArticle('A', 'Headline', a), speechArticle('B', 'Headline', b)]
  const { agreements, differences } = contraster(factsAt(left, 2), factsAt(right, 2), 'same')
  const texts = (readings: readonly object[]): string =>
    readings.map((reading) => ('text' in reading ? reading.text : '-')).join(' | ')
  return [
    ...agreements.map(({ readings }) => `${texts(readings)}: agree`),
    ...differences.map(({ readings, verdict, reason }) => `${texts(readings)}: ${verdict} ${reason}`),
  ]
}
