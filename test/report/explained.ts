import type { Comparison } from '../../src/model/comparison.ts'
import type { LinkEvidence } from '../../src/model/evidence.ts'

/** A comparison with evidence for each of its links: the whole of both statements matches, and stands alone. */
export function explained(comparison: Comparison): Comparison {
  const statements = comparison.articles.flatMap((article) => article.statements)
  const spanOf = (id: string) => {
    const { start = 0, end = 0, text = '' } = statements.find((statement) => statement.id === id) ?? {}
    return { start, end, text }
  }
  const evidence = comparison.links.map(
    ({ from, to }): LinkEvidence => ({
      from,
      to,
      matched: [{ from: spanOf(from), to: spanOf(to), weight: 2.5 }],
      unmatched: [{ statement: from, ...spanOf(from), weight: 1 }],
      contributions: [
        { feature: 'names-weight', logits: 0.75 },
        { feature: 'depth-both', logits: -0.5 },
      ],
    }),
  )
  return { ...comparison, settings: { ...comparison.settings, explain: true }, evidence }
}
