import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import { factsOf, headlineOf } from '../article-facts.ts'
import { leftOutSentence, type Order } from '../filters.ts'
import { totals } from '../totals.ts'
import { viewOf } from '../view.ts'
import { counted } from '../words.ts'
import { claimBlocks, evidenceBlocks } from './claim-blocks.ts'
import { escapedMarkdown } from './escaped-markdown.ts'
import { quoteLines, uniqueLines } from './statement-lines.ts'

/** How a report in Markdown looks. */
export interface MarkdownOptions {
  /** The order of claims within a part, by importance unless told. */
  readonly sort: Order | null
}

/**
 * A comparison as Markdown for a comment or a note, with a title: conflicts, altered quotes and other differences open, the rest in
 * parts that unfold.
 *
 * Lists only, no table. Nothing in an article becomes markup, a link or a mention. Ends with a line end. O(text).
 */
export function markdown(comparison: Comparison, { sort }: MarkdownOptions): string {
  const view = viewOf(comparison, sort)
  const { leftOut, notices } = comparison
  const parts = [
    `## ${counted(comparison.articles.length, 'article')} compared`,
    comparison.articles.map(articleLine).join('\n'),
    `**${escapedMarkdown(totals(comparison))}**`,
    ...claimBlocks(view),
    ...quoteLines(comparison),
    ...uniqueLines(comparison, sort),
    ...evidenceBlocks(view),
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
