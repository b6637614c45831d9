import type { Claim, DifferenceKind, Verdict } from '../../model/claim.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { alteredSpans } from '../word-diff.ts'
import { worded } from './lookup.ts'
import { type Markup, markup } from './markup.ts'
import { standingClasses } from './symbols.ts'

/** A span that is marked: a reading of a difference, a detail that only this article has, altered words of a quote. */
export interface Mark extends Span {
  readonly statement: string
  readonly look: Verdict | 'only' | 'altered'
  /** What it is about, where the page says so beside it; null where the lines below say it. */
  readonly kind: DifferenceKind | null
}

/** Which mark is seen where several stand over each other. */
const weight: Readonly<Record<Mark['look'], number>> = { only: 0, altered: 1, compatible: 1, unclear: 2, conflict: 3 }

/** The marks of a claim, by statement; of a quote only the words that are not the other's. */
export function marksOf({ differences, unique }: Claim): readonly Mark[] {
  const readings = differences.flatMap(({ kind, verdict, readings }) => {
    const all = worded(readings)
    return all.flatMap((reading) =>
      (kind === 'quote' ? alteredSpans(reading, all) : [reading]).map(
        ({ start, end }): Mark => ({ statement: reading.statement, start, end, look: verdict, kind }),
      ),
    )
  })
  const only = unique.map(({ statement, start, end, kind }): Mark => ({ statement, start, end, look: 'only', kind }))
  return [...only, ...readings]
}

/** A statement's text with its marks; where marks stand over each other, the gravest is seen. */
export function markedText({ start, text }: Pick<Statement, 'start' | 'text'>, marks: readonly Mark[]): Markup {
  const inside = marks
    .filter((mark) => overlap(mark, { start, end: start + text.length }) > 0)
    .sort((a, b) => weight[a.look] - weight[b.look])
  if (inside.length === 0) return markup`${text}`
  return markup`${runs(text, painted(inside, start, text.length)).map(([words, painter]) => runMarkup(words, inside[painter - 1]))}`
}

function runMarkup(words: string, mark: Mark | undefined): Markup {
  if (!mark) return markup`${words}`
  if (mark.look === 'only') return markup`<u>${words}</u>`
  const look = mark.look === 'altered' ? mark.look : standingClasses[mark.look]
  return markup`<mark class="${look}${mark.kind && ` ${mark.kind}`}">${words}</mark>`
}

/** For every code unit the number of the mark that is seen there, from 1; 0 for none. Details next to each other are one. */
function painted(marks: readonly Mark[], offset: number, length: number): Int32Array {
  const units = new Int32Array(length)
  const firstOnly = marks.findIndex(({ look }) => look === 'only')
  for (const [index, { start, end, look }] of marks.entries())
    units.fill((look === 'only' ? firstOnly : index) + 1, Math.max(0, start - offset), end - offset)
  return units
}

function runs(text: string, units: Int32Array): readonly (readonly [words: string, painter: number])[] {
  const result: (readonly [string, number])[] = []
  let start = 0
  for (let place = 1; place <= units.length; place++) {
    if (units[place] === units[start]) continue
    result.push([text.slice(start, place), units[start] ?? 0])
    start = place
  }
  return result
}
