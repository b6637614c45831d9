import { startsWithSmall } from '../language/letter-case.ts'
import type { Line } from './lines.ts'

/** Widest hard-wrapped text, in code units: terminals and mail wrap at 65 to 132. A longer line is a paragraph. */
const maximumWidth = 160

/** Narrowest hard-wrapped text, in code units: newspaper columns. Below it lines are lists and labels. */
const minimumWidth = 30

/** Least share of breaks that go on with a small letter, in (0, 1]: English prose has 0.7 to 0.9, lists and verse near 0. */
const minimumContinuedShare = 0.4

/** A line this full, as a share of the width, may have been wrapped; text copied from pages with proportional type varies. */
const nearlyFull = 0.75

/** Whether a line goes on in the next one, which is not blank and follows directly. */
export type GoesOn = (line: Line, next: Line) => boolean

/** Tells for the lines of one text where a line end is only a wrap; each break is a line and the next. O(n). */
export function wrappingOf(text: string, breaks: readonly (readonly [Line, Line])[]): GoesOn {
  const width = breaks.reduce((widest, [line]) => Math.max(widest, length(line)), 0)
  if (width > maximumWidth || width < minimumWidth) return () => false
  const room = (line: Line, next: Line): number => width - length(line) - 1 - firstWordLength(text, next)
  const long = breaks.filter(([line, next]) => room(line, next) < width * (1 - nearlyFull))
  const continued = long.filter(([, next]) => startsSmall(text, next))
  if (continued.length === 0 || continued.length < breaks.length * minimumContinuedShare) return () => false
  return (line, next) =>
    next.indent <= line.indent &&
    (room(line, next) < 0 ||
      startsSmall(text, next) ||
      (room(line, next) < width * (1 - nearlyFull) && !ends(text, line)))
}

function length(line: Line): number {
  return line.end - line.start
}

function firstWordLength(text: string, line: Line): number {
  return /^\S*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0
}

function startsSmall(text: string, line: Line): boolean {
  return startsWithSmall(text.slice(line.start, line.start + 2))
}

function ends(text: string, line: Line): boolean {
  return /[.!?:…]["'”’)\]]?$/.test(text.slice(Math.max(line.start, line.end - 2), line.end))
}
