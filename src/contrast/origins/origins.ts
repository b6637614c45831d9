import { remembering } from '../../language/remembering.ts'
import { datelineAgency, datelineLength } from '../../language/time/dateline.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import { type AttributionDetail, type Detail, detailsByStatement } from '../../model/detail.ts'
import { overlap, type Span } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import { citedSource } from '../attribution/cited-source.ts'
import { contentStems } from '../attribution/speakers.ts'
import type { Origin, Origins } from './claim-origins.ts'
import { creditedOutlet, fullFormsOf, type TracedSource, traceCited, traceSource } from './trace-source.ts'

/**
 * Traces each statement to the source that it rests on.
 *
 * Whom the text names; where the source has no name ("officials"), the outlet that it told it to, or else the one outlet
 * that the article credits; otherwise the article itself, but for words in quotation marks. A passage that stands word for
 * word in several articles has the source that one of them names. O(words), and quotes without a speaker × statements.
 */
export function traceOrigins(articles: readonly AnalysedArticle[]): Origins {
  const traced = articles.flatMap((article) => tracedStatements(article, articles))
  const passages = passageOrigins(traced)
  return new Map(
    traced.flatMap(({ id, passage, origin, sumsUp, behind }) => {
      const name = (passage === null ? undefined : passages.get(passage)) ?? origin
      return name === null ? [] : [[id, { name, sumsUp, behind }] as const]
    }),
  )
}

/** What each passage rests on: the source that one of its copies names, or else the text that all of them share. */
function passageOrigins(traced: readonly TracedStatement[]): ReadonlyMap<string, string> {
  const copies = new Map<string, TracedStatement[]>()
  for (const statement of traced) {
    if (statement.passage === null || statement.origin === null) continue
    const known = copies.get(statement.passage)
    if (known) known.push(statement)
    else copies.set(statement.passage, [statement])
  }
  return new Map(
    [...copies].map(([passage, all]) => {
      const named = all.find(({ isNamed }) => isNamed)?.origin
      const isShared = new Set(all.map(({ label }) => label)).size > 1
      return [passage, named ?? (isShared ? sharedText : all[0]?.origin) ?? '']
    }),
  )
}

/** The origin of copies that name no source: nobody can tell which of them came first. */
const sharedText = 'a shared text'

interface TracedStatement extends Pick<Origin, 'sumsUp' | 'behind'> {
  readonly id: string
  readonly label: string
  readonly passage: string | null
  /** Null for words in quotation marks whose speaker is not known and that another article has too: no report of the article's own. */
  readonly origin: string | null
  readonly isNamed: boolean
}

function tracedStatements(article: AnalysedArticle, articles: readonly AnalysedArticle[]): readonly TracedStatement[] {
  const sources = sourcesByStatement(article)
  const credited = creditedOutlet(article, [...sources.values()])
  const agency = agencyOf(article)
  const quotes = detailsByStatement(article.details.filter((detail) => detail.kind === 'quote'))
  const isQuoted = (statement: Statement): boolean => isSpoken(statement, quotes.get(statement.id) ?? [])
  const quoted = new Set(article.statements.filter(isQuoted).map(({ id }) => id))
  return article.statements.map((statement, index) => {
    const source = sources.get(statement.id)
    const known = source !== undefined || credited !== null
    const isUnknown = quoted.has(statement.id) && !known && isPrintedElsewhere(statement, article, articles)
    const origin = isUnknown ? null : originOf({ article, statement, credited, agency, source })
    return {
      id: statement.id,
      label: article.article.label,
      passage: passageOf(statement, article.statements[index - 1]),
      origin,
      isNamed: source !== undefined || (origin !== null && (origin === credited || origin === agency)),
      sumsUp: source === undefined && speaksForAll(statement),
      behind: source?.behind ?? null,
    }
  })
}

/** Share of the words of a quoted statement, in [0, 1], from which another article prints the same words. */
const printedShare = 0.8
/** Fewer different words may be anybody's: "Right now!" */
const fewestQuotedWords = 3

function isPrintedElsewhere(
  statement: Statement,
  article: AnalysedArticle,
  articles: readonly AnalysedArticle[],
): boolean {
  const own = [...stemsOf(statement)]
  if (own.length < fewestQuotedWords) return false
  return articles.some((other) => {
    const theirs = other === article ? [] : other.statements
    return theirs.some((theirOwn) => {
      const stems = stemsOf(theirOwn)
      return own.filter((stem) => stems.has(stem)).length >= printedShare * own.length
    })
  })
}

const stemsOf = remembering((statement: Statement): ReadonlySet<string> => contentStems(statement.text))

/** Share of a statement that stands between quotation marks from which it is somebody's words, in [0, 1]. */
const spokenShare = 0.5

function isSpoken(statement: Statement, quotes: readonly Detail[]): boolean {
  const length = quotes.reduce((sum, quote) => sum + overlap(quote, statement), 0)
  return length > spokenShare * (statement.end - statement.start)
}

interface OriginInput {
  readonly article: AnalysedArticle
  readonly statement: Statement
  /** The outlet that the article credits throughout. */
  readonly credited: string | null
  /** The agency whose dateline it has. */
  readonly agency: string | null
  readonly source: TracedSource | undefined
}

function originOf({ article, statement, credited, agency, source }: OriginInput): string {
  if (source && (source.isNamed || !credited)) return source.name
  if (credited && (source || speaksForAll(statement))) return credited
  return agency ?? article.article.outlet ?? `article ${article.article.label}`
}

/** A headline or a summary. */
function speaksForAll({ kind }: Statement): boolean {
  return kind === 'headline' || kind === 'summary'
}

/** Among how many of the first statements a dateline is looked for. */
const openingStatements = 6

/** The agency that the dateline of an article names: "LONDON (Reuters) - ". */
function agencyOf({ statements }: AnalysedArticle): string | null {
  const opening = statements.filter(isNews).slice(0, openingStatements)
  return opening.map(({ text }) => datelineAgency(text)).find((agency) => agency !== null) ?? null
}

function sourcesByStatement(article: AnalysedArticle): ReadonlyMap<string, TracedSource> {
  const sources = new Map<string, TracedSource>()
  const fullForms = fullFormsOf(article)
  // Who says all of it comes before whom it quotes: "a clerk said a man had a gun, police said".
  const attributions = article.details
    .filter((detail) => detail.kind === 'attribution')
    .toSorted((a, b) => Number(isRendering(a)) - Number(isRendering(b)) || lengthOf(b.content) - lengthOf(a.content))
  for (const detail of attributions) {
    if (sources.get(detail.statement)?.isOutlet) continue
    const traced = traceSource(article.article.text, detail, fullForms)
    const known = sources.get(detail.statement)
    // A chain of sources ends with the outlet that carries it to the reader.
    if (traced && (!known || traced.isOutlet)) sources.set(detail.statement, traced)
  }
  for (const detail of attributions) {
    const cited = sources.get(detail.statement)?.isOutlet ? citedSource(article.article.text, detail) : null
    if (cited) sources.set(detail.statement, traceCited(article.article.text, cited))
  }
  return sources
}

/** "according to a translation by his office": who put the words of somebody in another form. */
function isRendering({ value }: AttributionDetail): boolean {
  return /^(?:[a-z]+ )?(?:translation|transcript|transcription|interpreter|translator|subtitles)\b/.test(value)
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** Fewest words that do not stand in two texts by chance. */
const fewestPassageWords = 12

/** The words by which a copy is known: its own, and where those are few, with those of the statement before it. */
function passageOf(statement: Statement, before: Statement | undefined): string | null {
  const own = wordsOf(statement)
  if (own.length >= fewestPassageWords) return own.join(' ')
  const words = [...(before ? wordsOf(before) : []), '/', ...own]
  return words.length > fewestPassageWords ? words.join(' ') : null
}

/** The words of a statement behind its dateline. */
function wordsOf(statement: Statement): readonly string[] {
  const from = statement.start + datelineLength(statement.text)
  const words = tokensOf(statement).filter(({ kind, start }) => kind !== 'mark' && start >= from)
  return words.map(({ normal }) => normal)
}
