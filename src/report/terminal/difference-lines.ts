import type { Agreement, Claim, Difference, DifferenceKind, Reading } from '../../model/claim.ts'
import { alikeAgreements, wordingsOf } from '../alike.ts'
import { grouped } from '../grouped.ts'
import { severity } from '../importance.ts'
import { otherWords } from '../other-words.ts'
import { labelFor, type View } from '../view.ts'
import { visible } from '../visible.ts'
import { alteredSpans, typographyFree } from '../word-diff.ts'
import { kindWords, leftOutWords, noSourceWords, reasonWords, verdictOf } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { type Line, type Run, run, wordsOf, wrap } from './layout.ts'

/** Details of one article that are listed under a claim. */
const mostUnique = 5
/** Agreements that are listed under a claim. */
const mostAgreements = 6
/** Words of a reading that are repeated in the line of its difference; the statement above has them all. */
const longestReading = 14
/** The place of a kind in a list of details: what a reader looks for comes first. */
const tellingOrder: Readonly<Record<DifferenceKind, number>> = {
  number: 1,
  quote: 2,
  action: 3,
  polarity: 4,
  time: 5,
  name: 6,
  place: 7,
  attribution: 8,
  certainty: 9,
}
/** Columns by which the second line of a difference stands back. */
const hanging = 2

/** One entry for every difference of a claim, in plain words, conflicts first; equal ones once. */
export function differenceLines(view: View, claim: Claim, width: number): readonly Line[] {
  const entries = claim.differences
    .toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
    .map((difference) => differenceRuns(view, difference, claim))
  const distinct = [...grouped(entries, textOf).values()].flatMap((group) => group.slice(0, 1))
  return distinct.flatMap((runs) => entry(runs, width))
}

/** Entries for words that two statements which are nearly one have otherwise, for what the articles give alike, and one an article for what it alone has. */
export function detailLines(view: View, claim: Claim, width: number): readonly Line[] {
  const agreements = claim.differences.length > 0 || isCopied(view, claim) ? [] : telling(alikeAgreements(claim))
  const unique = [...grouped(claim.unique, (detail) => labelFor(view, detail.statement))]
  return [
    ...list(changedWords(view, claim), { lead: 'other words: ', most: 1, width }),
    ...list(agreements.map(alikeWords), { lead: 'alike: ', most: mostAgreements, width }),
    ...unique.flatMap(([label, details]) =>
      list(
        telling(details).map(({ text }) => quoted(text)),
        { lead: `only in ${label}: `, most: mostUnique, width },
      ),
    ),
  ]
}

/** Where two statements are nearly alike, what each has in place of the other's words. */
function changedWords(view: View, claim: Claim): readonly string[] {
  const words = otherWords(view, claim)
  return words ? [words.map((text) => (text === '' ? leftOutWords : quoted(text))).join(' / ')] : []
}

/** Details with those first that tell most, as the list is cut at its end. */
function telling<Detail extends { readonly kind: DifferenceKind }>(details: readonly Detail[]): readonly Detail[] {
  return details.toSorted((a, b) => tellingOrder[a.kind] - tellingOrder[b.kind])
}

/** Whether all statements of a claim are copies of one: then it is said of the whole that they are alike. */
function isCopied(view: View, { statements }: Claim): boolean {
  const texts = statements.map((id) => typographyFree(view.placed.get(id)?.statement.text ?? id))
  return new Set(texts).size === 1
}

function differenceRuns(view: View, difference: Difference, claim: Claim): readonly Run[] {
  const { kind, verdict, reason } = difference
  const style = verdict === 'conflict' ? 'conflict' : 'plain'
  return [
    run(`${kindWords[kind]}:`, 'strong'),
    run(` ${readingWords(view, difference, claim)} — ${reasonWords[reason]}; `),
    run(verdictOf(difference), style),
  ]
}

/** The readings in order; who has which is said where it could be in doubt, and where one stands outside the claim. */
function readingWords(view: View, { kind, readings }: Difference, { statements }: Claim): string {
  const withText = readings.filter((reading): reading is Reading => 'text' in reading)
  const all = readings.map((reading) => {
    const words = kind === 'quote' ? alteredWords : readingText
    return {
      label: labelFor(view, reading.statement),
      words: 'text' in reading ? words(reading, withText) : noSourceWords,
      place: statements.includes(reading.statement) ? '' : ` (${reading.statement})`,
    }
  })
  const distinct = [...grouped(all, ({ words, place }) => words.toLowerCase() + place).values()]
  const isLabelled = view.comparison.articles.length > 2 || distinct.length > 2
  return distinct
    .map((group) => {
      const labels = [...new Set(group.map(({ label }) => label))].join(', ')
      return `${isLabelled ? `${labels} ` : ''}${group[0]?.words}${group[0]?.place}`
    })
    .join(' / ')
}

function readingText({ text }: Reading): string {
  return quoted(text)
}

/** Only the words of a quote that are not the other's: the statement above shows them in their place. */
function alteredWords(reading: Reading, readings: readonly Reading[]): string {
  const words = alteredSpans(reading, readings).map(({ start, end }) =>
    quoted(reading.text.slice(start - reading.start, end - reading.start)),
  )
  return words.length === 0 ? leftOutWords : words.join(' … ')
}

function alikeWords(agreement: Agreement): string {
  // Cut where they are long, two wordings may show the same words.
  return [...new Set(wordingsOf(agreement).map(quoted))].join(' = ')
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
