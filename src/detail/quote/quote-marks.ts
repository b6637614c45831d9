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
  return settleStraight(pairSingles(marks), carried === 'straight')
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

/** `6'2"` and `a 12" record`: a mark straight after a digit that no quote needs; see `settleStraight`. */
function readStraight(line: string, { start, end }: Span): Mark {
  const [before, after] = [line[start - 1] ?? ' ', line[end] ?? ' ']
  const side = opensAfter(before) && !isSpace(after) ? 'either' : isSpace(before) ? 'either' : 'close'
  return { start, end, style: 'straight', side }
}

// Words that lose their first letters, and decades: `'em`, `'90s`.
const clipped = /^(?:\d\ds?|tis|twas|twere|em|til|till|cause|bout|round|n|nuff|cuz|tude|hood)(?![\p{L}\p{N}])/iu

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
 * nothing is open. With a quote open from before, a first mark that faces the end of a word closes it.
 */
function settleStraight(marks: readonly Mark[], isCarried: boolean): readonly Mark[] {
  let open = isCarried && marks.find((mark) => mark.style === 'straight')?.side === 'close'
  return marks.flatMap((mark) => {
    if (mark.style !== 'straight') return mark
    if (!open && mark.side === 'close') return []
    open = mark.side === 'open' || !open
    return { ...mark, side: open ? ('open' as const) : ('close' as const) }
  })
}

function isSingle(mark: Mark): boolean {
  return mark.style === 'straight-single' || mark.style === 'curly-single'
}

function isSpace(character: string): boolean {
  return /\s/.test(character)
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

function isWordEnd(character: string): boolean {
  return /[\p{L}\p{N}.,!?…]/u.test(character)
}

function opensAfter(character: string): boolean {
  return /[\s([{"“”‘'’—–\-/:…]/.test(character)
}
