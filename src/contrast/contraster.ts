import type { Clauses } from '../language/sentence/clause-slots.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Agreement, Difference } from '../model/claim.ts'
import type { Detail } from '../model/detail.ts'
import type { Relation } from '../model/link.ts'
import type { Statement } from '../model/statement.ts'

/** One statement of a claim with its details and clauses, and the article around it. */
export interface StatementFacts {
  readonly statement: Statement
  readonly details: readonly Detail[]
  /** Spans point into the article's text. */
  readonly clauses: Clauses
  readonly article: AnalysedArticle
}

/** What two linked statements give alike and give differently. Readings stand in the order of the arguments. */
export interface Contrast {
  readonly agreements: readonly Agreement[]
  readonly differences: readonly Difference[]
}

/** Sets one kind of detail of two linked statements against each other. Swapping the arguments swaps the readings only. */
export type Contraster = (a: StatementFacts, b: StatementFacts) => Contrast

/** The same for a kind of which it matters how close the two statements are. */
export type LinkContraster = (a: StatementFacts, b: StatementFacts, relation: Relation) => Contrast
