import type { Span } from './span.ts'

/** What part of an article a statement is; `furniture` is a part of the page that is not the story. */
export type StatementKind = 'headline' | 'summary' | 'body' | 'caption' | 'subheading' | 'furniture'

/** A sentence-sized unit of an article. Ids are `A1`, `A2`, ... in reading order. */
export interface Statement extends Span {
  readonly id: string
  readonly kind: StatementKind
  readonly text: string
}

/** Whether a statement takes part in links, claims and unique statements. */
export function isNews(statement: Statement): boolean {
  return statement.kind !== 'furniture'
}

/** The label of the article that a statement is of; its id is that label and a number in reading order. */
export function labelOfStatement(id: string): string {
  return id.replace(/\d+$/, '')
}
