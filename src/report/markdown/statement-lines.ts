import type { Reading } from '../../model/claim.ts'
import type { SharedQuote } from '../../model/comparison.ts'
import { mostInformative } from '../terminal/importance.ts'
import { isAltered } from '../terminal/quote-block.ts'
import { statementRuns } from '../terminal/statement-runs.ts'
import type { PlacedStatement, View } from '../terminal/view.ts'
import { counted, rungWords } from '../words.ts'
import { escapedMarkdown } from './escaped-markdown.ts'

/** A statement behind its id, the readings of differences in brackets. */
export function markedStatement({ statement, article }: PlacedStatement, readings: readonly Reading[]): string {
  const bracketed = readings.filter((reading) => reading.statement === statement.id)
  // Escaped as a whole: what a renderer would link may begin in one piece and end in the next.
  const words = statementRuns(article.text, statement, { bracketed }).map(({ text }) => text)
  return `**${statement.id}** ${escapedMarkdown(words.join(''))}`
}

/** Altered quotes open, faithful ones in a part that unfolds. */
export function quoteLines({ comparison }: View): readonly string[] {
  const { quotes } = comparison
  const altered = quotes.filter(isAltered)
  const faithful = quotes.filter((quote) => !isAltered(quote))
  return [
    ...(altered.length === 0 ? [] : [`### Altered quotes: ${altered.length}`, ...altered.map(quoteBlock)]),
    ...unfolding(`Quotes printed alike: ${faithful.length}`, faithful.map(quoteBlock)),
  ]
}

/** What only one article has, a part that unfolds for each. */
export function uniqueLines({ comparison, options }: View): readonly string[] {
  const unique = new Set(comparison.unique.map(({ statement }) => statement))
  return comparison.articles.flatMap((article) => {
    const own = article.statements.filter(({ id }) => unique.has(id))
    const ordered = options.sort === 'position' ? own : mostInformative(own)
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
