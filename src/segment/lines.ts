import type { Span } from '../model/span.ts'

/** One line of a text without the white space around it; `start` = `end` where it is blank. */
export interface Line extends Span {
  /** White space before it, in code units. */
  readonly indent: number
}

/** The lines of a text, whatever its line ends; a bullet within a line starts another. O(n). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const lineEnd of text.matchAll(lineEnds)) {
    lines.push(lineOf(text, { start, end: lineEnd.index }))
    start = lineEnd.index + lineEnd[0].length
  }
  lines.push(lineOf(text, { start, end: text.length }))
  return lines
}

// Pages that were copied as one line keep their bullets: "• Two killed • Suspect held".
const lineEnds = /\r\n|[\n\r\u2028\u2029]|\s(?=[•◦▪]\s)/g

function lineOf(text: string, span: Span): Line {
  const raw = text.slice(span.start, span.end)
  const indent = raw.length - raw.trimStart().length
  const start = span.start + indent
  return { start, end: Math.max(start, span.start + raw.trimEnd().length), indent }
}

/** A part of a text in one line, with one plain space where it has a line end or any other white space. */
export function unwrapped(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}
