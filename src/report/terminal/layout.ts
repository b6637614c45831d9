import { columnsOf } from '../columns-of.ts'

/** What a piece of text is, from which its looks follow; never the only sign of anything. */
export type Style = 'plain' | 'strong' | 'dim' | 'light' | 'mark' | 'conflict' | 'title'

/** A piece of text of one style, on one line. */
export interface Run {
  readonly text: string
  readonly style: Style
}

/** What must not be broken unless it is wider than the line. */
export type Word = readonly Run[]
export type Line = readonly Run[]

/** A piece of text of a style; plain unless told. */
export function run(text: string, style: Style = 'plain'): Run {
  return { text, style }
}

/** Cuts pieces of text into words at white space; a word may have pieces of several styles. */
export function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = [[]]
  for (const { text, style } of runs) {
    text.split(/\s/).forEach((piece, index) => {
      if (index > 0) words.push([])
      if (piece !== '') words.at(-1)?.push({ text: piece, style })
    })
  }
  return words.filter((word) => word.length > 0)
}

/** Sets words into lines of at most `width` columns; a word wider than that is broken. O(n). */
export function wrap(words: readonly Word[], width: number): readonly Line[] {
  const lines: Run[][] = []
  let used = width
  const add = (word: Word, size: number): void => {
    const line = lines.at(-1)
    if (line && used + 1 + size <= width) {
      line.push(run(' '), ...word)
      used += 1 + size
    } else {
      lines.push([...word])
      used = size
    }
  }
  for (const word of words) {
    const size = widthOf(word)
    if (size <= width) add(word, size)
    else for (const part of broken(word, width)) add(part, widthOf(part))
  }
  return lines
}

/** Puts `lead` before the first line and as much room before the others; a lead without lines stands alone. */
export function hang(lead: Run, size: number, lines: readonly Line[]): readonly Line[] {
  const first = [lead, run(' '.repeat(Math.max(0, size - columnsOf(lead.text))))]
  const rest = [run(' '.repeat(size))]
  const all = lines.length === 0 ? [[]] : lines
  return all.map((line, index) => [...(index === 0 ? first : rest), ...line])
}

/** Sets blocks of lines beside each other, each in a column of `size` with `gap` free columns after it. */
export function beside(blocks: readonly (readonly Line[])[], size: number, gap: number): readonly Line[] {
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, column) => {
      const line = block[row] ?? []
      const room = column < blocks.length - 1 ? size + gap - widthOf(line) : 0
      return [...line, run(' '.repeat(Math.max(0, room)))]
    }),
  )
}

/** Columns that a line takes in a terminal. */
export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0)
}

/** A word that is wider than a line, as parts that are not. */
function broken(word: Word, width: number): readonly Word[] {
  const parts: Run[][] = [[]]
  let used = 0
  for (const { text, style } of word) {
    for (const character of text) {
      const size = columnsOf(character)
      if (used + size > width) {
        parts.push([])
        used = 0
      }
      append(parts.at(-1) ?? [], character, style)
      used += size
    }
  }
  return parts
}

function append(line: Run[], text: string, style: Style): void {
  const last = line.at(-1)
  if (last?.style === style) line[line.length - 1] = { text: last.text + text, style }
  else line.push({ text, style })
}
