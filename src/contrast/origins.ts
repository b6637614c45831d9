import { startsWithCapital } from '../language/letter-case.ts'
import { organisationWords, personTitles } from '../language/person-words.ts'
import { remembering } from '../language/remembering.ts'
import { outletWords } from '../language/source-nouns.ts'
import { tokensOf } from '../language/tokens.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Claim } from '../model/claim.ts'
import { type Detail, detailsByStatement } from '../model/detail.ts'
import type { Notice } from '../model/notice.ts'
import { overlap } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { spellingVariant } from './name-spelling.ts'
import { relateSources } from './same-source.ts'
import { contentStems } from './speakers.ts'
import { creditedOutlet, fullFormsOf, type TracedSource, traceSource } from './trace-source.ts'

/** The origin of every statement, by its id. */
export type Origins = ReadonlyMap<string, string>

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
    traced.flatMap(({ id, passage, origin }) => {
      const found = (passage === null ? undefined : passages.get(passage)) ?? origin
      return found === null ? [] : [[id, found] as const]
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

interface TracedStatement {
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
  const quotes = detailsByStatement(article.details.filter((detail) => detail.kind === 'quote'))
  const isQuoted = (statement: Statement): boolean => isSpoken(statement, quotes.get(statement.id) ?? [])
  const quoted = new Set(article.statements.filter(isQuoted).map(({ id }) => id))
  return article.statements.map((statement, index) => {
    const source = sources.get(statement.id)
    const known = source !== undefined || credited !== null
    const isUnknown = quoted.has(statement.id) && !known && isPrintedElsewhere(statement, article, articles)
    const origin = isUnknown ? null : originOf({ article, statement, credited, source })
    return {
      id: statement.id,
      label: article.article.label,
      passage: passageOf(statement, article.statements[index - 1]),
      origin,
      isNamed: source !== undefined || (credited !== null && origin === credited),
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

/**
 * The origins of a claim's statements, each once by its longest name, sorted.
 *
 * "Bloomberg" and "Michael Bloomberg" are one origin; to count them as two would make an echo a second source.
 */
export function originsOf(statements: readonly string[], origins: Origins): readonly string[] {
  const found = new Set(statements.flatMap((id) => origins.get(id) ?? []))
  const longestFirst = [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const distinct = longestFirst.filter(
    (name, index) => !longestFirst.slice(0, index).some((other) => isOne(other, name)),
  )
  return distinct.sort((a, b) => (a < b ? -1 : 1))
}

const anArticle = /^(?:article [A-Z]+|a shared text)$/

function isOne(a: string, b: string): boolean {
  if (anArticle.test(a) || anArticle.test(b)) return false
  const [left, right] = [personIn(a), personIn(b)]
  if (left !== null && right !== null && areSpelledAlike(left, right)) return true
  const [longer, name] = [a.toLowerCase(), b.toLowerCase()]
  const words = name.split(' ')
  const all = new Set(longer.split(' '))
  // "The police" beside "police captain Ann Hale": whoever speaks for a body is no second source; a lawyer is.
  if (words.every((word) => all.has(word))) return !counsel.test(longer) || words.includes(ownName(a))
  return relateSources({ text: a, value: longer }, { text: b, value: name }) === 'same'
}

const counsel =
  /\b(?:lawyer|solicitor|barrister|attorney|agent|rep|publicist|father|mother|brother|sister|wife|husband|son|daughter)\b/

/** The surname that a source itself has, in lower case: "hale" of "Attorney Hale"; empty for "a lawyer for Hale". */
function ownName(source: string): string {
  const last = beforePreposition(source).split(' ').at(-1) ?? ''
  return startsWithCapital(last) ? last.toLowerCase() : ''
}

function areSpelledAlike(a: string, b: string): boolean {
  return a === b || spellingVariant(a.toLowerCase(), b.toLowerCase()) !== null
}

function beforePreposition(source: string): string {
  return source.split(/ (?:of|for|from|at|in|with) /)[0] ?? source
}

/** The person whom a source names, by given name and surname: "Ann Hale" of "the committee's chair Ann Hale of Ohio". */
function personIn(source: string): string | null {
  const [given, surname] = beforePreposition(source).split(' ').slice(-2)
  if (!given || !surname || !startsWithCapital(given) || !startsWithCapital(surname)) return null
  const isBody = organisationWords.has(surname.toLowerCase()) || outletWords.has(surname.toLowerCase())
  return isBody || personTitles.has(given.toLowerCase()) ? null : `${given} ${surname}`
}

/** One notice of the claims of several articles that rest on a single origin: an echo is no second source. */
export function singleOriginNotices(claims: readonly Claim[], articles: readonly AnalysedArticle[]): readonly Notice[] {
  const labels = new Map(articles.flatMap(({ article, statements }) => statements.map(({ id }) => [id, article.label])))
  const counts = new Map<string, number>()
  for (const { origins, statements } of claims) {
    const [origin, ...others] = origins
    const carriers = new Set(statements.map((statement) => labels.get(statement)))
    if (origin && others.length === 0 && carriers.size > 1) counts.set(origin, (counts.get(origin) ?? 0) + 1)
  }
  return counts.size === 0
    ? []
    : [{ code: 'single-origin', message: singleOriginMessage(folded(counts)), article: null }]
}

/** The counts of origins, those of one origin under its longest name. */
function folded(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const all = new Map<string, number>()
  for (const [origin, count] of [...counts].toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))) {
    const known = [...all.keys()].find((other) => isOne(other, origin)) ?? origin
    all.set(known, (all.get(known) ?? 0) + count)
  }
  return all
}

/** Origins that a notice names. */
const mostNamed = 6

function singleOriginMessage(counts: ReadonlyMap<string, number>): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rest = total === 1 ? 'One claim of several articles rests' : `${total} claims of several articles rest`
  const ordered = [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  if (ordered.length === 1) return `${rest} on one origin, ${ordered[0]?.[0]}.`
  const named = ordered.slice(0, mostNamed).map(([origin, count]) => `${origin} (${count})`)
  const others = ordered.length > mostNamed ? ` and ${ordered.length - mostNamed} more` : ''
  return `${rest} on one origin each: ${named.join(', ')}${others}.`
}

interface OriginInput {
  readonly article: AnalysedArticle
  readonly statement: Statement
  /** The outlet that the article credits throughout. */
  readonly credited: string | null
  readonly source: TracedSource | undefined
}

function originOf({ article, statement, credited, source }: OriginInput): string {
  if (source && (source.isNamed || !credited)) return source.name
  const speaksForAll = statement.kind === 'headline' || statement.kind === 'summary'
  if (credited && (source || speaksForAll)) return credited
  return article.article.outlet ?? `article ${article.article.label}`
}

function sourcesByStatement(article: AnalysedArticle): ReadonlyMap<string, TracedSource> {
  const sources = new Map<string, TracedSource>()
  const fullForms = fullFormsOf(article)
  // Who says all of it comes before whom it quotes: "a clerk said a man had a gun, police said".
  const attributions = article.details
    .filter((detail) => detail.kind === 'attribution')
    .toSorted((a, b) => b.content.end - b.content.start - (a.content.end - a.content.start))
  for (const detail of attributions) {
    if (sources.get(detail.statement)?.isOutlet) continue
    const traced = traceSource(article.article.text, detail, fullForms)
    const known = sources.get(detail.statement)
    // A chain of sources ends with the outlet that carries it to the reader.
    if (traced && (!known || traced.isOutlet)) sources.set(detail.statement, traced)
  }
  return sources
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

function wordsOf(statement: Statement): readonly string[] {
  const words = tokensOf(statement).filter(({ kind }) => kind !== 'mark')
  return words.map(({ normal }) => normal)
}
