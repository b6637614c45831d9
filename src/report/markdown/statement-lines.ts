import type { Reading } from '../../model/claim.ts'
import { type Comparison, isAltered, type SharedQuote } from '../../model/comparison.ts'
import { bracketed } from '../bracketed.ts'
import type { Order } from '../filters.ts'
import { mostInformative } from '../importance.ts'
import type { PlacedStatement } from '../view.ts'
import { counted, rungWords } from '../words.ts'
import { escapedMarkdown } from './escaped-markdown.ts'

/** A statement behind its id, the readings of differences in brackets. */
export function markedStatement({ statement, article }: PlacedStatement, readings: readonly Reading[]): string {
  const marks = readings.filter((reading) => reading.statement === statement.id)
  return `**${statement.id}** ${escapedMarkdown(bracketed(article.text, statement, marks))}`
}

/** Altered quotes open, faithful ones in a part that unfolds. */
export function quoteLines({ quotes }: Comparison): readonly string[] {
  const altered = quotes.filter(isAltered)
  const faithful = quotes.filter((quote) => !isAltered(quote))
  return [
    ...(altered.length === 0 ? [] : [`### Altered quotes: ${altered.length}`, ...altered.map(quoteBlock)]),
    ...unfolding(`Quotes printed alike: ${faithful.length}`, faithful.map(quoteBlock)),
  ]
}

/** What only one article has, a part that unfolds for each. */
export function uniqueLines(comparison: Comparison, sort: Order | null): readonly string[] {
  const unique = new Set(comparison.unique.map(({ statement }) => statement))
  return comparison.articles.flatMap((article) => {
    const own = article.statements.filter(({ id }) => unique.has(id))
    const ordered = sort === 'position' ? own : mostInformative(own)
    const title = `Only in ${article.label}: ${counted(own.length, 'statement')}`
    return unfolding(
      title,
      ordered.map((statement) => `- ${markedStatement({ statement, article }, [])}`),
    )
  })
}

/** Blocks in a part that unfolds; where a renderer knows no such parts, it is open. Nothing for no block. */
export function unfolding(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`<details>\n<summary>${title}</summary>`, blocks.join('\n'), '</details>']
}

function quoteBlock({ rung, readings }: SharedQuote): string {
  const lines = readings.map(({ statement, text, speaker }) => {
    const by = speaker === null ? 'no speaker named' : escapedMarkdown(speaker)
    return `  - **${statement}** “${escapedMarkdown(text)}” — ${by}`
  })
  return [`- ${rungWords[rung]}`, ...lines].join('\n')
}
