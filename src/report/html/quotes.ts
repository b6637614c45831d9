import { isAltered, type QuoteReading, type SharedQuote } from '../../model/comparison.ts'
import { marksAround } from '../quotation-marks.ts'
import { labelFor } from '../view.ts'
import { alteredSpans } from '../word-diff.ts'
import { rungWords } from '../words.ts'
import { type Lookup, languageOf } from './lookup.ts'
import { type Mark, markedText } from './marked-text.ts'
import { type Markup, markup } from './markup.ts'
import type { PageSection } from './section.ts'

/** How faithfully shared quotes are printed, altered ones first: every wording with the words that are not the other's. */
export function quotes(lookup: Lookup): PageSection | null {
  const { quotes } = lookup.comparison
  if (quotes.length === 0) return null
  const ordered = [...quotes.filter(isAltered), ...quotes.filter((quote) => !isAltered(quote))]
  return {
    id: 'quotes',
    title: 'Quotes',
    count: quotes.length,
    about: 'Quotes that stand in two articles or more, and how faithfully each is printed.',
    body: markup`<div class="scroll" role="region" aria-label="Table of quotes" tabindex="0"><table class="quotes"><thead><tr><th scope="col">Printed how</th><th scope="col">Where</th><th scope="col">Wording</th><th scope="col">Who says it</th></tr></thead>
${ordered.map((quote) => rows(lookup, quote))}</table></div>`,
  }
}

function rows(lookup: Lookup, quote: SharedQuote): Markup {
  const { rung, readings } = quote
  const [first, ...others] = readings.map((reading) => cells(lookup, reading, quote))
  const labels = [...new Set(readings.map(({ statement }) => labelFor(lookup, statement)))].join(' ')
  return markup`<tbody data-part="quotes" data-in="${labels}" data-findings="quote:"><tr><th scope="rowgroup" rowspan="${readings.length}" class="${isAltered(quote) ? 'altered' : 'faithful'}">${rungWords[rung]}</th>${first ?? null}</tr>
${others.map(
  (one) => markup`<tr>${one}</tr>
`,
)}</tbody>
`
}

function cells(lookup: Lookup, reading: QuoteReading, { rung, readings }: SharedQuote): Markup {
  const { statement, speaker } = reading
  const isReworded = rung === 'reworded' || rung === 'truncated'
  const marks = (isReworded ? alteredSpans(reading, readings) : []).map(
    ({ start, end }): Mark => ({ statement, start, end, look: 'altered', kind: null }),
  )
  const article = lookup.placed.get(statement)?.article
  const language = article ? languageOf(article) : null
  // A paraphrase has no marks, and gets none here.
  const [before, after] = marksAround(article?.text ?? '', reading)
  return markup`<td><a href="#${statement}">${statement}</a></td><td class="wording"${language}>${before}${markedText(reading, marks)}${after}</td><td>${speaker ?? 'no speaker named'}</td>`
}
