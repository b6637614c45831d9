import type { Link } from '../model/link.ts'

/** Two claims become one where more than this share of their cross-article pairs is linked: most of them. */
const linkedShareToMerge = 0.5

/**
 * Groups statements into claims: every linked statement is in exactly one group, and each group spans two articles.
 *
 * The best `same` links come first. Two groups merge only where most of their pairs are linked as well, so that no
 * chain of links ties two claims together; a `partial` link brings in a statement that nothing has claimed, no more.
 * Ties fall by the order of `links`, which must not depend on labels.
 */
export function cluster(
  links: readonly Link[],
  articleOf: (statement: string) => string,
): readonly (readonly string[])[] {
  const linked = new Set(links.map((link) => pairKey(link.from, link.to)))
  const groups = new Map<string, readonly string[]>()
  const groupOf = (statement: string): readonly string[] => groups.get(statement) ?? [statement]
  const linkedShare = (a: readonly string[], b: readonly string[]): number => {
    const pairs = a.flatMap((x) => b.filter((y) => articleOf(x) !== articleOf(y)).map((y) => pairKey(x, y)))
    return pairs.filter((pair) => linked.has(pair)).length / pairs.length
  }
  for (const link of links.toSorted(bestFirst)) {
    const [a, b] = [groupOf(link.from), groupOf(link.to)]
    const bothClaimed = a.length > 1 && b.length > 1
    if (a === b || (bothClaimed && (link.relation === 'partial' || linkedShare(a, b) <= linkedShareToMerge))) continue
    const merged = [...a, ...b]
    for (const statement of merged) groups.set(statement, merged)
  }
  return [...new Set(groups.values())]
}

function bestFirst(a: Link, b: Link): number {
  if (a.relation !== b.relation) return a.relation === 'same' ? -1 : 1
  return b.score - a.score
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
