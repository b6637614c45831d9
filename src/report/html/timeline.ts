import type { Claim } from '../../model/claim.ts'
import { grouped } from '../grouped.ts'
import { calendarPlace, calendarWords } from './calendar.ts'
import { excerpt } from './excerpt.ts'
import type { Lookup, Standing } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import type { PageSection } from './section.ts'
import { standingClasses } from './symbols.ts'

/** A time that a statement of a claim gives. */
interface Mention {
  readonly statement: string
  readonly text: string
  /** What it was compared by; the words where it was compared with nothing. */
  readonly value: string
  readonly standing: Standing | 'only'
}

const longestTime = 60

/** The times that the claims give, in the order of the calendar as far as they have a place there. */
export function timeline(lookup: Lookup): PageSection | null {
  const mentions = lookup.comparison.claims.flatMap(mentionsOf)
  if (mentions.length === 0) return null
  const moments = [...grouped(mentions, ({ value }) => value)]
  const dated = moments.filter(([value]) => calendarPlace(value) !== null)
  const undated = moments.filter(([value]) => calendarPlace(value) === null)
  const inOrder = dated.toSorted(([a], [b]) => compare(calendarPlace(a) ?? '', calendarPlace(b) ?? ''))
  return {
    id: 'timeline',
    title: 'Times',
    count: moments.length,
    about:
      'When the claims say that things happen, and who says so. Times that have no place on the calendar come last.',
    body: markup`${list(inOrder, true)}${list(undated, false)}`,
  }
}

function mentionsOf(claim: Claim): readonly Mention[] {
  const { agreements, differences, unique } = claim
  const compared = [
    ...agreements.map(({ kind, readings }) => ({ kind, readings, standing: 'agree' as const })),
    ...differences.map(({ kind, readings, verdict }) => ({ kind, readings, standing: verdict })),
  ].filter(({ kind }) => kind === 'time')
  return [
    ...compared.flatMap(({ readings, standing }) =>
      readings.flatMap((reading) => ('text' in reading ? [{ ...reading, standing }] : [])),
    ),
    ...unique
      .filter(({ kind }) => kind === 'time')
      .map(({ statement, text }) => ({ statement, text, value: text, standing: 'only' as const })),
  ]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function list(moments: readonly (readonly [string, readonly Mention[]])[], isDated: boolean): Markup | null {
  if (moments.length === 0) return null
  if (!isDated) return markup`<ul class="undated">${moments.flatMap(([, mentions]) => lines(mentions))}</ul>`
  const entries = moments.map(
    ([value, mentions]) =>
      markup`<li><b class="when">${excerpt(calendarWords(value), longestTime)}</b><ul>${lines(mentions)}</ul></li>
`,
  )
  return markup`<ol class="timeline">${entries}</ol>`
}

/** A line for all who give a moment in the same words. */
function lines(mentions: readonly Mention[]): readonly Markup[] {
  return [...grouped(once(mentions), ({ text, standing }) => `${standing} ${text}`).values()].map(line)
}

/** The same words of a statement once, however many differences and agreements they take part in. */
function once(mentions: readonly Mention[]): readonly Mention[] {
  return [...new Map(mentions.map((mention) => [`${mention.statement} ${mention.text}`, mention])).values()]
}

/** The same words once, with the statements that have them; what only one article has looks like nothing else. */
function line(mentions: readonly Mention[]): Markup {
  const [first] = mentions
  if (!first) return markup``
  const { text, standing } = first
  const look = standing === 'only' ? null : markup` class="${standingClasses[standing]}"`
  const links = mentions.map(({ statement }) => markup`<a href="#${statement}">${statement}</a> `)
  return markup`<li${look}>${links}“${excerpt(text, longestTime)}”
`
}
