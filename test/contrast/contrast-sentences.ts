import type { Contrast, LinkContraster, StatementFacts } from '../../src/contrast/contraster.ts'
import { findNumbers } from '../../src/detail/number/find-numbers.ts'
import { findTimes } from '../../src/detail/time/find-times.ts'
import type { SegmentedArticle } from '../../src/model/analysis.ts'
import { clausesOf } from '../language/sentence/clauses-of.ts'

/** A sentence as the only statement of an article, with its numbers and times. */
export function factsOf(label: string, text: string, published: string | null = null): StatementFacts {
  const statement = { id: `${label}1`, kind: 'body' as const, start: 0, end: text.length, text }
  const unknown = { source: label, bytes: new Uint8Array(), title: null, outlet: null, byline: null, language: 'en' }
  const segmented: SegmentedArticle = { article: { ...unknown, published, label, text }, statements: [statement] }
  const details = [...findNumbers(segmented), ...findTimes(segmented)]
  return { statement, details, clauses: clausesOf(text), article: { ...segmented, details } }
}

/** Two sentences that report the same thing, set against each other. */
export function contrastSentences(contraster: LinkContraster, a: string, b: string): Contrast {
  return contraster(factsOf('A', a), factsOf('B', b), 'same')
}

/** The findings in short: `texts: verdict reason`, or `texts: agree`. */
export function summarize({ agreements, differences }: Contrast): readonly string[] {
  const texts = (readings: readonly object[]): string =>
    readings.map((reading) => ('text' in reading ? reading.text : '-')).join(' | ')
  return [
    ...agreements.map(({ readings }) => `${texts(readings)}: agree`),
    ...differences.map(({ readings, verdict, reason }) => `${texts(readings)}: ${verdict} ${reason}`),
  ]
}
