import type { SegmentedArticle } from '../model/analysis.ts'
import type { Link } from '../model/link.ts'
import { isNews, type Statement } from '../model/statement.ts'
import { type Terms, weighTerms } from './term-weights.ts'

/** Least share of informative words in common, in [0, 1]; chosen by F1 of main links on gold/train. */
const leastScore = 0.27
/** From here on a link counts as sure; first form, replaced by the fitted scorer. */
const sureScore = 0.5

/**
 * Links the statements of different articles that report the same thing, best first within each pair of articles.
 *
 * The result does not depend on the order of the articles, but for which side is `from`.
 */
export async function align(articles: readonly SegmentedArticle[]): Promise<readonly Link[]> {
  const news = articles.map((article) => article.statements.filter(isNews))
  const terms = weighTerms(news.flat())
  return news.flatMap((earlier, index) => news.slice(index + 1).flatMap((later) => linkPair(earlier, later, terms)))
}

function linkPair(
  earlier: readonly Statement[],
  later: readonly Statement[],
  terms: ReadonlyMap<string, Terms>,
): Link[] {
  return earlier.flatMap((from) =>
    later.flatMap((to): Link[] => {
      const score = sharedWeight(terms.get(from.id), terms.get(to.id))
      if (score < leastScore) return []
      return [
        {
          from: from.id,
          to: to.id,
          relation: 'same',
          score: Math.round(score * 1000) / 1000,
          confidence: score >= sureScore ? 'sure' : 'likely',
        },
      ]
    }),
  )
}

/** Harmonic mean of the shares of weight that the terms have in common (Dice coefficient), in [0, 1]. */
function sharedWeight(a: Terms | undefined, b: Terms | undefined): number {
  if (!a || !b) return 0
  let shared = 0
  for (const [term, weight] of a) if (b.has(term)) shared += weight
  const total = sum(a) + sum(b)
  return total === 0 ? 0 : (2 * shared) / total
}

function sum(terms: Terms): number {
  let total = 0
  for (const weight of terms.values()) total += weight
  return total
}
