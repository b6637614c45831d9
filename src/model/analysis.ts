import type { Article } from './article.ts'
import type { Detail } from './detail.ts'
import type { Statement } from './statement.ts'

/** An article cut into its statements. */
export interface SegmentedArticle {
  readonly article: Article
  /** In reading order; with the gaps between them they rebuild the text. */
  readonly statements: readonly Statement[]
}

/** An article with everything that was found in it. */
export interface AnalysedArticle extends SegmentedArticle {
  /** In the order of their statements, then of position. */
  readonly details: readonly Detail[]
}
