import type { AnalysedArticle } from '../../model/analysis.ts'
import { anyScript } from '../../model/any-script.ts'
import type { QuoteDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'

/** A quote of a statement, whole where words of the article break it off. */
export interface WholeQuote {
  readonly quote: QuoteDetail
  /** What stands in it that is not of the quote: `," she said, "`; null where nothing does. */
  readonly gap: Span | null
}

/**
 * The quotes of a statement, the two parts of one that is broken off as one: “We came,” she said, “and won.”
 *
 * The first part ends in a comma, the second begins with a small letter, and between them stands who says both. O(quotes).
 */
export function wholeQuotes({ article }: AnalysedArticle, quotes: readonly QuoteDetail[]): readonly WholeQuote[] {
  const whole: WholeQuote[] = []
  for (const quote of quotes) {
    const last = whole.at(-1)
    if (last?.gap === null && goesOn(article.text, last.quote, quote)) {
      const span = { start: last.quote.start, end: quote.end }
      const gap = { start: last.quote.end, end: quote.start }
      whole[whole.length - 1] = { quote: { ...last.quote, ...span, text: slice(article.text, span) }, gap }
    } else whole.push({ quote, gap: null })
  }
  return whole
}

const endsInComma = /,[\s"“”'‘’«»]*$/
const smallLetter = anyScript(String.raw`^[\p{Ll}]`)

function goesOn(text: string, first: QuoteDetail, second: QuoteDetail): boolean {
  const { speaker } = first
  if (!speaker || speaker.start !== second.speaker?.start) return false
  if (speaker.start < first.end || speaker.end > second.start || !smallLetter.test(second.text)) return false
  // "said Hale, who added that" opens another quote.
  if (!endsInComma.test(text.slice(speaker.end, second.start))) return false
  return first.text.endsWith(',') || text[first.end + 1] === ','
}
