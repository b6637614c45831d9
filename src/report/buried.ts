import type { Comparison } from '../model/comparison.ts'
import { isNews, labelOfStatement } from '../model/statement.ts'

/** The outer thirds of an article. */
export type Third = 'first' | 'last'

/** The news statements in the first and in the last third of their article. One of two statements has no thirds. */
export function thirdsOf({ articles }: Pick<Comparison, 'articles'>): ReadonlyMap<string, Third> {
  return new Map(
    articles.flatMap(({ statements }) => {
      const news = statements.filter(isNews)
      const size = Math.floor(news.length / 3)
      return [
        ...news.slice(0, size).map(({ id }) => [id, 'first'] as const),
        ...news.slice(news.length - size).map(({ id }) => [id, 'last'] as const),
      ]
    }),
  )
}

/** Whether one article has it in its first third, and another nowhere before its last. */
export function isBuried(statements: readonly string[], thirds: ReadonlyMap<string, Third>): boolean {
  const earliest = new Map<string, string>()
  for (const id of statements) {
    const label = labelOfStatement(id)
    const before = earliest.get(label)
    if (before === undefined || numberOf(id) < numberOf(before)) earliest.set(label, id)
  }
  const places = [...earliest.values()].map((id) => thirds.get(id))
  return places.includes('first') && places.includes('last')
}

// Ids are a label and a number in reading order: the contract says so, and reading a saved result verifies it.
function numberOf(id: string): number {
  return Number(id.slice(labelOfStatement(id).length))
}
