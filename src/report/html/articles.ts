import type { ComparedArticle } from '../../model/comparison.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { grouped } from '../terminal/view.ts'
import { type Lookup, standingOf } from './lookup.ts'
import { type Mark, markedText, marksOf } from './marked-text.ts'
import { type Markup, markup } from './markup.ts'
import { headlineOf } from './masthead.ts'
import type { PageSection } from './section.ts'
import { standingSigns, standingWords } from './symbols.ts'

/** Partners that a statement names; where it has more, its claim names them. */
const mostPartners = 3

/** The articles side by side and whole, their differences marked, statements of one claim tied together. */
export function articles(lookup: Lookup): PageSection {
  const marks = grouped(lookup.comparison.claims.flatMap(marksOf), ({ statement }) => statement)
  const columns = lookup.comparison.articles.map((article) => column(lookup, article, marks))
  return {
    id: 'articles',
    title: 'Articles side by side',
    count: columns.length,
    about:
      'Whole and in their own order. Point at a statement, or move to its links with the keyboard, to see where the others report the same thing.',
    body: markup`<div class="columns">${columns}</div>`,
  }
}

function column(lookup: Lookup, article: ComparedArticle, marks: ReadonlyMap<string, readonly Mark[]>): Markup {
  const { label, language, outlet, text, statements } = article
  let place = 0
  const parts = statements.map((statement) => {
    const gap = gapMarkup(text, { start: place, end: statement.start })
    place = statement.end
    return markup`${gap}${line(lookup, statement, marks.get(statement.id) ?? [])}`
  })
  return markup`<section class="column" id="article-${label}" aria-labelledby="heading-${label}">
<h3 id="heading-${label}"><b class="label">${label}</b> ${outlet ?? headlineOf(article)}</h3>
<div class="text" lang="${language}" tabindex="0" role="region" aria-label="Text of article ${label}">
${parts}${gapMarkup(text, { start: place, end: text.length })}</div>
</section>
`
}

/** What stands between statements: a blank line starts a paragraph, marks such as bullets are kept. */
function gapMarkup(text: string, { start, end }: Span): Markup | null {
  const gap = text.slice(start, end)
  const words = gap.trim()
  if (words !== '') return markup`<p class="gap">${words}</p>`
  return gap.includes('\n') ? markup`<hr>` : null
}

function line(lookup: Lookup, statement: Statement, marks: readonly Mark[]): Markup {
  const { id, kind } = statement
  const claim = lookup.claims.get(id)
  const tied = claim ? markup` data-claim="${claim.id}"` : null
  const look = claim ? standingOf(claim) : lookup.alone.has(id) ? 'single' : 'loose'
  return markup`<p id="${id}" class="${kind} ${look}"${tied}>${markedText(statement, marks)}${claim ? links(lookup, statement) : null}</p>
`
}

/** The claim of a statement and, where they are few, the statements of other articles that report the same thing. */
function links(lookup: Lookup, { id }: Statement): Markup | null {
  const claim = lookup.claims.get(id)
  if (!claim) return null
  const own = lookup.places.get(id)?.article
  const partners = claim.statements.filter((other) => lookup.places.get(other)?.article !== own)
  const shown = partners.length > mostPartners ? [] : partners
  const standing = standingOf(claim)
  return markup` <span class="ties" lang="en"><a href="#${claim.id}" title="${standingWords[standing]}">${claim.id} ${standingSigns[standing]}</a>${shown.map((other) => markup` <a href="#${other}">${other}</a>`)}</span>`
}
