import type { Claim, Difference, Reading } from '../../model/claim.ts'
import { severity } from '../terminal/difference-lines.ts'
import { grouped } from '../terminal/view.ts'
import { alteredSpans } from '../terminal/word-diff.ts'
import { kindWords, leftOutWords, noSourceWords, reasonWords, verdictWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { type Lookup, labelIn, worded } from './lookup.ts'
import { type Markup, markup } from './markup.ts'

/** Characters of a reading that are repeated beside its verdict; the statement has them all. */
const longestReading = 140

/** The differences of a claim, the gravest first: kind, who has what, and why it has its verdict; equal ones once. */
export function differenceList(lookup: Lookup, { differences }: Claim): Markup | null {
  if (differences.length === 0) return null
  const lines = differences
    .toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
    .map((difference) => line(lookup, difference))
  const distinct = [...new Map(lines.map((one) => [one.html, one])).values()]
  return markup`<ul class="differences">${distinct}</ul>
`
}

function line(lookup: Lookup, difference: Difference): Markup {
  const { kind, verdict, reason } = difference
  return markup`<li class="${verdict}"><b>${kindWords[kind]}</b><span>${readings(lookup, difference)}</span><span>${reasonWords[reason]}; <em>${verdictWords[verdict]}</em></span></li>`
}

/** Every reading once, with the articles that have it. */
function readings(lookup: Lookup, { kind, readings }: Difference): readonly Markup[] {
  const all = worded(readings)
  const shown = readings.map((reading) => ({
    label: labelIn(lookup, reading.statement),
    words: 'text' in reading ? (kind === 'quote' ? alteredWords(reading, all) : quoted(reading.text)) : noSourceWords,
  }))
  return [...grouped(shown, ({ words }) => words.toLowerCase()).values()].map((group) => {
    const labels = [...new Set(group.map(({ label }) => label))].join(', ')
    return markup`<span><b>${labels}</b> ${group[0]?.words ?? ''}</span> `
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
