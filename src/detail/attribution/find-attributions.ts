import { remembering } from '../../language/remembering.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import { anyScript } from '../../model/any-script.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import type { Span } from '../../model/span.ts'
import { isNews } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import { type QuoteSpan, quoteSpansOf } from '../quote/quote-spans.ts'
import { readLabel } from './labels.ts'
import { nameSources } from './name-sources.ts'
import { type ReadAttribution, readUnit } from './read-unit.ts'
import type { Phrase } from './source-phrase.ts'
import { type SpeechUnit, speechUnits, type Word } from './speech-units.ts'
import { isCapitalised, isStop } from './word-classes.ts'

/** Source, cue and content of one attribution as spans, before it is told what its source is called. */
export interface SpokenContent {
  readonly statement: string
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: Span
  readonly direct: boolean
  readonly sense: AttributionDetail['sense']
}

/**
 * Who says what in an article: direct and indirect speech, "according to", hearsay, and quotes that go on.
 *
 * In order of content. O(n).
 */
export const findAttributions: Finder<'attribution'> = remembering((article: SegmentedArticle) =>
  nameSources(article, findSpoken(article)),
)

function findSpoken({ article, statements }: SegmentedArticle): readonly SpokenContent[] {
  const { text } = article
  const outermost = quoteSpansOf(article).filter((quote) => quote.depth === 0 && !isBareWord(text, quote))
  const spoken: SpokenContent[] = []
  let speaker: Speaker | null = null
  const units = speechUnits(text, statements.filter(isNews), outermost).map((unit) => ({
    unit,
    cited: readUnit(unit.words),
  }))
  const speakers = new Set(units.flatMap(({ unit, cited }) => cited.flatMap((found) => lastWord(unit, found))))
  for (const { unit, cited } of units) {
    const labelled = readLabel(unit.words, speakers)
    const read = labelled ? [labelled, ...cited] : cited
    const speech = read.findLast((found) => found.sense === 'saying' && found.source !== null)
    const heard: Speaker | null = speech ? speakerOf(unit, speech) : null
    const left = quotesLeft(unit.words, read)
    spoken.push(
      ...read.flatMap((found) => toSpans(unit, found)),
      ...left.flatMap((at) => goOn(unit, at, heard ?? speaker)),
    )
    speaker = heard ?? (left.length > 0 ? speaker : null)
  }
  return spoken.sort((a, b) => a.content.start - b.content.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
}

/** The last word of a name that is given as a source: the surname. */
function lastWord(unit: SpeechUnit, { source, sense }: ReadAttribution): readonly string[] {
  const word = source && sense === 'saying' ? unit.words[source.to - 1] : undefined
  return isCapitalised(word) && word ? [word.lower] : []
}

/** A single word in quotation marks reads like any other word of its clause. */
function isBareWord(text: string, quote: QuoteSpan): boolean {
  return !/\s|[.,!?]$/.test(text.slice(quote.start, Math.min(quote.end, quote.start + 40)))
}

/** Whose words may go on in the next quote, and the cue that said so. */
interface Speaker {
  readonly source: Span | null
  readonly cue: Span | null
}

function speakerOf(unit: SpeechUnit, { source, cue }: ReadAttribution): Speaker {
  return { source: source && sourceSpan(unit, source), cue: cue && spanOf(unit, cue) }
}

/** Whole sentences in quotation marks that no cue of their unit claims. O(words). */
function quotesLeft(words: readonly Word[], read: readonly ReadAttribution[]): readonly number[] {
  const contents = read.flatMap((found) => found.contents).sort((a, b) => a.from - b.from)
  let covered = 0
  let next = 0
  return [...words.keys()].filter((index) => {
    for (; (contents[next]?.from ?? Number.POSITIVE_INFINITY) <= index; next++) {
      covered = Math.max(covered, contents[next]?.to ?? 0)
    }
    return covered <= index && isWholeSentence(words, index)
  })
}

/** Words from which a quote without a cue of its own counts as speech. */
const fewestSpokenWords = 4

const sentenceStart = anyScript(String.raw`^.{0,2}[\p{Lu}\p{N}[(…]`)

function isWholeSentence(words: readonly Word[], index: number): boolean {
  const { kind, text } = words[index] as Word
  if (kind !== 'quote' || text.split(/\s+/, fewestSpokenWords).length < fewestSpokenWords) return false
  return sentenceStart.test(text) && (/[.!?…,—-].{0,2}$/su.test(text) || isAllBetweenStops(words, index))
}

/** `"She was a remarkable lady".`: the stop of a whole sentence stands behind its marks. */
function isAllBetweenStops(words: readonly Word[], index: number): boolean {
  return (index === 0 || isStop(words[index - 1])) && isStop(words[index + 1])
}

function goOn(unit: SpeechUnit, at: number, speaker: Speaker | null): readonly SpokenContent[] {
  const span = spanOf(unit, { from: at, to: at + 1 })
  const { source, cue } = speaker ?? { source: null, cue: null }
  return span ? clip(unit, span).map((part) => ({ ...part, source, cue, direct: true, sense: 'saying' })) : []
}

function toSpans(unit: SpeechUnit, read: ReadAttribution): readonly SpokenContent[] {
  const source = read.source && sourceSpan(unit, read.source)
  const cue = read.cue && spanOf(unit, read.cue)
  return read.contents.flatMap((content) => {
    const span = spanOf(unit, content)
    return span
      ? clip(unit, span).map((part) => ({ ...part, source, cue, direct: content.direct, sense: read.sense }))
      : []
  })
}

/** A source without the quotation marks in which it is named. */
function sourceSpan(unit: SpeechUnit, source: Phrase): Span | null {
  const first = unit.words[source.from]
  if (first?.kind !== 'quote') return spanOf(unit, source)
  const [before = ''] = /^\P{L}/u.exec(first.text) ?? []
  const [after = ''] = /,?\P{L}$/u.exec(first.text) ?? []
  return { start: first.start + before.length, end: first.end - after.length }
}

function spanOf(unit: SpeechUnit, range: { readonly from: number; readonly to: number }): Span | null {
  const [first, last] = [unit.words[range.from], unit.words[range.to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

/** The parts of a span in each statement of a unit. */
function clip(unit: SpeechUnit, span: Span): { readonly statement: string; readonly content: Span }[] {
  return unit.statements.flatMap((statement) => {
    const content = { start: Math.max(span.start, statement.start), end: Math.min(span.end, statement.end) }
    return content.start < content.end ? [{ statement: statement.id, content }] : []
  })
}
