import type { Claim, Difference, Reading, SilentReading, UniqueDetail, Verdict } from '../../model/claim.ts'
import { visible } from '../visible.ts'
import { kindWords, leftOutWords, noSourceWords, reasonWords, verdictWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { type Line, type Run, run, wordsOf, wrap } from './layout.ts'
import { grouped, labelFor, type View } from './view.ts'
import { alteredSpans } from './word-diff.ts'

/** Details of one article that are listed under a claim. */
const mostUnique = 5
/** Agreements that are listed under a claim. */
const mostAgreements = 6
/** Words of a reading that are repeated in the line of its difference; the statement above has them all. */
const longestReading = 14
/** Columns by which the second line of a difference stands back. */
const hanging = 2

/** One entry for every difference of a claim, in plain words, conflicts first; equal ones once. */
export function differenceLines(view: View, claim: Claim, width: number): readonly Line[] {
  const entries = claim.differences
    .toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
    .map((difference) => differenceRuns(view, difference))
  const distinct = [...grouped(entries, textOf).values()].flatMap((group) => group.slice(0, 1))
  return distinct.flatMap((runs) => entry(runs, width))
}

/** One entry for what the articles of a claim give alike, and one an article for what it alone has. */
export function detailLines(view: View, claim: Claim, width: number): readonly Line[] {
  const alike = grouped(claim.agreements, ({ readings }) => alikeWords(readings))
  const agreements = [...alike].map(([words, group]) => `${kindWords[group[0]?.kind ?? 'name']} ${words}`)
  const unique = [...grouped(claim.unique, (detail) => labelFor(view, detail.statement))]
  return [
    ...(claim.differences.length > 0 ? [] : list(agreements, { lead: 'alike: ', most: mostAgreements, width })),
    ...unique.flatMap(([label, details]) =>
      list(details.map(uniqueWords), { lead: `only in ${label}: `, most: mostUnique, width }),
    ),
  ]
}

/** How grave a verdict is: the higher, the sooner a reader should see it. */
export function severity(verdict: Verdict): number {
  return { compatible: 0, unclear: 1, conflict: 2 }[verdict]
}

function differenceRuns(view: View, difference: Difference): readonly Run[] {
  const { kind, verdict, reason } = difference
  const style = verdict === 'conflict' ? 'conflict' : 'plain'
  return [
    run(`${kindWords[kind]}:`, 'strong'),
    run(` ${readingWords(view, difference)} — ${reasonWords[reason]}; `),
    run(verdictWords[verdict], style),
  ]
}

/** The readings in order; who has which is said only where two articles leave no doubt. */
function readingWords(view: View, { kind, readings }: Difference): string {
  const withText = readings.filter((reading): reading is Reading => 'text' in reading)
  const byWords = grouped<Reading | SilentReading>(readings, (reading) => {
    if (!('text' in reading)) return noSourceWords
    return kind === 'quote' ? alteredWords(reading, withText) : quoted(reading.text)
  })
  const labelled = [...byWords].map(([words, group]) => {
    const labels = new Set(group.map((reading) => labelFor(view, reading.statement)))
    return view.comparison.articles.length > 2 || byWords.size > 2 ? `${[...labels].join(', ')} ${words}` : words
  })
  return labelled.join(' / ')
}

/** Only the words of a quote that are not the other's: the statement above shows them in their place. */
function alteredWords(reading: Reading, readings: readonly Reading[]): string {
  const words = alteredSpans(reading, readings).map(({ start, end }) =>
    quoted(reading.text.slice(start - reading.start, end - reading.start)),
  )
  return words.length === 0 ? leftOutWords : words.join(' … ')
}

function alikeWords(readings: readonly Reading[]): string {
  return [...new Set(readings.map((reading) => quoted(reading.text.toLowerCase())))].length === 1
    ? quoted(readings[0]?.text ?? '')
    : [...new Set(readings.map((reading) => quoted(reading.text)))].join(' = ')
}

function uniqueWords(detail: UniqueDetail): string {
  return `${kindWords[detail.kind]} ${quoted(detail.text)}`
}

function list(items: readonly string[], shown: { lead: string; most: number; width: number }): readonly Line[] {
  const distinct = [...new Set(items)]
  if (distinct.length === 0) return []
  const more = distinct.length > shown.most ? ` and ${distinct.length - shown.most} more` : ''
  const words = distinct.slice(0, shown.most).join(' · ')
  return entry([run(shown.lead, 'strong'), run(words + more)], shown.width)
}

function entry(runs: readonly Run[], width: number): readonly Line[] {
  const indent = run(' '.repeat(hanging))
  return wrap(wordsOf(runs), width - hanging).map((line, index) => (index === 0 ? line : [indent, ...line]))
}

function quoted(text: string): string {
  const words = excerpt(wordsOf([run(visible(text))]), longestReading)
  return `“${words.map((word) => textOf(word)).join(' ')}”`
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
