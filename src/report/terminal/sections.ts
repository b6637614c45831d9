import { claimSections } from './claim-sections.ts'
import type { Line } from './layout.ts'
import { notes, nothingShared } from './notes.ts'
import { paragraph, type Section, sectionBlocks } from './section.ts'
import { uniqueSections } from './unique-sections.ts'
import type { View } from './view.ts'

/** The sections of a report as blocks of lines, what a reader acts on first; those not asked for are counted. */
export function sections(view: View): readonly (readonly Line[])[] {
  const all = [nothingShared(view), ...claimSections(view), ...uniqueSections(view), notes(view)]
  const filled = all.filter((section) => section.blocks.length > 0)
  const { only } = view.options
  const isAsked = ({ part }: Section): boolean => part === null || only.length === 0 || only.includes(part)
  const shown = filled.filter(isAsked).flatMap((section) => sectionBlocks(view, section))
  const hidden = filled.filter((section) => !isAsked(section))
  return hidden.length === 0 ? shown : [...shown, leftOut(view, hidden)]
}

function leftOut(view: View, hidden: readonly Section[]): readonly Line[] {
  const words = hidden.map(({ title, count }) => `${title} (${count})`)
  return paragraph(view, `Left out, as asked: ${words.join(', ')}.`)
}
