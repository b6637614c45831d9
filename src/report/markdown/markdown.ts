import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import { leftOutSentence, type Order } from '../filters.ts'
import { factsOf, headlineOf, totals } from '../terminal/header.ts'
import type { Line } from '../terminal/layout.ts'
import { viewOf } from '../terminal/view.ts'
import { claimBlocks } from './claim-blocks.ts'
import { escapedMarkdown } from './escaped-markdown.ts'
import { quoteLines, uniqueLines } from './statement-lines.ts'

/** How a report in Markdown looks. */
export interface MarkdownOptions {
  /** The order of claims within a part, by importance unless told. */
  readonly sort: Order | null
}

/**
 * A comparison as Markdown for a comment or a note: conflicts, altered quotes and other differences open, the rest in
 * parts that unfold.
 *
 * Lists only, no table. Nothing in an article becomes markup, a link or a mention. Ends with a line end. O(text).
 */
export function markdown(comparison: Comparison, { sort }: MarkdownOptions): string {
  // One line of the terminal's header is one line here: no line is wider.
  const width = Number.MAX_SAFE_INTEGER
  const view = viewOf(comparison, { width, color: false, full: true, sideBySide: false, sort })
  const { leftOut, notices } = comparison
  const parts = [
    comparison.articles.map(articleLine).join('\n'),
    `**${totals(view).map(textOf).map(escapedMarkdown).join(' ')}**`,
    ...claimBlocks(view),
    ...quoteLines(view),
    ...uniqueLines(view),
    ...(notices.length === 0 ? [] : [notices.map(noticeLine).join('\n')]),
    ...(leftOut ? [leftOutSentence(leftOut)] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function articleLine(article: ComparedArticle): string {
  return `- **${article.label}** ${escapedMarkdown(headlineOf(article))} — ${escapedMarkdown(factsOf(article))}`
}

function noticeLine({ article, message }: Comparison['notices'][number]): string {
  return `- ${article === null ? 'Note' : `Note on ${article}`}: ${escapedMarkdown(message)}`
}

function textOf(line: Line): string {
  return line.map(({ text }) => text).join('')
}
