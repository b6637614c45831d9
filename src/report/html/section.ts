import type { Markup } from './markup.ts'

/** A part of the page with its place in the table of contents. */
export interface PageSection {
  readonly id: string
  readonly title: string
  /** How many things it lists; null where that says nothing. */
  readonly count: number | null
  /** One sentence on what it shows and how to read it. */
  readonly about: string
  readonly body: Markup
}
