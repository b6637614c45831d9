import { align } from './align/align.ts'
import { builtInJudge } from './align/built-in-judge.ts'
import { cluster } from './align/cluster.ts'
import type { Judge } from './align/judge.ts'
import { findClaims } from './contrast/find-claims.ts'
import { listNotices } from './contrast/lists.ts'
import { singleOriginNotices } from './contrast/origins/claim-origins.ts'
import { copyNotices } from './contrast/origins/copies.ts'
import { sharedQuotes } from './contrast/quote/shared-quotes.ts'
import { findDetails } from './detail/find-details.ts'
import { languageNotices } from './language/language-notice.ts'
import { readerWith } from './language/reader.ts'
import { loadWordData } from './language/word-data.ts'
import type { AnalysedArticle } from './model/analysis.ts'
import { type Article, type Document, labelOf } from './model/article.ts'
import type { Claim } from './model/claim.ts'
import {
  type AttributionSpans,
  type ComparedArticle,
  type Comparison,
  type Summary,
  schemaVersion,
} from './model/comparison.ts'
import type { AttributionDetail } from './model/detail.ts'
import type { LinkEvidence } from './model/evidence.ts'
import type { Notice } from './model/notice.ts'
import type { Settings } from './model/settings.ts'
import type { Span } from './model/span.ts'
import { isNews } from './model/statement.ts'
import { publicationDate } from './segment/publication-date.ts'
import { segment } from './segment/segment.ts'
import { version } from './version.ts'

/** What a comparison takes besides the documents. */
export interface ComparisonInput {
  readonly settings: Settings
  /** Notices of the reading stage, passed on into the result. */
  readonly notices: readonly Notice[]
  /** What scores candidate pairs of statements; the built-in scorer where none is given. */
  readonly judge?: Judge
}

/** Compares documents from end to end: segment, find details, align, contrast. */
export async function compareDocuments(documents: readonly Document[], input: ComparisonInput): Promise<Comparison> {
  const articles = documents.map((document, index) => analyse({ ...document, label: labelOf(index) }))
  const reader = readerWith(loadWordData())
  const canonical = inCanonicalOrder(articles)
  const alignment = await align(canonical, {
    judge: input.judge ?? builtInJudge,
    reader,
    settings: input.settings,
  })
  const order = readingOrder(articles)
  const links = inOrder(alignment.links, order, turned)
  const groups = cluster(alignment.links, labelsOf(articles))
  const claims = findClaims({ articles: canonical, groups, links: alignment.links, order, reader })
  const claimed = new Set(claims.flatMap((claim) => claim.statements))
  const unique = articles.flatMap(({ statements }) =>
    statements.filter((statement) => isNews(statement) && !claimed.has(statement.id)),
  )
  return {
    schemaVersion,
    tool: { name: 'storydiff', version },
    settings: input.settings,
    articles: articles.map(comparedArticle),
    links,
    ...(input.settings.explain ? { evidence: inOrder(alignment.evidence, order, turnedEvidence) } : {}),
    claims,
    unique: unique.map(({ id }) => ({ statement: id })),
    quotes: sharedQuotes(articles, links),
    notices: [
      ...input.notices,
      ...articles.flatMap(noticesOn),
      ...byLabel(alignment.notices),
      ...copyNotices(articles),
      ...listNotices(claims, articles),
      ...singleOriginNotices(claims, articles),
    ],
    summary: summarize(articles, claims),
  }
}

/** What the tool sees in one article: its statements and details. Title and date that the input lacks are its text's. */
export function analyse(article: Article): AnalysedArticle {
  const statements = segment(article)
  const headline = statements.find((statement) => statement.kind === 'headline')
  const titled = { ...article, title: article.title ?? headline?.text ?? null }
  const dated = article.published === null ? { ...titled, ...publicationDate(article.text, statements) } : titled
  return { article: dated, statements, details: findDetails({ article: dated, statements }) }
}

/** What the reader of one article should know of it. */
export function noticesOn(article: AnalysedArticle): readonly Notice[] {
  return languageNotices(article)
}

/** The same order whatever the order of the arguments and the white space of the texts, so that no link or claim depends on it. */
function inCanonicalOrder(articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] {
  const keyed = articles.map((article) => ({ article, key: article.article.text.trim().replace(/\s+/g, ' ') }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ article }) => article)
}

/** The place of every statement: by label, then by position. */
type Order = ReadonlyMap<string, number>

function readingOrder(articles: readonly AnalysedArticle[]): Order {
  return new Map(articles.flatMap((article) => article.statements).map((statement, index) => [statement.id, index]))
}

/** Pairs of statements by label, then by position, the earlier statement first. */
function inOrder<Pair extends { readonly from: string; readonly to: string }>(
  pairs: readonly Pair[],
  order: Order,
  turn: (pair: Pair) => Pair,
): readonly Pair[] {
  const place = (id: string): number => order.get(id) ?? 0
  return pairs
    .map((pair) => (place(pair.from) < place(pair.to) ? pair : turn(pair)))
    .toSorted((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to))
}

function turned<Pair extends { readonly from: unknown; readonly to: unknown }>(pair: Pair): Pair {
  return { ...pair, from: pair.to, to: pair.from }
}

function turnedEvidence(evidence: LinkEvidence): LinkEvidence {
  return { ...turned(evidence), matched: evidence.matched.map(turned) }
}

/** Notices of one stage in the order of the articles, those about all of them last. */
function byLabel(notices: readonly Notice[]): readonly Notice[] {
  const rank = ({ article }: Notice): string => (article === null ? '~' : article.padStart(9))
  return notices.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
}

function labelsOf(articles: readonly AnalysedArticle[]): (statement: string) => string {
  const labels = new Map(articles.flatMap(({ article, statements }) => statements.map(({ id }) => [id, article.label])))
  return (statement) => labels.get(statement) ?? ''
}

/** An article as the result shows it. */
export function comparedArticle({ article, statements, details }: AnalysedArticle): ComparedArticle {
  const { source, bytes, ...facts } = article
  const attributions = details.filter((detail) => detail.kind === 'attribution')
  return {
    source,
    get sha256() {
      return sha256Of(bytes)
    },
    ...facts,
    statements,
    attributions: attributions.map(attributionSpans),
  }
}

// Loaded and worked out only where it is asked for: a terminal report can do without what takes so long to load.
function sha256Of(bytes: Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex')
}

function attributionSpans({ statement, source, cue, content, direct }: AttributionDetail): AttributionSpans {
  const range = ({ start, end }: Span): readonly [number, number] => [start, end]
  return { statement, source: source && range(source), cue: cue && range(cue), content: range(content), direct }
}

function summarize(articles: readonly AnalysedArticle[], claims: readonly Claim[]): Summary {
  const claimed = new Set(claims.flatMap((claim) => claim.statements))
  const alone = ({ statements }: AnalysedArticle): number =>
    statements.filter((statement) => isNews(statement) && !claimed.has(statement.id)).length
  return {
    claims: claims.length,
    agreeing: claims.filter((claim) => claim.differences.length === 0).length,
    differing: claims.filter((claim) => claim.differences.length > 0).length,
    conflicts: claims.flatMap((claim) => claim.differences).filter(({ verdict }) => verdict === 'conflict').length,
    unique: Object.fromEntries(articles.map((article) => [article.article.label, alone(article)])),
  }
}
