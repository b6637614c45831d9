import { tokensOf } from '../../language/tokens.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { Notice } from '../../model/notice.ts'
import { isNews } from '../../model/statement.ts'

/** Share of an article's statements that stand in another one from which it is hardly a source of its own, in [0, 1]. Set by hand. */
const leastShare = 0.8
/** Fewest statements that tell: two short reports of one agency may be alike by chance. Set by hand. */
const fewestStatements = 5

/** An article by the words of its news statements. */
interface Wording {
  readonly label: string
  readonly bytes: Uint8Array
  readonly statements: readonly string[]
  readonly known: ReadonlySet<string>
}

/**
 * A notice on each article of which nearly every statement stands word for word in another one: an echo is no second source.
 *
 * Of two that are nearly the same, on the later one only; on none with the very bytes of another. O(articles × statements).
 */
export function copyNotices(articles: readonly AnalysedArticle[]): readonly Notice[] {
  const wordings = articles.map(wordingOf)
  return wordings.flatMap((wording, index) => {
    const holders = wordings.filter(
      (other, at) =>
        isCopy(wording, other) &&
        (at < index || !isCopy(other, wording)) &&
        Buffer.compare(other.bytes, wording.bytes) !== 0,
    )
    return holders.length === 0 ? [] : [notice(wording, holders)]
  })
}

function wordingOf({ article, statements }: AnalysedArticle): Wording {
  const own = statements.filter(isNews).map((statement) =>
    tokensOf(statement)
      .filter(({ kind }) => kind !== 'mark')
      .map(({ normal }) => normal)
      .join(' '),
  )
  return { label: article.label, bytes: article.bytes, statements: own, known: new Set(own) }
}

function isCopy(wording: Wording, other: Wording): boolean {
  const total = wording.statements.length
  return total >= fewestStatements && standingIn(wording, other) >= leastShare * total
}

function standingIn({ statements }: Wording, { known }: Wording): number {
  return statements.filter((statement) => known.has(statement)).length
}

function notice(wording: Wording, holders: readonly Wording[]): Notice {
  const shares = holders.map((holder) => `${standingIn(wording, holder)} in ${holder.label}`).join(', ')
  const message = `Nearly all of its ${wording.statements.length} statements stand word for word in another article (${shares}), so that it is hardly a source of its own.`
  return { code: 'copy', message, article: wording.label }
}
