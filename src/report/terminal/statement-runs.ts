import { overlap, type Span } from '../../model/span.ts'
import { piecesOf } from '../bracketed.ts'
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
  return piecesOf(text, span, marks.bracketed).flatMap((piece) =>
    piece.isMarked ? [run(`[${visible(text.slice(piece.start, piece.end))}]`, 'mark')] : plainRuns(text, piece, marks),
  )
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
