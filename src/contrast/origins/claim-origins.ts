import { organisationWords, personTitles } from '../../language/names/person-words.ts'
import { outletWords } from '../../language/saying/source-nouns.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { Claim } from '../../model/claim.ts'
import type { Notice } from '../../model/notice.ts'
import { labelOfStatement } from '../../model/statement.ts'
import { isOutsider, relateSources } from '../attribution/same-source.ts'
import { spellingVariant } from '../name/name-spelling.ts'

/** What a statement rests on. */
export interface Origin {
  readonly name: string
  /** Whether it is only that of a headline or a summary which names no source: the article itself. */
  readonly sumsUp: boolean
  /** What the unnamed source is called that told an outlet: "witness" of "a witness told Reuters"; null where there is none. */
  readonly behind: string | null
}

/** The origin of every statement, by its id. */
export type Origins = ReadonlyMap<string, Origin>

/**
 * The origins of a claim's statements, each once by its longest name, sorted.
 *
 * "Bloomberg" and "Michael Bloomberg" are one origin; to count them as two would make an echo a second source. A headline
 * adds none where the story below it is in the claim too, nor does "a witness" where "a witness told Reuters".
 */
export function originsOf(statements: readonly string[], origins: Origins): readonly string[] {
  const told = new Set(statements.filter((id) => origins.get(id)?.sumsUp === false).map(labelOfStatement))
  const all = statements.flatMap((id) => {
    const origin = origins.get(id)
    return origin && !(origin.sumsUp && told.has(labelOfStatement(id))) ? origin : []
  })
  const carried = new Set(all.map(({ behind }) => behind))
  const found = new Set(all.map(({ name }) => name).filter((name) => !carried.has(name.toLowerCase())))
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
  if (words.every((word) => all.has(word))) return !isOfOthers(longer, words) || words.includes(ownName(a))
  return relateSources({ text: a, value: longer }, { text: b, value: name }) === 'same'
}

const counsel =
  /\b(?:lawyer|solicitor|barrister|attorney|agent|rep|publicist|father|mother|brother|sister|wife|husband|son|daughter)\b/

/** "Hale's lawyer" is not Hale, nor are "critics of the company" the company; its spokesman is. */
function isOfOthers(longer: string, words: readonly string[]): boolean {
  return counsel.test(longer) || isOutsider(longer, words)
}

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
