import type { Comparison } from '../../model/comparison.ts'
import { type View, viewOf } from '../view.ts'
import type { TerminalOptions } from './terminal.ts'

/** A comparison with what every part of the report for a terminal looks up in it. */
export interface TerminalView extends View {
  readonly options: TerminalOptions
  /** Columns for a statement's id, with the room after it. */
  readonly statementGutter: number
}

const narrowest = 40

/** Prepares a comparison for a terminal. O(statements + links · log links). */
export function terminalViewOf(comparison: Comparison, options: TerminalOptions): TerminalView {
  const view = viewOf(comparison, options.sort)
  return {
    ...view,
    options: { ...options, width: Math.max(narrowest, options.width) },
    statementGutter: longest([...view.placed.keys()]) + 2,
  }
}

function longest(ids: readonly string[]): number {
  return ids.reduce((length, id) => Math.max(length, id.length), 0)
}
