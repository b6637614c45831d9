import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { datelineLength } from '../../language/time/dateline.ts'
import { type Token, tokenize } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { QuoteSpan } from '../quote/quote-spans.ts'

/** A word, number or mark outside quotation marks, or a whole quote as one word. */
export interface Word extends Span {
  /** Lower case with straight apostrophes; empty for a quote, and with its capital where it only looks like an auxiliary. */
  readonly lower: string
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
}

/** Statements that belong to one sentence of speech: no boundary between them stands outside a quote. */
export interface SpeechUnit extends Span {
  readonly statements: readonly Statement[]
  readonly words: readonly Word[]
}

/** Most statements in one unit; keeps the work linear where one quote never ends. */
const longestUnit = 40

/** Cuts an article into units for reading speech. Quotes must be outermost ones in order. O(n). */
export function speechUnits(
  text: string,
  statements: readonly Statement[],
  quotes: readonly QuoteSpan[],
): readonly SpeechUnit[] {
  const groups: Statement[][] = []
  let next = 0
  for (const statement of statements) {
    while (next < quotes.length && (quotes[next]?.end ?? 0) < statement.start) next++
    const quote = quotes[next]
    const group = groups.at(-1)
    const insideQuote = quote !== undefined && quote.start < statement.start && statement.start <= quote.end
    if (insideQuote && group && group.length < longestUnit) group.push(statement)
    else groups.push([statement])
  }
  let from = 0
  return groups.map((group) => {
    const unit = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 }
    while (from < quotes.length && (quotes[from]?.end ?? 0) < unit.start) from++
    const inside: QuoteSpan[] = []
    for (let index = from; index < quotes.length; index++) {
      const quote = quotes[index]
      if (!quote || quote.start > unit.end) break
      inside.push(quote)
    }
    const start = unit.start + datelineBefore(text.slice(unit.start, group[0]?.end))
    return { ...unit, statements: group, words: wordsOf(text, { start, end: unit.end }, inside) }
  })
}

/** Nobody speaks in "LONDON, March 3 (PA) - The mayor said"; "NASA - which runs the station - said" has no dateline. */
function datelineBefore(statement: string): number {
  const length = datelineLength(statement)
  return startsWithSmall(statement.slice(length)) ? 0 : length
}

function wordsOf(text: string, unit: Span, quotes: readonly QuoteSpan[]): readonly Word[] {
  const words: Word[] = []
  let from = unit.start
  for (const quote of quotes) {
    const start = Math.max(unit.start, quote.outer.start)
    const end = Math.min(unit.end, quote.outer.end)
    pushWords(words, text, { start: from, end: start })
    words.push({ start, end, lower: '', text: text.slice(start, end), kind: 'quote' })
    from = end
  }
  pushWords(words, text, { start: from, end: unit.end })
  return words
}

function pushWords(words: Word[], text: string, within: Span): void {
  if (within.start >= within.end) return
  const tokens = tokenize(text, within)
  for (const [at, token] of tokens.entries()) {
    const lower = isNamedLikeModal(token, tokens[at + 1]) ? token.text : token.text.toLowerCase().replaceAll('’', "'")
    words.push({ start: token.start, end: token.end, lower, text: token.text, kind: token.kind })
  }
}

/** "Theresa May said", "Will told the court", "a letter of 12 May said": no auxiliary stands before a past form. */
function isNamedLikeModal({ text }: Token, next: Token | undefined): boolean {
  if (text !== 'May' && text !== 'Will') return false
  const forms = reportingVerb(next?.normal ?? '')?.forms ?? []
  return forms.includes('past') && !forms.includes('base')
}
