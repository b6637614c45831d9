import type { ComparedArticle, Comparison } from '../../model/comparison.ts'
import type { ReportPart } from '../report-part.ts'
import { dateInWords } from '../terminal/header.ts'
import { isAltered } from '../terminal/quote-block.ts'
import { counted } from '../words.ts'
import { excerpt } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { type Markup, markup } from './markup.ts'

/** Characters of a headline in the title of the page. */
const longestTitle = 70

/** The title of the page: the headlines, each cut to what a tab shows. */
export function titleOf({ articles }: Comparison): string {
  const [first, ...others] = articles
  const headline = first ? excerpt(headlineOf(first), longestTitle) : ''
  return `${headline} – ${counted(others.length + 1, 'article')} compared`
}

/** The headline of an article, or its source's name where it has none. */
export function headlineOf(article: ComparedArticle): string {
  return article.title ?? article.statements.find(({ kind }) => kind === 'headline')?.text ?? article.source
}

/** Which articles were compared, and what came of it in one row of figures. */
export function masthead(
  lookup: Lookup,
  { whole, only }: { readonly whole: Comparison; readonly only: readonly ReportPart[] },
): Markup {
  const { articles } = whole
  return markup`<header class="masthead">
<p class="brand">storydiff</p>
<h1>${counted(articles.length, 'article')} on one story, compared</h1>
<ol class="sources">${articles.map((article) => articleLine(lookup, article))}</ol>
<dl class="totals">${totals(whole).map(figure)}</dl>
${originLine(whole)}${notices(whole)}${leftOut(lookup.comparison, { whole, only })}</header>`
}

function articleLine(lookup: Lookup, article: ComparedArticle): Markup {
  const statements = counted(lookup.lengths.get(article.label) ?? 0, 'statement')
  const published = article.published === null ? null : dateInWords(article.published)
  const facts = [article.outlet, article.byline, published, statements].filter((fact) => fact !== null)
  return markup`<li><a class="label" href="#article-${article.label}" aria-label="Article ${article.label}">${article.label}</a><div><span class="headline" lang="${article.language}">${headlineOf(article)}</span> <span class="facts">${facts.join(' · ')}</span></div></li>`
}

interface Figure {
  readonly count: number
  readonly words: string
  readonly look: string
}

function totals({ summary, quotes, articles }: Comparison): readonly Figure[] {
  const altered = quotes.filter(isAltered).length
  return [
    { count: summary.conflicts, words: summary.conflicts === 1 ? 'conflict' : 'conflicts', look: 'conflict' },
    { count: summary.differing, words: 'claims differ', look: 'plain' },
    { count: summary.agreeing, words: 'claims agree', look: 'agree' },
    ...(quotes.length === 0
      ? []
      : [{ count: altered, words: `of ${counted(quotes.length, 'quote')} altered`, look: 'plain' }]),
    ...articles.map(({ label }) => ({ count: summary.unique[label] ?? 0, words: `only in ${label}`, look: 'plain' })),
  ]
}

function figure({ count, words, look }: Figure): Markup {
  return markup`<div class="${count === 0 ? 'none' : look}"><dt>${words}</dt><dd>${count}</dd></div>`
}

function originLine({ claims }: Comparison): Markup | null {
  const counts = new Map<string, number>()
  for (const origin of claims.flatMap(({ origins }) => origins)) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  if (counts.size === 0) return null
  const most = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, mostOrigins)
  const more = counts.size > most.length ? ` and ${counts.size - most.length} more` : ''
  const words = most.map(([origin, count]) => `${excerpt(origin, longestTitle)} (${counted(count, 'claim')})`)
  return markup`<p class="origins">Traced to ${counted(counts.size, 'origin')}: ${words.join(', ')}${more}.</p>
`
}

/** Origins that are named at the top of the page. */
const mostOrigins = 6

function notices({ notices }: Comparison): Markup | null {
  if (notices.length === 0) return null
  const lines = notices.map(
    ({ article, message }) =>
      markup`<li>${article === null ? null : markup`<b class="label">${article}</b> `}${message}</li>`,
  )
  return markup`<ul class="notices" aria-label="Notices">${lines}</ul>
`
}

function leftOut(
  shown: Comparison,
  { whole, only }: { readonly whole: Comparison; readonly only: readonly ReportPart[] },
): Markup | null {
  if (only.length === 0) return null
  const missing = [
    counted(whole.claims.length - shown.claims.length, 'claim'),
    counted(
      whole.unique.length - shown.unique.length,
      'statement that only one article has',
      'statements that only one article has',
    ),
    counted(whole.quotes.length - shown.quotes.length, 'quote'),
  ].filter((words) => !words.startsWith('0 '))
  if (missing.length === 0) return null
  return markup`<p class="left-out">Left out, as asked: ${missing.join(', ')}. The figures above count them.</p>
`
}
