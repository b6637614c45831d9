import { leftOutSentence } from '../filters.ts'
import { claimSections } from './claim-sections.ts'
import type { Line } from './layout.ts'
import { notes, nothingListed, nothingShared } from './notes.ts'
import { paragraph, sectionBlocks } from './section.ts'
import type { TerminalView } from './terminal-view.ts'
import { uniqueSections } from './unique-sections.ts'

/** The sections of a report as blocks of lines, what a reader acts on first; then what filters left out. */
export function sections(view: TerminalView): readonly (readonly Line[])[] {
  const all = [nothingShared(view), nothingListed(view), ...claimSections(view), ...uniqueSections(view), notes(view)]
  const shown = all.filter(({ blocks }) => blocks.length > 0).flatMap((section) => sectionBlocks(view, section))
  const { leftOut } = view.comparison
  return leftOut ? [...shown, paragraph(view, leftOutSentence(leftOut))] : shown
}
