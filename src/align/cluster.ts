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
  const linkedTo = neighboursByStatement(links)
  const groups = new Map<string, readonly string[]>()
  const groupOf = (statement: string): readonly string[] => groups.get(statement) ?? [statement]
  const linkedShare = (a: readonly string[], b: readonly string[]): number => {
    const [few, many] = a.length < b.length ? [a, b] : [b, a]
    let linked = 0
    for (const statement of few) {
      for (const other of linkedTo.get(statement) ?? []) if (groups.get(other) === many) linked++
    }
    return linked / crossArticlePairs(a, b, articleOf)
  }
  // Two groups are asked about once: as long as they are the same two, the answer is the same.
  const apart = new Map<readonly string[], Set<readonly string[]>>()
  const areApart = (a: readonly string[], b: readonly string[]): boolean => {
    if (apart.get(a)?.has(b)) return true
    if (linkedShare(a, b) > linkedShareToMerge) return false
    apart.set(a, (apart.get(a) ?? new Set()).add(b))
    return true
  }
  for (const link of links.toSorted(bestFirst)) {
    const [a, b] = [groupOf(link.from), groupOf(link.to)]
    const bothClaimed = a.length > 1 && b.length > 1
    if (a === b || (bothClaimed && (link.relation === 'partial' || areApart(a, b)))) continue
    const merged = [...a, ...b]
    for (const statement of merged) groups.set(statement, merged)
  }
  return [...new Set(groups.values())]
}

/** How many pairs of a statement of one group and one of the other are of different articles. */
function crossArticlePairs(
  a: readonly string[],
  b: readonly string[],
  articleOf: (statement: string) => string,
): number {
  const counts = new Map<string, number>()
  for (const statement of a) counts.set(articleOf(statement), (counts.get(articleOf(statement)) ?? 0) + 1)
  return b.reduce((pairs, statement) => pairs - (counts.get(articleOf(statement)) ?? 0), a.length * b.length)
}

function neighboursByStatement(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>()
  const add = (statement: string, other: string): void => {
    const others = neighbours.get(statement)
    if (others) others.push(other)
    else neighbours.set(statement, [other])
  }
  for (const { from, to } of links) {
    add(from, to)
    add(to, from)
  }
  return neighbours
}

function bestFirst(a: Link, b: Link): number {
  if (a.relation !== b.relation) return a.relation === 'same' ? -1 : 1
  return b.score - a.score
}
