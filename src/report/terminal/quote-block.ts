import { anyScript } from '../../model/any-script.ts'
import type { Claim } from '../../model/claim.ts'
import { isAltered, type QuoteReading, type SharedQuote } from '../../model/comparison.ts'
import { grouped } from '../grouped.ts'
import { marksAround } from '../quotation-marks.ts'
import { visible } from '../visible.ts'
import { alteredSpans } from '../word-diff.ts'
import { rungWords } from '../words.ts'
import { excerpt } from './excerpt.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import { statementRuns } from './statement-runs.ts'
import type { TerminalView } from './terminal-view.ts'

/** Columns by which the readings of a quote stand back. */
const indent = 2

/** One shared quote: how faithfully it is printed, then every article's wording and speaker where they are not alike. */
export function quoteBlock(view: TerminalView, quote: SharedQuote): readonly Line[] {
  const claim = claimThatShows(view, quote)
  const readings = isAltered(quote) ? quote.readings : oneForEachSpeaker(quote)
  const lead = [...new Set(quote.readings.map(({ statement }) => statement))].join(', ')
  const runs = [
    run(`${lead}: `, 'strong'),
    run(rungWords[quote.rung], isAltered(quote) ? 'conflict' : 'plain'),
    run(claim ? `, see claim ${claim.id}` : ''),
  ]
  return [
    ...wrap(wordsOf(runs), view.options.width),
    ...(claim ? [] : readings.flatMap((reading) => readingLines(view, reading, quote))),
  ]
}

/**
 * Of readings with the same words one for each speaker, by the last word of what it is called: "Ann Hale" and "Hale", "she"; of those
 * that are written in other letters one for each way.
 */
function oneForEachSpeaker({ readings, rung }: SharedQuote): readonly QuoteReading[] {
  if (rung !== 'verbatim') {
    const written = [...grouped(readings, ({ text }) => lettersOf(text)).values()]
    if (written.length > 1) return written.flatMap((group) => group.slice(0, 1))
  }
  const named = readings.filter(({ speaker }) => speaker !== null)
  const bySpeaker = [...grouped(named, ({ speaker }) => lettersOf(speaker?.split(' ').at(-1) ?? '')).values()]
  return bySpeaker.length > 0 ? bySpeaker.flatMap((group) => group.slice(0, 1)) : readings.slice(0, 1)
}

const noLetters = anyScript(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g')

/** A text without marks and letter case. */
function lettersOf(text: string): string {
  return text.replace(noLetters.for(text), ' ').trim().toLowerCase()
}

/** The claim whose differences already show every reading of a quote. */
function claimThatShows(view: TerminalView, quote: SharedQuote): Claim | undefined {
  return view.comparison.claims.find(
    ({ statements, differences }) =>
      differences.some(({ kind }) => kind === 'quote') &&
      quote.readings.every(({ statement }) => statements.includes(statement)),
  )
}

function readingLines(view: TerminalView, reading: QuoteReading, quote: SharedQuote): readonly Line[] {
  const placed = view.placed.get(reading.statement)
  if (!placed) return []
  const isReworded = quote.rung === 'reworded' || quote.rung === 'truncated'
  const bracketed = isReworded ? alteredSpans(reading, quote.readings) : []
  const inOwnWords = quote.rung === 'paraphrased' && marksAround(placed.article.text, reading).join('') === ''
  const [open, close] = inOwnWords ? ['', ''] : ['“', '”']
  const quoteRuns = [run(open), ...statementRuns(placed.article.text, reading, { bracketed }), run(close)]
  const speaker = reading.speaker === null ? 'no speaker named' : visible(reading.speaker)
  const words = [...wordsOf(quoteRuns)]
  const shown = [...(view.options.full ? words : excerpt(words)), ...wordsOf([run(`— ${speaker}`, 'dim')])]
  const gutter = view.statementGutter + indent
  return hang(run(`${' '.repeat(indent)}${reading.statement}`), gutter, wrap(shown, view.options.width - gutter))
}
