import type { Claim, Difference, Reading } from '../../model/claim.ts'
import { grouped } from '../grouped.ts'
import { severity } from '../importance.ts'
import { labelFor } from '../view.ts'
import { alteredSpans } from '../word-diff.ts'
import { kindWords, leftOutWords, noSourceWords, reasonWords, verdictOf } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { type Lookup, worded } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import { standingClasses } from './symbols.ts'

/** Characters of a reading that are repeated beside its verdict; the statement has them all. */
const longestReading = 140

/** The differences of a claim, the gravest first: kind, who has what, and why it has its verdict; equal ones once. */
export function differenceList(lookup: Lookup, { differences, statements }: Claim): Markup | null {
  if (differences.length === 0) return null
  const lines = differences
    .toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
    .map((difference) => line(lookup, difference, statements))
  const distinct = [...new Map(lines.map((one) => [one.html, one])).values()]
  return markup`<ul class="differences">${distinct}</ul>
`
}

function line(lookup: Lookup, difference: Difference, statements: readonly string[]): Markup {
  const { kind, verdict, reason } = difference
  return markup`<li class="${standingClasses[verdict]}"><b>${kindWords[kind]}</b><p>${readings(lookup, difference, statements)}<p>${reasonWords[reason]}; <em>${verdictOf(difference)}</em>`
}

/** Every reading once, with the articles that have it, and where it stands if not in the claim. */
function readings(lookup: Lookup, { kind, readings }: Difference, statements: readonly string[]): readonly Markup[] {
  const all = worded(readings)
  const shown = readings.map((reading) => ({
    label: labelFor(lookup, reading.statement),
    words: 'text' in reading ? (kind === 'quote' ? alteredWords(reading, all) : quoted(reading.text)) : noSourceWords,
    place: statements.includes(reading.statement) ? '' : ` (${reading.statement})`,
  }))
  return [...grouped(shown, ({ words, place }) => words.toLowerCase() + place).values()].map((group) => {
    const labels = [...new Set(group.map(({ label }) => label))].join(', ')
    return markup`<b>${labels}</b> ${group[0]?.words ?? ''}${group[0]?.place ?? ''} `
  })
}

/** Only the words of a quote that are not the other's: the statement shows them in their place. */
function alteredWords(reading: Reading, all: readonly Reading[]): string {
  const words = alteredSpans(reading, all).map(({ start, end }) =>
    reading.text.slice(start - reading.start, end - reading.start),
  )
  return words.length === 0 ? leftOutWords : quoted(words.join(' … '))
}

function quoted(text: string): string {
  return `“${excerpt(text, longestReading)}”`
}
