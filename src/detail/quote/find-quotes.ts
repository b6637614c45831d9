import { quotedWords } from '../../language/saying/quoted-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { anyScript } from '../../model/any-script.ts'
import type { AttributionDetail, QuoteDetail } from '../../model/detail.ts'
import { overlap, type Span, slice } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import { findAttributions } from '../attribution/find-attributions.ts'
import type { Finder } from '../finder.ts'
import { type QuoteSpan, quoteSpansOf } from './quote-spans.ts'

/** Words from which a quote without a speaker counts as somebody's words; with fewer it may be a way of speaking. */
const fewestSpokenWords = 4

/** The quotes of an article with their speakers, nested ones too, each statement's part by itself. O(n). */
export const findQuotes: Finder<'quote'> = (article) => {
  const { text } = article.article
  const spoken = findAttributions(article)
  const parts = partsByStatement(quoteSpansOf(article.article), article.statements.filter(isNews))
  let heard = 0
  return parts.map(({ statement, span, depth }) => {
    while (heard < spoken.length && (spoken[heard]?.content.start ?? 0) <= span.start) heard++
    // Who speaks within a quote is not who is quoted: “He told me ‘I will never go’,” Hale said.
    const attribution = depth > 0 ? undefined : speakerOf(spoken.slice(Math.max(0, heard - mostAround), heard), span)
    return readQuote(slice(text, span), { statement, span, attribution })
  })
}

/** How many attributions before a quote may hold it. */
const mostAround = 8

interface Surroundings extends Omit<Part, 'depth'> {
  readonly attribution: AttributionDetail | undefined
}

function readQuote(words: string, { statement, span, attribution }: Surroundings): QuoteDetail {
  return {
    kind: 'quote',
    statement: statement.id,
    ...span,
    text: words,
    value: quotedWords(words).join(' '),
    use: useOf(words, attribution),
    speaker: attribution?.source ?? null,
  }
}

/** The attribution with the least content around a quote; of two, that with the nearer cue: "Hale said Moss told her: “No.”" */
function speakerOf(spoken: readonly AttributionDetail[], quote: Span): AttributionDetail | undefined {
  const around = spoken.filter(({ content }) => overlap(content, quote) * 2 > quote.end - quote.start)
  return around.reduce<AttributionDetail | undefined>(
    (best, one) => (best && !isCloser(one, best) ? best : one),
    undefined,
  )
}

function isCloser(a: AttributionDetail, b: AttributionDetail): boolean {
  const [wider, further] = [sizeOf(a.content) - sizeOf(b.content), reachOf(a) - reachOf(b)]
  return wider < 0 || (wider === 0 && further < 0 && a.sense === 'saying' && a.source !== null)
}

function sizeOf({ start, end }: Span): number {
  return end - start
}

/** How far a cue stands from what is said. */
function reachOf({ cue, content }: AttributionDetail): number {
  return cue ? Math.max(0, content.start - cue.end, cue.start - content.end) : 0
}

function useOf(words: string, attribution: AttributionDetail | undefined): QuoteDetail['use'] {
  if (attribution?.direct && attribution.source) return 'utterance'
  if (isTitle(words)) return 'title'
  if (attribution?.direct || attribution?.source) return 'utterance'
  return words.trim().split(/\s+/, fewestSpokenWords).length >= fewestSpokenWords ? 'utterance' : 'scare'
}

const smallWords = /^(?:a|an|the|of|in|on|at|by|for|to|from|with|and|or|but|nor|as|vs)$/i

const capitalFirst = anyScript(String.raw`^[^\p{L}]*[\p{Lu}\p{N}]`)

/** Fewest words of a title that a comma or full stop of its sentence may end: "Late City Edition," but not "Yes, Minister." */
const fewestStopped = 3

/** "Face the Nation": every word but the small ones with a capital, and no stop at the end of a short one. */
function isTitle(words: string): boolean {
  const parts = words.trim().split(/\s+/, 10)
  if (parts.length < 2 || parts.length > 9) return false
  if (parts.length < fewestStopped && /[.,;]$/.test(words)) return false
  return startsWithCapital(words) && parts.every((part) => smallWords.test(part) || capitalFirst.test(part))
}

interface Part {
  readonly statement: Statement
  readonly span: Span
  /** How many quotes are around it. */
  readonly depth: number
}

/** What each quote has in each statement, without the white space around. Both lists are in order of their start. */
function partsByStatement(quotes: readonly QuoteSpan[], statements: readonly Statement[]): readonly Part[] {
  let first = 0
  return quotes.flatMap((quote) => {
    while ((statements[first]?.end ?? Number.POSITIVE_INFINITY) <= quote.start) first++
    const parts: Part[] = []
    for (let index = first; (statements[index]?.start ?? Number.POSITIVE_INFINITY) < quote.end; index++) {
      const statement = statements[index]
      const span = statement && inside(statement, quote)
      if (statement && span) parts.push({ statement, span, depth: quote.depth })
    }
    return parts
  })
}

function inside(statement: Statement, quote: Span): Span | null {
  const start = Math.max(statement.start, quote.start)
  const words = statement.text.slice(start - statement.start, Math.min(statement.end, quote.end) - statement.start)
  const trimmed = words.trim()
  const repeated = start > quote.start && /^["“„«]/.test(trimmed) ? 1 : 0
  const from = start + words.length - words.trimStart().length + repeated
  const to = from + trimmed.length - repeated
  return from < to ? { start: from, end: to } : null
}
