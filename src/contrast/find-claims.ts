import type { Reader } from '../language/reader.ts'
import { tokensOf } from '../language/tokens.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Claim, Difference } from '../model/claim.ts'
import { detailsByStatement } from '../model/detail.ts'
import type { Link } from '../model/link.ts'
import { claimLinks } from './claim-links.ts'
import { contrast } from './contrast.ts'
import type { StatementFacts } from './contraster.ts'
import { spelledApart } from './name/spelled-apart.ts'
import { originsOf } from './origins/claim-origins.ts'
import { traceOrigins } from './origins/origins.ts'

/** What claims are made of. Neither the order of the articles nor `from` of the links may depend on labels. */
export interface ClaimInput {
  readonly articles: readonly AnalysedArticle[]
  /** The ids of the statements of each claim. */
  readonly groups: readonly (readonly string[])[]
  readonly links: readonly Link[]
  /** The place of every statement: by label, then by position. */
  readonly order: ReadonlyMap<string, number>
  readonly reader: Reader
}

/** The claims in reading order, each with its origins and with what its statements agree and differ in. */
export function findClaims({ articles, groups, links, order, reader }: ClaimInput): readonly Claim[] {
  const bare = factsByStatement(articles)
  const claimed = groups.flat().flatMap((id) => bare.get(id) ?? [])
  const facts = new Map(claimed.map((fact) => [fact.statement.id, withClauses(fact, reader)]))
  const origins = traceOrigins(articles)
  const place = (id: string | undefined): number => order.get(id ?? '') ?? 0
  const sorted = groups.map((group) => group.toSorted((a, b) => place(a) - place(b)))
  const linksOf = claimLinks(sorted, links)
  const apart = spelledApart({ articles, claimed: new Set(facts.keys()), links, lookUp: reader.lookUp })
  return sorted
    .toSorted((a, b) => place(a[0]) - place(b[0]))
    .map((statements, index) => {
      const { inside, across, others } = linksOf.get(statements) ?? { inside: [], across: [], others: [] }
      const around = [...statements, ...others].toSorted((a, b) => place(a) - place(b))
      const found = contrast({
        statements,
        facts: around.flatMap((id) => facts.get(id) ?? []),
        inside,
        across,
        apart: apart.filter(({ readings }) => statements.includes(firstIn(readings, facts))),
        order,
      })
      return { id: `C${index + 1}`, statements, origins: originsOf(statements, origins), ...found }
    })
}

/** The statement of the first reading that lies in a claim. */
function firstIn(readings: Difference['readings'], claimed: ReadonlyMap<string, unknown>): string {
  return readings.find(({ statement }) => claimed.has(statement))?.statement ?? ''
}

type BareFacts = Omit<StatementFacts, 'clauses'>

function factsByStatement(articles: readonly AnalysedArticle[]): ReadonlyMap<string, BareFacts> {
  return new Map(
    articles.flatMap((article) => {
      const details = detailsByStatement(article.details)
      return article.statements.map((statement): [string, BareFacts] => [
        statement.id,
        { statement, details: details.get(statement.id) ?? [], article },
      ])
    }),
  )
}

// Only what is in a claim is read as clauses, as nothing else is contrasted.
function withClauses(facts: BareFacts, { clausesOf }: Reader): StatementFacts {
  return { ...facts, clauses: clausesOf(tokensOf(facts.statement)) }
}
