import type { Comparison } from '../../model/comparison.ts'
import type { Order } from '../filters.ts'
import { articles } from './articles.ts'
import { claims } from './claims.ts'
import { clientScript } from './client-script.ts'
import { colophon } from './colophon.ts'
import { coverage } from './coverage.ts'
import { type Lookup, lookupOf, pageLanguage } from './lookup.ts'
import { type Markup, markup, trusted } from './markup.ts'
import { masthead, titleOf } from './masthead.ts'
import { policyOf } from './policy.ts'
import { quotes } from './quotes.ts'
import type { PageSection } from './section.ts'
import { styleSheet } from './style/style-sheet.ts'
import { timeline } from './timeline.ts'

/** How an HTML report looks. */
export interface HtmlOptions {
  /** The order of claims, by importance unless told. */
  readonly sort: Order | null
}

/**
 * A comparison as one HTML page that needs nothing else: no network, no font, no script but its own.
 *
 * All of it can be read without its script. The same bytes for the same comparison and options. O(text).
 */
export function html(comparison: Comparison, { sort }: HtmlOptions): string {
  const lookup = lookupOf(comparison, sort)
  const sections = sectionsOf(lookup)
  const page = markup`<!doctype html>
<html lang="${pageLanguage}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(clientScript, styleSheet)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(comparison)}</title>
<style>${trusted(styleSheet)}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id ?? 'claims'}">Skip to the findings</a>
${masthead(lookup)}
${navigation(sections)}
<main>
${sections.map(sectionMarkup)}
</main>
${colophon(comparison)}
<script>${trusted(clientScript)}</script>
</body>
</html>
`
  return page.html
}

function sectionsOf(lookup: Lookup): readonly PageSection[] {
  return [claims, articles, coverage, timeline, quotes].flatMap((section) => section(lookup) ?? [])
}

function navigation(sections: readonly PageSection[]): Markup {
  const entries = sections.map(
    ({ id, title, count }) =>
      markup`<li><a href="#${id}">${title}${count === null ? null : markup` <span class="count">${count}</span>`}</a></li>`,
  )
  return markup`<nav class="contents" aria-label="Parts of this report"><ul>${entries}</ul></nav>`
}

function sectionMarkup({ id, title, about, body }: PageSection): Markup {
  return markup`<section id="${id}" class="part" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
<p class="about">${about}</p>
${body}
</section>
`
}
