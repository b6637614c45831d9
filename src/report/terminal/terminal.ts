import type { Comparison } from '../../model/comparison.ts'
import type { Order } from '../filters.ts'
import { header, totalsLines } from './header.ts'
import { painter } from './paint.ts'
import { sections } from './sections.ts'
import { terminalViewOf } from './terminal-view.ts'

/** How a report for a terminal looks; everything that depends on the surroundings comes from the caller. */
export interface TerminalOptions {
  /** Columns of a line; less than 40 counts as 40. */
  readonly width: number
  readonly color: boolean
  /** Long statements and long lists are printed whole. */
  readonly full: boolean
  /** The statements of a claim stand side by side where the width is 120 columns or more. */
  readonly sideBySide: boolean
  /** The order of claims within a section, by importance unless told. */
  readonly sort: Order | null
}

/**
 * A comparison as text for a terminal: what a reader acts on first, every line traceable by statement ids.
 *
 * Words and brackets carry all meaning, colour only helps. Ends with a line end. O(text).
 */
export function terminal(comparison: Comparison, options: TerminalOptions): string {
  const view = terminalViewOf(comparison, options)
  const blocks = [header(view), totalsLines(view), ...sections(view)]
  const paint = painter(options.color)
  return `${blocks.map((lines) => lines.map(paint).join('\n')).join('\n\n')}\n`
}
