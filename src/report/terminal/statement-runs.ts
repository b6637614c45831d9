import { overlap, type Span } from '../../model/span.ts'
import { visible } from '../visible.ts'
import { type Run, run, type Style } from './layout.ts'

/** Spans of a text that are marked: in brackets, dimmed, or lightly. */
export interface Marks {
  /** In brackets: the readings of differences. */
  readonly bracketed: readonly Span[]
  readonly dimmed?: readonly Span[]
  readonly light?: readonly Span[]
}

/**
 * A span of a text as pieces for printing, its marked spans in brackets or colour.
 *
 * Marks that overlap become one; parts of a mark outside the span are left out.
 */
export function statementRuns(text: string, span: Span, marks: Marks): readonly Run[] {
  const runs: Run[] = []
  let place = span.start
  for (const mark of joined(text, span, marks.bracketed)) {
    runs.push(...plainRuns(text, { start: place, end: mark.start }, marks))
    runs.push(run(`[${visible(text.slice(mark.start, mark.end))}]`, 'mark'))
    place = mark.end
  }
  return [...runs, ...plainRuns(text, { start: place, end: span.end }, marks)]
}

function plainRuns(text: string, span: Span, { dimmed = [], light = [] }: Marks): readonly Run[] {
  const parts: (Span & { style: Style })[] = [
    ...dimmed.map((part) => ({ ...part, style: 'dim' as const })),
    ...light.map((part) => ({ ...part, style: 'light' as const })),
  ]
  const runs: Run[] = []
  let place = span.start
  for (const part of parts.filter((part) => overlap(part, span) > 0).sort((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(place, part.start), Math.min(span.end, part.end)]
    runs.push(run(visible(text.slice(place, start))), run(visible(text.slice(start, end)), part.style))
    place = Math.max(place, end)
  }
  return [...runs, run(visible(text.slice(place, span.end)))].filter((piece) => piece.text !== '')
}

/** Marks in order, cut to the span and to their words, those that overlap made one. */
function joined(text: string, span: Span, marks: readonly Span[]): readonly Span[] {
  const clipped = marks
    .filter((mark) => overlap(mark, span) > 0)
    .map((mark) => trimmed(text, { start: Math.max(mark.start, span.start), end: Math.min(mark.end, span.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start)
  const result: Span[] = []
  for (const mark of clipped) {
    const last = result.at(-1)
    if (last && mark.start < last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, mark.end) }
    else result.push(mark)
  }
  return result
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  const start = span.start + words.length - words.trimStart().length
  return { start, end: Math.max(start, span.end - (words.length - words.trimEnd().length)) }
}
