import { diffArrays } from 'diff'
import { anyScript } from '../model/any-script.ts'
import type { Span } from '../model/span.ts'
import { grouped } from './grouped.ts'

/** The runs of words of a text that another text also has, and those that it lacks. */
export interface WordRuns {
  readonly shared: readonly Span[]
  readonly only: readonly Span[]
}

/** Words of a text beyond which a pair is not compared: a diff of longer ones costs more than it shows. */
const longestText = 300
/** Letters from which a word is thought to say something; runs of shorter shared words ("of the") are left alone. */
const tellingLength = 4

// Linear: every alternative starts with a character class of its own, and no part of one can match another's start.
const wordPattern = anyScript(
  String.raw`[$€£¥]?\d+(?:[.,]\d+)*%?|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’‘][\p{L}\p{M}]+)*`,
  'g',
)

interface DiffWord extends Span {
  readonly normal: string
}

/**
 * Compares a text with another word by word, whatever their letter case and marks; null where one is too long, or where
 * the words that only the text has are sure to have more than `mostOnly` letters.
 */
export function wordRuns(text: string, other: string, mostOnly: number = Number.POSITIVE_INFINITY): WordRuns | null {
  const [words, others] = [diffWords(text), diffWords(other)]
  if (words.length > longestText || others.length > longestText) return null
  if (mostOnly < text.length && lettersMissing(words, others) > mostOnly) return null
  const shared = new Set<DiffWord>()
  let place = 0
  for (const change of diffArrays(normals(words), normals(others))) {
    if (change.added) continue
    const part = words.slice(place, place + change.count)
    if (!change.removed) for (const word of part) shared.add(word)
    place += change.count
  }
  return runsOf(words, shared)
}

/** A text of a statement with its place in the article. */
interface PlacedText extends Span {
  readonly statement: string
  readonly text: string
}

/**
 * The words of a quote's reading that the reading of any other statement lacks: the same for all readings with the same words.
 *
 * The whole reading where no other has words of its own (the speakers differ), where another has its words in another order, and
 * where one is too long to compare. Parts of a quote that one statement breaks off ("We came," he said, "and won.") are read as one.
 */
export function alteredSpans(reading: PlacedText, readings: readonly PlacedText[]): readonly Span[] {
  const others = [...grouped(readings, ({ statement }) => statement)]
    .filter(([statement]) => statement !== reading.statement)
    .map(([, parts]) => parts.map(({ text }) => text).join(' '))
  const runs = others.map((other) => ({
    own: wordRuns(reading.text, other)?.only,
    theirs: wordRuns(other, reading.text)?.only,
  }))
  const isSame = runs.every(({ own, theirs }) => own && theirs && own.length + theirs.length === 0)
  const isWhole = isSame || runs.some(({ own }) => !own) || others.some((other) => isReordered(reading.text, other))
  return isWhole ? [reading] : moved(joined(runs.flatMap(({ own }) => own ?? [])), reading.start)
}

/** Whether two texts have the same words in another order: "we saw, we came" and "we came, we saw". */
function isReordered(text: string, other: string): boolean {
  const [words, others] = [normals(diffWords(text)), normals(diffWords(other))]
  return words.join(' ') !== others.join(' ') && words.sort().join(' ') === others.sort().join(' ')
}

/** Spans in order, those that overlap or touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && span.start <= last.end) result[result.length - 1] = { ...last, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}

/** A text with plain quotes, dashes and blanks: two copies that differ only in these are the same words. */
export function typographyFree(text: string): string {
  const straight = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-')
  return straight
    .split(/\s/)
    .filter((word) => word !== '')
    .join(' ')
}

/** Spans of a part of a text as spans of the whole. */
export function moved(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
}

/** How many words a text has; of a long one more than are compared. */
export function wordCount(text: string): number {
  return diffWords(text).length
}

function diffWords(text: string): readonly DiffWord[] {
  const words: DiffWord[] = []
  for (const match of text.matchAll(wordPattern.for(text))) {
    if (words.length > longestText) break
    const normal = match[0].toLowerCase().replace(/[’‘]/g, "'")
    words.push({ start: match.index, end: match.index + match[0].length, normal })
  }
  return words
}

/** Letters of the words that stand nowhere among others: wherever the two are set against each other, these are left. */
function lettersMissing(words: readonly DiffWord[], others: readonly DiffWord[]): number {
  const known = new Set(normals(others))
  return words.reduce((sum, { start, end, normal }) => (known.has(normal) ? sum : sum + end - start), 0)
}

function normals(words: readonly DiffWord[]): string[] {
  return words.map((word) => word.normal)
}

function runsOf(words: readonly DiffWord[], shared: ReadonlySet<DiffWord>): WordRuns {
  const runs: { isShared: boolean; words: DiffWord[] }[] = []
  for (const word of words) {
    const isShared = shared.has(word)
    const last = runs.at(-1)
    if (last?.isShared === isShared) last.words.push(word)
    else runs.push({ isShared, words: [word] })
  }
  return {
    shared: runs.filter((run) => run.isShared && run.words.some(tells)).map((run) => spanOf(run.words)),
    only: runs.filter((run) => !run.isShared).map((run) => spanOf(run.words)),
  }
}

function tells(word: DiffWord): boolean {
  return word.normal.length >= tellingLength || /\d/.test(word.normal)
}

function spanOf(words: readonly DiffWord[]): Span {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}
