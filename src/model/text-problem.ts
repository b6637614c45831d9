import { labelOf } from './article.ts'
import type { ComparedArticle, Comparison } from './comparison.ts'
import type { Span } from './span.ts'
import { labelOfStatement } from './statement.ts'

/**
 * What in a result does not stand in its own articles, in plain English; null where everything does.
 *
 * Holds every span to `article.text.slice(start, end)` and every id to a statement, so that a result that was changed by
 * hand is noticed. Takes a value that matches the schema. O(size of the result).
 */
export function textProblem(comparison: Comparison): string | null {
  const wrongLabel = comparison.articles.find((article, index) => article.label !== labelOf(index))
  if (wrongLabel) return `the article ${wrongLabel.label} has a label out of order`
  return (
    firstOf(comparison.articles, articleProblem) ??
    referenceProblem(comparison) ??
    firstOf([...citations(comparison)], citationProblem(comparison))
  )
}

/** A place that a result names: a statement, and a span in its article where there is one. */
interface Citation {
  /** What names it, for people: `a reading of claim C3`. */
  readonly by: string
  readonly statement: string
  readonly cited: (Span & { readonly text: string }) | null
}

function firstOf<Item>(items: readonly Item[], problemOf: (item: Item) => string | null): string | null {
  for (const item of items) {
    const problem = problemOf(item)
    if (problem !== null) return problem
  }
  return null
}

function articleProblem(article: ComparedArticle): string | null {
  const ids = article.statements.map(({ id }) => id)
  const own = new Set(ids)
  if (own.size < ids.length) return `article ${article.label} has two statements with one id`
  return (
    firstOf(article.statements, (statement) => {
      if (labelOfStatement(statement.id) !== article.label) return `statement ${statement.id} is not of its article`
      return standsIn(article, statement) ? null : `the text of statement ${statement.id} does not stand in its article`
    }) ??
    firstOf(article.attributions, ({ statement, source, cue, content }) => {
      if (!own.has(statement)) return `an attribution names statement ${statement}, which is not in its article`
      const isInside = ([start, end]: readonly [number, number]): boolean => start <= end && end <= article.text.length
      const spans = [source, cue, content].filter((span) => span !== null)
      return spans.every(isInside) ? null : `an attribution of statement ${statement} points outside its article`
    }) ??
    timestampProblem(article)
  )
}

function timestampProblem(article: ComparedArticle): string | null {
  const { label, timestamp, statements } = article
  if (!timestamp) return null
  const isOwn = statements.some(({ id }) => id === timestamp.statement)
  return isOwn && standsIn(article, timestamp) ? null : `the timestamp of article ${label} does not stand in it`
}

function standsIn(article: ComparedArticle, cited: Span & { readonly text: string }): boolean {
  return cited.start <= cited.end && article.text.slice(cited.start, cited.end) === cited.text
}

function referenceProblem({ articles, notices, summary }: Comparison): string | null {
  const labels = new Set(articles.map(({ label }) => label))
  const counted = Object.keys(summary.unique)
  if (counted.length !== labels.size || counted.some((label) => !labels.has(label))) {
    return 'the summary does not count every article once'
  }
  const stray = notices.find(({ article }) => article !== null && !labels.has(article))
  return stray ? `a notice is about article ${stray.article}, which is not there` : null
}

function* citations({ links, evidence = [], claims, unique, quotes }: Comparison): Generator<Citation> {
  for (const { from, to } of links) yield* [from, to].map((id) => ({ by: 'a link', statement: id, cited: null }))
  for (const { from, to, matched, unmatched } of evidence) {
    const by = 'an explanation'
    yield* matched.flatMap((words) => [
      { by, statement: from, cited: words.from },
      { by, statement: to, cited: words.to },
    ])
    yield* unmatched.map((cited) => ({ by, statement: cited.statement, cited }))
  }
  for (const claim of claims) {
    const by = `claim ${claim.id}`
    yield* claim.statements.map((id) => ({ by, statement: id, cited: null }))
    for (const { readings } of [...claim.agreements, ...claim.differences]) {
      yield* readings.map((cited) => ({ by, statement: cited.statement, cited: 'start' in cited ? cited : null }))
    }
    yield* claim.unique.map((cited) => ({ by, statement: cited.statement, cited }))
  }
  yield* unique.map(({ statement }) => ({ by: 'the list of unique statements', statement, cited: null }))
  for (const { readings } of quotes) {
    yield* readings.map((cited) => ({ by: 'a quote', statement: cited.statement, cited }))
  }
}

function citationProblem({ articles }: Comparison): (citation: Citation) => string | null {
  const articleOf = new Map(articles.flatMap((article) => article.statements.map(({ id }) => [id, article] as const)))
  return ({ by, statement, cited }) => {
    const article = articleOf.get(statement)
    if (!article) return `${by} names statement ${statement}, which is not there`
    return cited === null || standsIn(article, cited) ? null : `a text in ${by} does not stand in its article`
  }
}
