import type { ComparedArticle } from './comparison.ts'
import type { Detail, DetailKind } from './detail.ts'
import type { Span } from './span.ts'

/** A detail as `storydiff read` shows it: what every kind has, and nothing that only some have. */
export interface ReadDetail extends Span {
  readonly kind: DetailKind
  readonly statement: string
  readonly text: string
  readonly value: string
}

/** What the tool sees in one article: a member of a comparison's `articles`, with its details. */
export interface ReadArticle extends ComparedArticle {
  /** In the order of their statements, then of position. */
  readonly details: readonly ReadDetail[]
}

/** An article with its details, ready to be shown. */
export function withDetails(article: ComparedArticle, details: readonly Detail[]): ReadArticle {
  return { ...article, details: details.map(shown) }
}

function shown({ kind, statement, start, end, text, value }: Detail): ReadDetail {
  return { kind, statement, start, end, text, value }
}
