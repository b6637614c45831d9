import { type ComparedArticle, type Comparison, isAltered } from '../../model/comparison.ts'
import { publishedWords } from '../date-words.ts'
import { leftOutSentence } from '../filters.ts'
import { standingsOf } from '../standings.ts'
import { counted, noDifferenceWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import type { Lookup } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import { standingClasses } from './symbols.ts'

/** Characters of a headline in the title of the page. */
const longestTitle = 70

/** The title of the page: the headlines, each cut to what a tab shows. */
export function titleOf({ articles }: Comparison): string {
  const [first, ...others] = articles
  const headline = first ? excerpt(headlineOf(first), longestTitle) : ''
  return `${headline} – ${counted(others.length + 1, 'article')} compared`
}

/** The headline of an article, or its source's name where it has none. */
function headlineOf(article: ComparedArticle): string {
  return article.title ?? article.statements.find(({ kind }) => kind === 'headline')?.text ?? article.source
}

/** Which articles were compared, and what came of it in one row of figures. */
export function masthead(lookup: Lookup): Markup {
  const { comparison } = lookup
  const { articles } = comparison
  return markup`<header class="masthead">
<p class="brand">storydiff</p>
<h1>${counted(articles.length, 'article')} compared</h1>
<ol class="sources">${articles.map((article) => articleLine(lookup, article))}</ol>
<dl class="totals">${totals(comparison).map(figure)}</dl>
${originLine(comparison)}${notices(comparison)}${leftOutLine(comparison)}</header>`
}

function articleLine(lookup: Lookup, article: ComparedArticle): Markup {
  const statements = counted(lookup.lengths.get(article.label) ?? 0, 'statement')
  const facts = [article.outlet, article.byline, publishedWords(article), statements].filter((fact) => fact !== null)
  return markup`<li><a class="label" href="#article-${article.label}" aria-label="Article ${article.label}">${article.label}</a><div><span class="headline" lang="${article.language}">${headlineOf(article)}</span> <span class="facts">${facts.join(' · ')}</span></div></li>`
}

interface Figure {
  readonly count: number
  readonly words: string
  readonly look: string
}

function totals(comparison: Comparison): readonly Figure[] {
  const { summary, articles } = comparison
  return [
    { count: summary.differing, words: 'claims differ', look: 'plain' },
    { count: standingsOf(comparison).conflicting, words: 'with a conflict', look: standingClasses.conflict },
    { count: summary.agreeing, words: noDifferenceWords, look: standingClasses.agree },
    ...quoteFigure(comparison),
    ...articles.map(({ label }) => ({ count: summary.unique[label] ?? 0, words: `only in ${label}`, look: 'plain' })),
  ]
}

// How many of the quotes that filters left out are altered is not known.
function quoteFigure({ quotes, leftOut }: Pick<Comparison, 'quotes' | 'leftOut'>): readonly Figure[] {
  const all = quotes.length + (leftOut?.quotes ?? 0)
  if (all === 0) return []
  if (all > quotes.length) return [{ count: all, words: all === 1 ? 'shared quote' : 'shared quotes', look: 'plain' }]
  return [{ count: quotes.filter(isAltered).length, words: `of ${counted(all, 'quote')} altered`, look: 'plain' }]
}

function figure({ count, words, look }: Figure): Markup {
  return markup`<div class="${count === 0 ? 'none' : look}"><dt>${words}</dt><dd>${count}</dd></div>`
}

function originLine({ claims, leftOut }: Comparison): Markup | null {
  const counts = new Map<string, number>()
  for (const origin of claims.flatMap(({ origins }) => origins)) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  if (counts.size === 0 || leftOut?.claims) return null
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

function leftOutLine({ leftOut }: Comparison): Markup | null {
  if (!leftOut) return null
  return markup`<p class="left-out">${leftOutSentence(leftOut)} The figures above count everything.</p>
`
}
