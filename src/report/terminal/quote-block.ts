import type { QuoteReading, SharedQuote } from '../../model/comparison.ts'
import { visible } from '../visible.ts'
import { rungWords } from '../words.ts'
import { rewordedSpans } from './claim-block.ts'
import { excerpt } from './excerpt.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { statementRuns } from './statement-runs.ts'
import type { View } from './view.ts'

/** Columns by which the readings of a quote stand back. */
const indent = 2

/** Whether a quote is printed in other words, cut, or given to somebody else. */
export function isAltered({ rung }: SharedQuote): boolean {
  return rung !== 'verbatim' && rung !== 'typographic'
}

/** One shared quote: how faithfully it is printed, then every article's wording and speaker. */
export function quoteBlock(view: View, quote: SharedQuote): readonly Line[] {
  const style = isAltered(quote) ? 'conflict' : 'strong'
  const readings = isAltered(quote) ? quote.readings : quote.readings.slice(0, 1)
  return [
    ...wrap(wordsOf([run(headWords(quote), style)]), view.options.width),
    ...readings.flatMap((reading) => readingLines(view, reading, quote)),
  ]
}

function headWords(quote: SharedQuote): string {
  const ids = quote.readings.map(({ statement }) => statement)
  return isAltered(quote) ? rungWords[quote.rung] : `${ids.join(', ')}: ${rungWords[quote.rung]}`
}

function readingLines(view: View, reading: QuoteReading, quote: SharedQuote): readonly Line[] {
  const placed = view.placed.get(reading.statement)
  if (!placed) return []
  const isReworded = quote.rung === 'reworded' || quote.rung === 'truncated'
  const bracketed = isReworded ? rewordedSpans(reading, quote.readings) : []
  const quoteRuns = [run('“'), ...statementRuns(placed.article.text, reading, { bracketed }), run('”')]
  const speaker = reading.speaker === null ? 'no speaker named' : visible(reading.speaker)
  const words = [...wordsOf(quoteRuns)]
  const shown = [...(view.options.full ? words : excerpt(words)), ...wordsOf([run(`— ${speaker}`, 'dim')])]
  const gutter = view.statementGutter + indent
  return hang(run(`${' '.repeat(indent)}${reading.statement}`), gutter, wrap(shown, view.options.width - gutter))
}
