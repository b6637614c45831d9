import { remembering } from '../../language/remembering.ts'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { isDouble, type Mark, type MarkStyle, quoteMarks } from './quote-marks.ts'

/** Words between a pair of quotation marks; the span leaves the marks out. */
export interface QuoteSpan extends Span {
  /** The quote with its marks. */
  readonly outer: Span
  readonly style: MarkStyle
  /** How many quotes are around this one. */
  readonly depth: number
}

/** A quote that has not met its closing mark. */
interface OpenQuote {
  readonly mark: Mark
  readonly depth: number
}

interface Scan {
  readonly text: string
  readonly found: QuoteSpan[]
  open: readonly OpenQuote[]
  /** Lines without a mark since the last one with marks. */
  linesWithout: number
}

/** Most lines without a mark that a quote may go through before it closes. */
const mostLinesWithout = 3

/** Deeper nesting than this is no prose; it also bounds the work per mark. */
const deepestNesting = 4

/**
 * The quotes of a text, in order of their start: outer before inner.
 *
 * A quote that its line does not close goes on where the next line opens with the same mark, or closes it first;
 * where that one does neither, nothing is said of it. O(n).
 */
export function findQuoteSpans(text: string): readonly QuoteSpan[] {
  const scan: Scan = { text, found: [], open: [], linesWithout: 0 }
  for (const paragraph of paragraphs(text)) readParagraph(scan, paragraph)
  return scan.found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The quotes of an article's text. */
export const quoteSpansOf: (article: Article) => readonly QuoteSpan[] = remembering(({ text }: Article) =>
  findQuoteSpans(text),
)

/** Lines that hold more than white space. */
function* paragraphs(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '') yield { start, end }
    start = end + 1
  }
}

function readParagraph(scan: Scan, paragraph: Span): void {
  const [carried] = scan.open
  const marks = quoteMarks(scan.text, paragraph, carried?.mark.style ?? null)
  const [first] = marks
  if (!first && scan.linesWithout < mostLinesWithout) {
    scan.linesWithout++
    return
  }
  const step = carried && first && areOneStyle(first, carried.mark) ? stepOf(scan, first, paragraph) : 'drop'
  // A paragraph that mixes its marks reads the straight ones as typographic: so is what goes on there.
  const goesOn = carried && first && step !== 'drop'
  scan.open = goesOn ? [{ ...carried, mark: { ...carried.mark, style: first.style } }] : []
  scan.linesWithout = 0
  for (const mark of step === 'repeat' ? marks.slice(1) : marks) readMark(scan, mark)
}

function areOneStyle(a: Mark, b: Mark): boolean {
  return a.style === b.style || (isDouble(a) && isDouble(b))
}

/** What the first mark of a line does with a quote from before: the mark repeats it, closes it, or shows that it was none. */
function stepOf(scan: Scan, first: Mark, paragraph: Span): 'repeat' | 'close' | 'drop' {
  if (first.side === 'close') return 'close'
  const opensLine = scan.text.slice(paragraph.start, first.start).trim() === ''
  return opensLine && scan.linesWithout === 0 ? 'repeat' : 'drop'
}

function readMark(scan: Scan, mark: Mark): void {
  const match = scan.open.findLastIndex((open) => open.mark.style === mark.style)
  if (match >= 0 && mark.side !== 'open') {
    close(scan, mark, match)
    return
  }
  if (mark.side === 'close') return
  // A second opening mark of the same style means that the first was never closed.
  const kept = match >= 0 ? scan.open.slice(0, match) : scan.open
  if (kept.length < deepestNesting) scan.open = [...kept, { mark, depth: kept.length }]
}

function close(scan: Scan, mark: Mark, match: number): void {
  const open = scan.open[match]
  scan.open = scan.open.slice(0, match)
  if (!open || scan.text.slice(open.mark.end, mark.start).trim() === '') return
  const outer = { start: open.mark.start, end: mark.end }
  scan.found.push({ start: open.mark.end, end: mark.start, outer, style: mark.style, depth: open.depth })
}
