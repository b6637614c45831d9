import type { Reading } from '../model/claim.ts'
import type { Detail } from '../model/detail.ts'
import { contains, type Span, slice } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/** What an article says by a detail. */
export function readingOf({ statement, start, end, text, value }: Detail): Reading {
  return { statement, start, end, text, value }
}

/** What a statement says by a part of its article's text; `value` is what it is compared by. */
export function readingAt({ statement, article }: StatementFacts, { start, end }: Span, value?: string): Reading {
  const text = slice(article.article.text, { start, end })
  return { statement: statement.id, start, end, text, value: value ?? text.toLowerCase() }
}

/** Whether a part of a statement stands in a quote of it. */
export function isQuoted({ details }: StatementFacts, span: Span): boolean {
  return details.some((detail) => detail.kind === 'quote' && contains(detail, span))
}
