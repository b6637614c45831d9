import { type Line, run, wordsOf, wrap } from './layout.ts'
import type { TerminalView } from './terminal-view.ts'

/** A part of the report under a title. */
export interface Section {
  readonly title: string
  /** How many of what: "4 claims". */
  readonly count: string
  /** What is true of them all, in a few words. */
  readonly about: string
  readonly blocks: readonly (readonly Line[])[]
  /** Blocks stand close together where each is short. */
  readonly isDense?: boolean
}

/** A section as blocks of lines, the title at the head of the first. */
export function sectionBlocks(
  view: TerminalView,
  { title, count, about, blocks, isDense }: Section,
): readonly (readonly Line[])[] {
  const head = wrap(
    wordsOf([run(title, 'title'), run(count === '' ? '' : ` — ${count} ${about}`, 'dim')]),
    view.options.width,
  )
  const [first = [], ...rest] = blocks
  return isDense === true ? [[...head, ...blocks.flat()]] : [[...head, ...first], ...rest]
}

/** A sentence of the report itself. */
export function paragraph(view: TerminalView, text: string): readonly Line[] {
  return wrap(wordsOf([run(text)]), view.options.width)
}
