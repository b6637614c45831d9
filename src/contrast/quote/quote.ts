import { remembering } from '../../language/remembering.ts'
import { type QuotedWord, readQuotedWords } from '../../language/saying/quoted-words.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { Agreement, Difference, Reading } from '../../model/claim.ts'
import type { QuoteDetail } from '../../model/detail.ts'
import { contains, type Span, slice } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import { relateSources } from '../attribution/same-source.ts'
import { headOf, type Source } from '../attribution/source-form.ts'
import type { Contraster, StatementFacts } from '../contraster.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { areTimedApart } from '../time/times-apart.ts'
import { type WholeQuote, wholeQuotes } from './broken-quotes.ts'
import { quoteSpeaker } from './quote-speaker.ts'
import { compareWordings, isOneUtterance, isWithin, reattributedShared, type WordingRelation } from './quote-wording.ts'
import { haveSameContent } from './same-content.ts'

/**
 * Share, and density of what does not begin and end alike, from which changed words are a conflict: one and the same
 * utterance, printed in two ways. In [0, 1], set by hand.
 */
const conflictShared = 0.6
/** Most quotes of one statement that are compared; more is a list, and pairs grow with the square. */
const mostQuotes = 12

/** Sets the words in quotation marks of two linked statements against each other. */
export const contrastQuotes: Contraster = (a, b) => {
  const pairs = bestPairs(quotesOf(a), quotesOf(b))
  const isApart = pairs.length > 0 && (arePlacedApart(a, b) || areTimedApart(a, b))
  return {
    agreements: pairs.flatMap((pair): Agreement[] =>
      pair.wording.rung === 'reworded'
        ? []
        : [{ kind: 'quote', readings: [readingOf(pair.a, pair.a.quote), readingOf(pair.b, pair.b.quote)] }],
    ),
    differences: pairs.flatMap((pair) => [differenceOf(pair, isApart) ?? [], reattributionOf(pair) ?? []].flat()),
  }
}

interface ReadQuote extends WholeQuote {
  readonly statement: Statement
  readonly words: readonly QuotedWord[]
  readonly speaker: Source
  readonly isHeadline: boolean
  readonly article: AnalysedArticle
}

interface QuotePair {
  readonly a: ReadQuote
  readonly b: ReadQuote
  readonly wording: WordingRelation
}

const quotesOf = remembering(({ details, statement, article }: StatementFacts): readonly ReadQuote[] => {
  const isHeadline = statement.kind === 'headline'
  const quotes = details
    .filter((detail): detail is QuoteDetail => detail.kind === 'quote')
    .filter(({ use }) => use !== 'title' || isHeadline)
  return wholeQuotes(article, quotes.slice(0, mostQuotes)).map(({ quote, gap }) => {
    const speaker = quoteSpeaker(article, quote) ?? { text: '', value: '' }
    return { quote, gap, statement, article, isHeadline, words: wordsOf(quote, gap), speaker }
  })
})

/** The words of a quote with their places in the article, without those in its gap. */
function wordsOf({ start, end, text }: QuoteDetail, gap: Span | null): readonly QuotedWord[] {
  const parts = gap
    ? [
        { start, end: gap.start },
        { start: gap.end, end },
      ]
    : [{ start, end }]
  return parts.flatMap((part) =>
    readQuotedWords(text.slice(part.start - start, part.end - start)).map((word) => ({
      ...word,
      start: part.start + word.start,
      end: part.start + word.end,
    })),
  )
}

/** Each quote with the one it shares most words with; each stands in one pair at most. */
function bestPairs(left: readonly ReadQuote[], right: readonly ReadQuote[]): readonly QuotePair[] {
  const pairs = left
    .flatMap((a) => right.map((b) => ({ a, b, wording: compareWordings(a.words, b.words) })))
    .filter(({ wording }) => isOneUtterance(wording))
    .sort(byLikeness)
  const used = new Set<ReadQuote>()
  return pairs.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false
    used.add(a).add(b)
    return true
  })
}

/** The more words in common, the better; then the earlier, so that the order of the articles decides nothing. */
function byLikeness(p: QuotePair, q: QuotePair): number {
  const place = ({ a, b }: QuotePair): number => a.quote.start + b.quote.start
  const texts = ({ a, b }: QuotePair): string => [a.quote.value, b.quote.value].sort().join('|')
  return (
    q.wording.common - p.wording.common ||
    q.wording.shared - p.wording.shared ||
    place(p) - place(q) ||
    (texts(p) < texts(q) ? -1 : 1)
  )
}

/** What is said in Derby and in London is said twice, and so is what is said on Monday and on Friday. */
function differenceOf({ a, b, wording }: QuotePair, isApart: boolean): Difference | null {
  if (!wording.changed) return null
  const isOther = relateSources(a.speaker, b.speaker) === 'other'
  const shorter = Math.min(a.words.length, b.words.length)
  if (isOther && (wording.shared < reattributedShared || shorter < fewestOfOthers)) return null
  const isOneTelling = wording.shared >= conflictShared && (wording.whole || wording.density >= conflictShared)
  // Whoever writes down what is said takes such small words as they come.
  const isCertain = isOneTelling && !isOther && !isApart && isOneSpeaker(a, b) && !haveSameContent(a.words, b.words)
  const verdict = isCertain ? 'conflict' : 'unclear'
  const [left, right] = wording.changed
  const readings = [readingOf(a, inOnePart(a, left)), readingOf(b, inOnePart(b, right))]
  return { kind: 'quote', verdict, reason: 'reworded-quote', readings }
}

/** Fewest words of which two others do not say most by chance: "we need tents and water", "we need tents and doctors". */
const fewestOfOthers = 8

/** Fewest words that two others do not say alike by chance. */
const fewestReattributed = 4

/**
 * The speakers of one quote where they are two: only one of them can have said it, unless the other repeated it. It stands in place of
 * what is said of two sources that tell the same, which may both be right.
 */
function reattributionOf({ a, b, wording }: QuotePair): Difference | null {
  if (!isWithin(wording) || wording.common < fewestReattributed) return null
  if (relateSources(a.speaker, b.speaker) !== 'other') return null
  const readings = [a, b].flatMap(speakerReading)
  return readings.length < 2 ? null : { kind: 'attribution', verdict: 'unclear', reason: 're-attributed', readings }
}

/** The speaker of a quote, where its own statement names it. */
function speakerReading({ quote, statement, article, speaker }: ReadQuote): readonly Reading[] {
  if (!quote.speaker || !contains(statement, quote.speaker)) return []
  const text = slice(article.article.text, quote.speaker)
  return [{ statement: statement.id, ...quote.speaker, text, value: speaker.value }]
}

/**
 * Whether two quotes are given to speakers that may be one ("an intelligence official", "the intelligence representative"),
 * or a headline or an article that names that speaker leaves out whose one is.
 */
function isOneSpeaker(a: ReadQuote, b: ReadQuote): boolean {
  const areKnown = a.speaker.value !== '' && b.speaker.value !== ''
  if (a.isHeadline || b.isHeadline || (areKnown && relateSources(a.speaker, b.speaker) !== 'other')) return true
  return names(a.article, b.speaker) || names(b.article, a.speaker)
}

function names(article: AnalysedArticle, speaker: Source): boolean {
  return namedWords(article).has(headOf(speaker))
}

/** The words of all names and sources of an article. */
const namedWords = remembering(({ details }: AnalysedArticle): ReadonlySet<string> => {
  const named = details.filter(({ kind, value }) => (kind === 'name' || kind === 'attribution') && value !== '')
  return new Set(named.flatMap(({ value }) => value.split(' ')))
})

function readingOf({ quote, words }: ReadQuote, { start, end }: Span): Reading {
  const text = slice(quote.text, { start: start - quote.start, end: end - quote.start })
  const inside = words.filter((word) => word.start >= start && word.end <= end)
  return { statement: quote.statement, start, end, text, value: inside.map(({ word }) => word).join(' ') }
}

/** A span of a quote without what breaks the quote off: the longer part of it. */
function inOnePart({ gap }: ReadQuote, span: Span): Span {
  if (!gap || span.end <= gap.start || span.start >= gap.end) return span
  const [before, after] = [
    { start: span.start, end: gap.start },
    { start: gap.end, end: span.end },
  ]
  return after.end - after.start > before.end - before.start ? after : before
}
