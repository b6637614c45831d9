import { anyScript } from '../model/any-script.ts'
import type { Span } from '../model/span.ts'
import { type Boundary, boundaryRules } from './boundary-rules.ts'

/**
 * The sentences of one block, in order, without white space around them.
 *
 * Every mark that may end a sentence is put to the boundary rules. O(n) on any text: what is looked at around a mark is bounded.
 */
export function sentencesOf(text: string, block: Span): readonly Span[] {
  const inside = text.slice(block.start, block.end)
  const sentences: Span[] = []
  let start = 0
  for (const boundary of boundariesOf(inside)) {
    if (!ends({ ...boundary, sentence: inside.slice(start, Math.min(start + lookBehind, boundary.end)) })) continue
    sentences.push({ start: block.start + start, end: block.start + boundary.end })
    start = boundary.next
  }
  return start < inside.length ? [...sentences, { start: block.start + start, end: block.end }] : sentences
}

/** Code units looked at before and after a mark: longer than any abbreviation or attribution that a rule needs. */
const lookBehind = 48
const lookAhead = 96

function ends(boundary: Boundary): boolean {
  for (const rule of boundaryRules) {
    const verdict = rule.decide(boundary)
    if (verdict) return verdict === 'ends'
  }
  return true
}

/** A boundary without the sentence that it would end: that depends on the rules. */
type Candidate = Omit<Boundary, 'sentence'>

function* boundariesOf(text: string): Generator<Candidate> {
  const marks = /[.!?…]+/g
  const pieces = [closingMarks.for(text), ...closingPieces]
  let counted = 0
  let quotes = 0
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    quotes += text.slice(counted, match.index).split('"').length - 1
    counted = match.index
    // `smoke."He ran.` closes where a quotation is open, and opens one where none is.
    const glued = quotes % 2 === 1 && text.startsWith('"', marks.lastIndex) ? 1 : 0
    const closing = closingEnd(text, marks.lastIndex + glued, pieces)
    const next = skip(/\s*/y, text, closing)
    marks.lastIndex = closing
    if (next === text.length) return
    yield {
      mark: match[0],
      before: /[^\s"“”()[\]—–]*$/.exec(text.slice(Math.max(0, match.index - lookBehind), match.index))?.[0] ?? '',
      closing: text.slice(match.index + match[0].length, closing),
      gap: next - closing,
      after: text.slice(next, next + lookAhead).replace(/\s+/g, ' '),
      end: closing,
      next,
    }
  }
}

// Closing marks right after: `it."`, `it.)`, `it.’”`, `es.“`. A straight mark before a letter may open the next sentence instead.
const closingMarks = anyScript(String.raw`["'’”»)\]}]+(?![\p{L}\p{N}])|[’”»)\]}]+|[“«](?=\s|$)`, 'y')

// Further pieces that belong to the sentence that ends.
const closingPieces: readonly RegExp[] = [
  // Closing marks set apart on both sides: `it. ”`.
  /\s+["'’”»)\]}]+(?=\s|[,;]|$)/uy,
  // A stray or spaced full stop: `it. .`, `it . . .`.
  /\s+[.!?…]+(?=["'’”»)\]}]|\s|$)/uy,
  // A mark right after a closing one: `murderers".`
  /[.!?…]+/uy,
  // The mark of a footnote: `it.[12]`, `it.³`, `it.(5)`, `it.*`, `it. [12]`.
  /\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]|\^\d{1,3}(?!\d)|[⁰¹²³⁴-⁹]{1,3}|\(\d{1,2}\)(?=\s|$)|[*†‡]{1,3}(?=\s|$)/y,
  / \[\d{1,3}\](?=\s|$)/y,
]

/** Where the pieces end that belong to the sentence that ends, tried in turn until none is left. */
function closingEnd(text: string, from: number, pieces: readonly RegExp[]): number {
  let end = from
  while (skip(mayClose, text, end) > end) {
    const piece = pieces.find((pattern) => skip(pattern, text, end) > end)
    if (!piece) return end
    end = piece.lastIndex
  }
  return end
}

// Every piece begins so, and most marks are followed by a space and a word.
const mayClose = /["'“”’«»)\]}.!?…[^⁰¹²³⁴-⁹(*†‡]|\s+["'’”»)\]}.!?…[]/y

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}
