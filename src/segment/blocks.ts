import type { Span } from '../model/span.ts'
import { type Line, linesOf } from './lines.ts'
import { bulletMark, wrappingOf } from './wrapping.ts'

/** A paragraph, bullet or heading of a text: what no sentence crosses. Starts after a bullet mark. */
export interface Block extends Span {
  readonly bullet: boolean
}

/** The blocks of a text in order; everything between them is white space and bullet marks. O(n). */
export function blocksOf(text: string): readonly Block[] {
  const lines = linesOf(text).map((line) => itemOf(text, line))
  const goesOn = wrappingOf(text, breaksOf(lines))
  const blocks: Block[] = []
  let last: Item | null = null
  for (const line of lines) {
    const open = blocks.at(-1)
    if (open && last && !isBlank(line) && (!line.bullet || !open.bullet) && goesOn(hanging(last, open), line.whole)) {
      blocks[blocks.length - 1] = { ...open, end: line.end }
    } else if (!isBlank(line)) {
      blocks.push({ start: line.start, end: line.end, bullet: line.bullet })
    }
    last = isBlank(line) ? null : line
  }
  return blocks
}

/** A line after its bullet mark, if it has one. */
interface Item extends Line {
  readonly bullet: boolean
  /** The line with its mark. */
  readonly whole: Line
}

function itemOf(text: string, line: Line): Item {
  const mark = bulletMark.exec(text.slice(line.start, line.end))?.[0].length ?? 0
  return { ...line, start: line.start + mark, indent: line.indent + mark, bullet: mark > 0, whole: line }
}

function isBlank(line: Item): boolean {
  return line.start === line.end
}

// The second line of a list item may hang under its text; that of a paragraph is never indented.
function hanging(line: Item, open: Block): Item {
  return open.bullet ? { ...line, indent: Number.POSITIVE_INFINITY } : line
}

function breaksOf(lines: readonly Item[]): readonly (readonly [Item, Item])[] {
  return lines.flatMap((line, index): readonly (readonly [Item, Item])[] => {
    const next = lines[index + 1]
    return next && !next.bullet && !isBlank(line) && !isBlank(next) ? [[line, next]] : []
  })
}
