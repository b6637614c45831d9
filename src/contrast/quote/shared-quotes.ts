import { readQuotedWords } from '../../language/saying/quoted-words.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { QuoteReading, SharedQuote } from '../../model/comparison.ts'
import type { AttributionDetail, QuoteDetail } from '../../model/detail.ts'
import type { Link } from '../../model/link.ts'
import { contains, type Span, slice } from '../../model/span.ts'
import { relateSources } from '../attribution/same-source.ts'
import { contentStems } from '../attribution/speakers.ts'
import { candidatePairs } from './quote-candidates.ts'
import { joinMeetings, type Meeting } from './quote-groups.ts'
import { type QuoteSpeaker, quoteSpeaker } from './quote-speaker.ts'
import { compareWordings, isOneUtterance, isWithin } from './quote-wording.ts'

/** Fewest words of a quote that the table shows. */
const fewestWords = 4

/**
 * Every quote of four words and more that two articles or more carry, with the rung of its least faithful wording.
 *
 * Readings stand in the order of the articles, then of position; quotes in the order of their first reading. Links tell
 * where another article gives a quote in its own words. O(words), but for quotes with many words in common.
 */
export function sharedQuotes(articles: readonly AnalysedArticle[], links: readonly Link[]): readonly SharedQuote[] {
  const wordings = articles.flatMap(wordingsOf)
  const meetings = [...meetingsOfQuotes(wordings, links), ...meetingsOfParaphrases({ articles, links, wordings })]
  const place = placeOf(articles)
  return joinMeetings(meetings)
    .map(({ rung, wordings }) => ({
      rung: rung === 'truncated' && areWholeTogether(wordings) ? ('typographic' as const) : rung,
      readings: readingsOf(wordings, place),
    }))
    .sort((x, y) => place(x.readings[0]) - place(y.readings[0]))
}

/** One article's wording of a quote, in quotation marks or in its own words. */
interface Wording {
  readonly label: string
  readonly statement: string
  readonly span: Span
  readonly text: string
  readonly words: readonly ReturnType<typeof readQuotedWords>[number][]
  readonly speaker: QuoteSpeaker | null
  readonly isHeadline: boolean
}

function wordingsOf(analysed: AnalysedArticle): readonly Wording[] {
  const { article, statements, details } = analysed
  const headline = statements.find(({ kind }) => kind === 'headline')?.id
  return details
    .filter((detail): detail is QuoteDetail => detail.kind === 'quote' && detail.use === 'utterance')
    .map((quote) => ({
      label: article.label,
      statement: quote.statement,
      span: { start: quote.start, end: quote.end },
      text: quote.text,
      words: readQuotedWords(quote.text),
      speaker: quoteSpeaker(analysed, quote),
      isHeadline: quote.statement === headline,
    }))
    .filter(({ words }) => words.length >= fewestWords)
}

function meetingsOfQuotes(wordings: readonly Wording[], links: readonly Link[]): readonly Meeting<Wording>[] {
  const meetings = candidatePairs(wordings, links).flatMap(([a, b]): Meeting<Wording>[] => {
    const relation = compareWordings(a.words, b.words)
    if (!isOneUtterance(relation)) return []
    if (isOtherSpeaker(a, b)) return isWithin(relation) ? [{ a, b, rung: 're-attributed' }] : []
    if (relation.rung === 'reworded' || !relation.edited) return [{ a, b, rung: relation.rung }]
    return [{ a, b, rung: bare(a.text) === bare(b.text) ? 'verbatim' : 'typographic' }]
  })
  return withoutOuter(withoutOthers(meetings))
}

/** Without two speakers for words that one article prints as somebody's within another quote: “He told me ‘I will go’,” Hale said. */
function withoutOuter(meetings: readonly Meeting<Wording>[]): readonly Meeting<Wording>[] {
  const met = new Map<Wording, Wording[]>()
  for (const { a, b } of meetings) {
    met.set(a, [...(met.get(a) ?? []), b])
    met.set(b, [...(met.get(b) ?? []), a])
  }
  const holdsAnother = (own: Wording, other: Wording): boolean =>
    met.get(other)?.some((inner) => inner !== own && inner.label === own.label && contains(own.span, inner.span)) ===
    true
  return meetings.filter(({ a, b, rung }) => rung !== 're-attributed' || !(holdsAnother(a, b) || holdsAnother(b, a)))
}

/** Without other words for what the same article prints word for word as well; see `withoutRequoted`. */
function withoutOthers(meetings: readonly Meeting<Wording>[]): readonly Meeting<Wording>[] {
  const printed = new Map<Wording, Set<string>>()
  for (const { a, b, rung } of meetings) {
    if (rung !== 'verbatim' && rung !== 'typographic') continue
    printed.set(a, (printed.get(a) ?? new Set()).add(b.label))
    printed.set(b, (printed.get(b) ?? new Set()).add(a.label))
  }
  const isRequoted = (own: Wording, other: Wording): boolean =>
    !other.isHeadline && printed.get(own)?.has(other.label) === true
  return meetings.filter(({ a, b, rung }) => rung !== 'reworded' || !(isRequoted(a, b) || isRequoted(b, a)))
}

/** Whether each article has the same words, though one breaks them off: "We are glad," she said, "as it is a start." */
function areWholeTogether(wordings: readonly Wording[]): boolean {
  const said = new Map<string, string>()
  for (const { label, words } of wordings.toSorted((a, b) => a.span.start - b.span.start))
    said.set(label, `${said.get(label) ?? ''} ${words.map(({ word }) => word).join(' ')}`)
  return new Set(said.values()).size === 1
}

function isOtherSpeaker(a: Wording, b: Wording): boolean {
  return a.speaker !== null && b.speaker !== null && relateSources(a.speaker, b.speaker) === 'other'
}

/** A quote without what its sentence puts at its end. */
function bare(text: string): string {
  return text.trim().replace(/[.,]$/, '')
}

interface ParaphraseInput {
  readonly articles: readonly AnalysedArticle[]
  readonly links: readonly Link[]
  readonly wordings: readonly Wording[]
}

/** Quotes that a linked statement gives without marks, as the words of the same speaker. */
function meetingsOfParaphrases({ articles, links, wordings }: ParaphraseInput): readonly Meeting<Wording>[] {
  const indirect = indirectByStatement(articles)
  const quoted = new Map<string, Wording[]>()
  for (const wording of wordings) quoted.set(wording.statement, [...(quoted.get(wording.statement) ?? []), wording])
  const same = links.filter((link) => link.relation === 'same')
  return [...same, ...same.map((link) => ({ ...link, from: link.to, to: link.from }))].flatMap(({ from, to }) => {
    const other = quoted.has(to) ? undefined : indirect.get(to)
    const [quote, ...rest] = quoted.get(from) ?? []
    if (!quote || rest.length > 0 || !other?.speaker || !quote.speaker) return []
    if (relateSources(quote.speaker, other.speaker) !== 'same' || !isParaphrase(other, quote)) return []
    return [{ a: quote, b: other, rung: 'paraphrased' as const }]
  })
}

/** Share of a quote's informative words that another wording must have to be a paraphrase of it, in [0, 1]; set by hand. */
const leastParaphrased = 0.6
/** Fewest of them: any two sentences of a speaker on one event share a word or two. */
const fewestParaphrased = 3

/** Whether a wording says what the quote says rather than something else that its speaker said. */
function isParaphrase(other: Wording, quote: Wording): boolean {
  const [told, own] = [other, quote].map(({ text }) => contentStems(text))
  if (!told || !own) return false
  const common = [...own].filter((word) => told.has(word)).length
  return common >= Math.max(fewestParaphrased, leastParaphrased * own.size)
}

/** The indirect speech of each statement that has one, keyed by the statement. */
function indirectByStatement(articles: readonly AnalysedArticle[]): ReadonlyMap<string, Wording> {
  return new Map(
    articles.flatMap(({ article, details }) => {
      const spoken = details
        .filter((detail): detail is AttributionDetail => detail.kind === 'attribution')
        .filter(({ direct, sense, source }) => !direct && sense === 'saying' && source !== null)
      // The last of a statement counts; only its words are read, or a list of speakers would be read once for each.
      const last = new Map(spoken.map((detail) => [detail.statement, detail]))
      return [...last].map(([statement, detail]): [string, Wording] => {
        const text = slice(article.text, detail.content)
        const speaker = { text: detail.text, value: detail.value, shown: detail.text }
        const words = readQuotedWords(text)
        return [
          statement,
          { label: article.label, statement, span: detail.content, text, words, speaker, isHeadline: false },
        ]
      })
    }),
  )
}

type Place = (reading: QuoteReading | undefined) => number

/** Orders readings by article, then by position. */
function placeOf(articles: readonly AnalysedArticle[]): Place {
  const statements = articles.flatMap((article) => article.statements)
  const rank = new Map(statements.map(({ id }, index) => [id, index]))
  return (reading) => (reading ? (rank.get(reading.statement) ?? 0) * 2 ** 32 + reading.start : 0)
}

function readingsOf(group: readonly Wording[], place: Place): readonly QuoteReading[] {
  return group
    .map(({ statement, span, text, speaker }) => ({ statement, ...span, text, speaker: speaker?.shown ?? null }))
    .sort((x, y) => place(x) - place(y))
}
