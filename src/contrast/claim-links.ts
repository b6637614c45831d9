import type { Link } from '../model/link.ts'

/** The links of a claim. */
export interface ClaimLinks {
  /** Between two of its statements. */
  readonly inside: readonly Link[]
  /** From one of its statements to one of another claim. */
  readonly across: readonly Link[]
  /** All statements of the claims that these lead to. */
  readonly others: readonly string[]
}

/**
 * The links of each group of statements; one that leads to another group belongs to the group of its `from`.
 *
 * Which of two statements is `from` must not depend on labels. O(statements + links).
 */
export function claimLinks(
  groups: readonly (readonly string[])[],
  links: readonly Link[],
): ReadonlyMap<readonly string[], ClaimLinks> {
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)))
  const found = new Map(groups.map((group) => [group, { inside: [] as Link[], across: [] as Link[] }]))
  for (const link of links) {
    const own = groupOf.get(link.from)
    if (own) found.get(own)?.[own === groupOf.get(link.to) ? 'inside' : 'across'].push(link)
  }
  return new Map(
    [...found].map(([group, { inside, across }]) => {
      const others = [...new Set(across.map(({ to }) => groupOf.get(to) ?? []))].flat()
      return [group, { inside, across, others }]
    }),
  )
}
