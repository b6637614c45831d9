import type { Link } from '../model/link.ts'

/** Two groups of statements become one claim where at least this share of their cross-article pairs is linked. */
const leastLinkedShare = 0.5

/**
 * Groups statements into claims: every statement is in one group at the most, and each group spans two articles.
 *
 * Average-linkage clustering over the links, `same` before `partial` and best first, so that no chain of
 * weak links ties two claims together. Ties fall by position, not by label.
 */
export function cluster(
  links: readonly Link[],
  articleOf: (statement: string) => string,
): readonly (readonly string[])[] {
  const strength = new Map(links.map((link) => [pairKey(link.from, link.to), link.score]))
  const groups = new Map<string, readonly string[]>()
  const groupOf = (statement: string): readonly string[] => groups.get(statement) ?? [statement]
  const linkedShare = (a: readonly string[], b: readonly string[]): number => {
    const pairs = a.flatMap((x) => b.filter((y) => articleOf(x) !== articleOf(y)).map((y) => pairKey(x, y)))
    return pairs.filter((pair) => strength.has(pair)).length / pairs.length
  }
  for (const link of [...links].sort(strongestFirst)) {
    const [a, b] = [groupOf(link.from), groupOf(link.to)]
    if (a === b || linkedShare(a, b) < leastLinkedShare) continue
    const merged = [...a, ...b]
    for (const statement of merged) groups.set(statement, merged)
  }
  return [...new Set(groups.values())]
}

function strongestFirst(a: Link, b: Link): number {
  if (a.relation !== b.relation) return a.relation === 'same' ? -1 : 1
  return b.score - a.score
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
