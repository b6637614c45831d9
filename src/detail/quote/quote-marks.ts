import { anyScript } from '../../model/any-script.ts'
import type { Span } from '../../model/span.ts'

/** Marks that close each other. */
export type MarkStyle = 'straight' | 'curly' | 'straight-single' | 'curly-single' | 'guillemet'

/** One quotation mark and which way it faces; `either` where only the context can tell. */
export interface Mark extends Span {
  readonly style: MarkStyle
  readonly side: 'open' | 'close' | 'either'
}

// Every alternative is one or two fixed characters: linear on any text.
const markPattern = /``|''|["“”„«»'‘’]/g

/**
 * The quotation marks of a paragraph, without apostrophes, feet and inches.
 *
 * `carried` is the style of a quote that the paragraph before leaves open. O(n).
 */
export function quoteMarks(text: string, paragraph: Span, carried: MarkStyle | null): readonly Mark[] {
  const marks: Mark[] = []
  const line = text.slice(paragraph.start, paragraph.end)
  for (const match of line.matchAll(markPattern)) {
    const mark = readMark(line, match.index, match[0])
    if (mark) marks.push({ ...mark, start: mark.start + paragraph.start, end: mark.end + paragraph.start })
  }
  return settleStraight(pairSingles(marks), carried)
}

function readMark(line: string, start: number, characters: string): Mark | null {
  const end = start + characters.length
  const [before, after] = [line[start - 1] ?? ' ', line[end] ?? ' ']
  switch (characters) {
    case '“':
      // An opening mark that faces the end of a word is a slip for a closing one: `nice“ he said`.
      return { start, end, style: 'curly', side: isWordEnd(before) && !isWord(after) ? 'close' : 'open' }
    case '„':
      return { start, end, style: 'curly', side: 'open' }
    case '”':
      return { start, end, style: 'curly', side: isSpace(before) && isWord(after) ? 'either' : 'close' }
    case '«':
      return { start, end, style: 'guillemet', side: 'open' }
    case '»':
      return { start, end, style: 'guillemet', side: 'close' }
    case '``':
      return { start, end, style: 'straight', side: 'open' }
    case "''":
    case '"':
      return readStraight(line, { start, end })
    default:
      return readSingle(line, start)
  }
}

/**
 * A straight mark that can only open faces a capital; one that can only close faces the end of a word (or is an inch, as in
 * `6'2"`). Tokenised pages put the space on the wrong side: `dreams, "said one`.
 */
function readStraight(line: string, { start, end }: Span): Mark {
  const [before, after] = [line[start - 1] ?? ' ', line[end] ?? ' ']
  if (opensAfter(before) && sentenceStart.test(after)) return { start, end, style: 'straight', side: 'open' }
  const side = opensAfter(before) || isSpace(before) ? 'either' : 'close'
  return { start, end, style: 'straight', side }
}

// Words that lose their first letters, and decades: `'em`, `'90s`.
const clipped = anyScript(
  String.raw`^(?:\d\ds?|tis|twas|twere|em|til|till|cause|bout|round|n|nuff|cuz|tude|hood)(?![\p{L}\p{N}])`,
  'i',
)

function readSingle(line: string, start: number): Mark | null {
  const [before, character, after] = [line[start - 1] ?? ' ', line[start], line[start + 1] ?? ' ']
  const style = character === "'" ? 'straight-single' : 'curly-single'
  if (isWord(before) && isWord(after)) return null
  if (isWord(after) && opensAfter(before)) {
    if (character === '’' || clipped.test(line.slice(start + 1, start + 8))) return null
    return { start, end: start + 1, style, side: 'open' }
  }
  if (character === '‘' || isSpace(before)) return null
  // Feet: `5' tall`.
  if (/\d/.test(before)) return null
  return { start, end: start + 1, style, side: 'close' }
}

/**
 * Keeps the single marks that stand in pairs; the others are apostrophes.
 *
 * The last closing mark before the next opening one closes, so that `‘the officials’ warning’` ends after `warning`,
 * unless an earlier one follows a stop.
 */
function pairSingles(marks: readonly Mark[]): readonly Mark[] {
  const kept = new Set<Mark>()
  let open: Mark | undefined
  let close: Mark | undefined
  const settle = (): void => {
    if (open && close) kept.add(open).add(close)
    close = undefined
  }
  for (const mark of marks) {
    if (!isSingle(mark)) continue
    if (mark.side === 'open') {
      settle()
      open = mark
    } else if (open?.style === mark.style) close = mark
  }
  settle()
  return marks.filter((mark) => !isSingle(mark) || kept.has(mark))
}

/**
 * Gives each straight double mark its side: they take turns, and one that faces the end of a word closes nothing where
 * nothing is open. With a quote open from before, a mark that can close it does.
 */
function settleStraight(marks: readonly Mark[], carried: MarkStyle | null): readonly Mark[] {
  const doubles = marks.filter(isDouble)
  const style = isUnbalanced(doubles) ? ('curly' as const) : ('straight' as const)
  let isOpen = carried !== null && closesCarried(doubles, carried)
  const closer = isOpen ? doubles[0] : undefined
  return marks.flatMap((mark) => {
    if (mark.style === 'curly' && style === 'curly') isOpen = mark.side === 'open'
    if (mark.style !== 'straight') return mark
    if (!isOpen && mark.side === 'close') return []
    isOpen = !isOpen
    const side = isOpen ? ('open' as const) : ('close' as const)
    return { ...mark, style: mark === closer && carried ? carried : style, side }
  })
}

/** `“No," he said`: a straight mark stands for the typographic one that is missing. */
function isUnbalanced(doubles: readonly Mark[]): boolean {
  const curly = doubles.filter(({ style }) => style === 'curly')
  return curly.filter(({ side }) => side === 'open').length * 2 !== curly.length
}

/** Whether the first mark of a line closes what the line before left open: it does not open, and the rest are pairs. */
function closesCarried(doubles: readonly Mark[], carried: MarkStyle): boolean {
  const [first] = doubles
  return (
    first?.style === 'straight' && first.side !== 'open' && doubles.length % 2 === 1 && isDouble({ style: carried })
  )
}

/** Whether marks are double ones, straight or typographic. */
export function isDouble({ style }: Pick<Mark, 'style'>): boolean {
  return style === 'straight' || style === 'curly'
}

function isSingle(mark: Mark): boolean {
  return mark.style === 'straight-single' || mark.style === 'curly-single'
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

const letter = anyScript(String.raw`[\p{L}\p{N}]`)
const wordEnd = anyScript(String.raw`[\p{L}\p{N}.,!?…]`)
const sentenceStart = anyScript(String.raw`[\p{Lu}\p{N}[(]`)

function isWord(character: string): boolean {
  return letter.test(character)
}

function isWordEnd(character: string): boolean {
  return wordEnd.test(character)
}

function opensAfter(character: string): boolean {
  return /[\s([{"“”‘'’—–\-/:…]/.test(character)
}
