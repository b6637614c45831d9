import { mentionsOf } from '../language/names/entities.ts'
import { cardinals, tens } from '../language/number/number-words.ts'
import { sentenceOpeners } from '../language/sentence/sentence-openers.ts'
import { datelineLength } from '../language/time/dateline.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import { startsWithCapital, startsWithSmall } from '../language/words/letter-case.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import { type Detail, detailsByStatement } from '../model/detail.ts'
import { contains, type Span } from '../model/span.ts'
import { isNews, type Statement } from '../model/statement.ts'
import { actorsInTurn } from './actors.ts'
import { type Amount, amountsOf } from './near-amounts.ts'

/** A word, a number or a listed entity of a statement: what alignment counts. */
export interface Unit extends Span {
  /** Equal for what says the same: a stem, `#4` for "four" and "4", `country:KP` for "DPRK" and "Pyongyang". */
  readonly key: string
  /** Lower-case word as written, by which general English is asked; empty for an entity. */
  readonly form: string
  readonly role: 'word' | 'name' | 'number'
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean
}

/** A statement as alignment sees it. */
export interface UnitStatement {
  readonly statement: Statement
  readonly units: readonly Unit[]
  /** Values of the numbers that it gives. */
  readonly numbers: ReadonlySet<string>
  /** Its quantities with what stands around them. */
  readonly amounts: readonly Amount[]
  /** Days that it tells, by their weekday where that is known. */
  readonly days: ReadonlySet<string>
  /** Years that it writes out. */
  readonly years: ReadonlySet<string>
  /** Words of the names of those who act or speak in it. */
  readonly actors: ReadonlySet<string>
}

/** Tokens of a statement that are looked at; no sentence has more, and what is no sentence must not cost more. */
const mostTokens = 400

/** The first news statements of an article, all of them unless told how many, cut into units. O(words). */
export function unitStatements(
  { statements, details }: AnalysedArticle,
  most: number = Number.POSITIVE_INFINITY,
): readonly UnitStatement[] {
  const detailsOf = detailsByStatement(details)
  const seenLower = lowerCaseWords(statements)
  const taken = statements.filter(isNews).slice(0, most)
  const cut = taken.map((statement) => {
    const own = detailsOf.get(statement.id) ?? []
    const quotes = own.filter((detail) => detail.kind === 'quote')
    const numbers = own.filter((detail) => detail.kind === 'number').map((detail) => detail.value)
    return {
      statement,
      units: cutUnits(statement, { quotes, seenLower }),
      numbers: new Set(numbers),
      amounts: amountsOf(statement, own),
      days: daysOf(own),
      years: yearsOf(own),
      details: own,
    }
  })
  const actors = actorsInTurn(cut)
  return cut.map(({ statement, units, numbers, amounts, days, years }, index) => ({
    statement,
    units,
    numbers,
    amounts,
    days,
    years,
    actors: actors[index] ?? new Set(),
  }))
}

function daysOf(details: readonly Detail[]): ReadonlySet<string> {
  const days = details.flatMap((detail) =>
    detail.kind === 'time' && /^(?:day|part-of-day|minute)$/.test(detail.granularity)
      ? String(detail.parts.weekday ?? detail.value)
      : [],
  )
  return new Set(days)
}

// As written: of a dated article every day has a year, of another none.
function yearsOf(details: readonly Detail[]): ReadonlySet<string> {
  return new Set(
    details.flatMap(({ kind, text }) => (kind === 'time' ? (text.match(/\b(?:1[89]|20)\d\d\b/g) ?? []) : [])),
  )
}

interface Surroundings {
  readonly quotes: readonly Span[]
  /** Words that the article also writes in lower case: no names, whatever a headline's capitals say. */
  readonly seenLower: ReadonlySet<string>
}

function cutUnits(statement: Statement, { quotes, seenLower }: Surroundings): readonly Unit[] {
  const tokens = tokensOf(statement).slice(0, mostTokens)
  const end = tokens.at(-1)?.end ?? 0
  const surroundings = { quotes: quotes.filter(({ start }) => start < end), seenLower }
  const mentions = mentionsOf(statement).filter(({ end }) => end <= tokens.length)
  const covered = new Set(mentions.flatMap(({ first, end }) => range(first, end)))
  const entities = mentions.map(({ first, end, entity }) => {
    const span = { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end }
    return unitOf({ ...span, key: entity.key, form: '', role: 'name' }, surroundings)
  })
  const words = tokens.filter(({ kind }, index) => kind !== 'mark' && !covered.has(index))
  const units = words.map((token) => unitOf(wordUnit(token, seenLower), surroundings))
  // "LONDON, March 3 (Reuters) -" tells of the text, not of the event.
  const told = statement.start + datelineLength(statement.text)
  return [...entities, ...units].filter(({ start }) => start >= told).sort((a, b) => a.start - b.start)
}

type BareUnit = Omit<Unit, 'quoted'>

function unitOf(bare: BareUnit, { quotes }: Surroundings): Unit {
  return { ...bare, quoted: quotes.some((quote) => contains(quote, bare)) }
}

function wordUnit({ start, end, text, normal, stem, kind }: Token, seenLower: ReadonlySet<string>): BareUnit {
  const number = numberOf(kind, normal)
  if (number !== null) return { start, end, key: `#${number}`, form: normal, role: 'number' }
  const isName = startsWithCapital(text) && !seenLower.has(normal) && !sentenceOpeners.has(normal)
  return { start, end, key: stem, form: normal, role: isName ? 'name' : 'word' }
}

/** The value of a number in digits or one word, without currency and separators; null for any other token. */
function numberOf(kind: Token['kind'], normal: string): string | null {
  if (kind === 'number') return normal.replace(/[^\d.]/g, '').replace(/\.0*$/, '')
  const value = normal === 'one' ? undefined : (cardinals.get(normal) ?? tens.get(normal))
  return value === undefined ? null : String(value)
}

function lowerCaseWords(statements: readonly Statement[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const statement of statements)
    for (const { kind, text, normal } of tokensOf(statement))
      if (kind === 'word' && startsWithSmall(text)) words.add(normal)
  return words
}

function range(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, step) => first + step)
}
