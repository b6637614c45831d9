import { overlap, type Span } from '../model/span.ts'

/** A piece of a text that is in brackets, or stands between two such pieces. */
export interface Piece extends Span {
  readonly isMarked: boolean
}

/**
 * A span of a text in pieces, those in order that are marked and those between them; none is empty.
 *
 * Marks are cut to the span and to their words; those that overlap become one. O(marks · log marks).
 */
export function piecesOf(text: string, span: Span, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let place = span.start
  for (const { start, end } of joined(text, span, marks)) {
    pieces.push({ start: place, end: start, isMarked: false }, { start, end, isMarked: true })
    place = end
  }
  return [...pieces, { start: place, end: span.end, isMarked: false }].filter(({ start, end }) => start < end)
}

/** A span of a text with its marks in brackets. */
export function bracketed(text: string, span: Span, marks: readonly Span[]): string {
  return piecesOf(text, span, marks)
    .map(({ start, end, isMarked }) => (isMarked ? `[${text.slice(start, end)}]` : text.slice(start, end)))
    .join('')
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
