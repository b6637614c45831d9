import type { Agreement, Difference, Reading } from '../../model/claim.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Contrast, StatementFacts } from '../contraster.ts'

/**
 * The findings of a claim without other words for a quote that the same article prints word for word as well: those are of
 * another utterance, but for a headline's, which tells what the article quotes. O(findings × quotes of a statement).
 */
export function withoutRequoted(findings: readonly Contrast[], facts: readonly StatementFacts[]): readonly Contrast[] {
  const articleOf = new Map(facts.map(({ statement, article }) => [statement.id, article.article.label]))
  const headlines = new Set(facts.flatMap(({ statement }) => (statement.kind === 'headline' ? statement.id : [])))
  const keyOf = (own: { readonly statement: string }, other: { readonly statement: string }): string =>
    `${own.statement} ${articleOf.get(other.statement)}`
  const printed = new Map<string, Span[]>()
  const add = (own: Reading, other: Reading): void => {
    const key = keyOf(own, other)
    printed.set(key, [...(printed.get(key) ?? []), own])
  }
  for (const [x, y] of findings.flatMap(({ agreements }) => agreements.flatMap(sameQuotes))) {
    add(x, y)
    add(y, x)
  }
  const isRequoted = ({ kind, readings: [x, y] }: Difference): boolean => {
    if (kind !== 'quote' || !x || !y) return false
    return [[x, y] as const, [y, x] as const].some(
      ([own, other]) =>
        'start' in own &&
        !headlines.has(other.statement) &&
        printed.get(keyOf(own, other))?.some((quote) => overlap(quote, own) > 0),
    )
  }
  return findings.map(({ agreements, differences }) => ({
    agreements,
    differences: differences.filter((found) => !isRequoted(found)),
  }))
}

/** The two readings of a quote that two articles print word for word alike. */
function sameQuotes({ kind, readings: [x, y] }: Agreement): readonly (readonly [Reading, Reading])[] {
  return kind === 'quote' && x && y && x.value === y.value ? [[x, y]] : []
}
