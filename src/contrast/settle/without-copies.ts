import type { Link } from '../../model/link.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * The links of a claim that are worth contrasting: where the other article has a copy of a statement, only the copy counts.
 *
 * "Two died in Paris. Two died in Nice." stands in both articles: Paris is no difference from the other's Nice. O(links).
 */
export function withoutCopies(facts: readonly StatementFacts[], links: readonly Link[]): readonly Link[] {
  const factsOf = new Map(facts.map((fact) => [fact.statement.id, fact]))
  const told = new Set(facts.map((fact) => keyOf(fact, fact)))
  return links.filter((link) => {
    const [from, to] = [factsOf.get(link.from), factsOf.get(link.to)]
    if (!from || !to || from.statement.text === to.statement.text) return true
    return !told.has(keyOf(from, to)) && !told.has(keyOf(to, from))
  })
}

/** The words of one statement as if told by the article of another. */
function keyOf(words: StatementFacts, teller: StatementFacts): string {
  return `${teller.article.article.label} ${words.statement.text}`
}
