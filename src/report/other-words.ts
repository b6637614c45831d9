import type { Claim } from '../model/claim.ts'
import { contains, type Span, slice } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { alikeAgreements } from './alike.ts'
import type { View } from './view.ts'
import { moved, wordCount, wordRuns } from './word-diff.ts'

/** Most of the letters of a statement, as a share, that the other may have otherwise. */
const mostChanged = 0.25
/** Letters from which a word is thought to say something: "the" for "a" is not worth a line. */
const tellingLength = 4

/**
 * The words, a text for each of the two, by which two statements differ that are nearly word for word alike, where a claim
 * has no difference that could be named; null otherwise. A word may be changed where no list knows what that means.
 *
 * Each has its words in one stretch and in the same place, and none of them belong to what both are said to tell alike:
 * "6 May" beside "May 6, 2024" is no other word.
 */
export function otherWords(view: Pick<View, 'placed'>, claim: Claim): readonly [string, string] | null {
  const [a, b, ...more] = claim.statements.map((id) => view.placed.get(id)?.statement)
  if (claim.differences.length > 0 || a === undefined || b === undefined || more.length > 0) return null
  const ofA = changed(a.text, b.text)
  const ofB = ofA === null ? null : changed(b.text, a.text)
  if (ofA === null || ofB === null || !haveOnePlace([a.text, ofA], [b.text, ofB])) return null
  if (isAlike(claim, a, ofA) || isAlike(claim, b, ofB)) return null
  const texts = [slice(a.text, ofA), slice(b.text, ofB)] as const
  return lettersOf(texts[0]) !== lettersOf(texts[1]) && texts.some(tells) ? texts : null
}

const nowhere: Span = { start: 0, end: 0 }

/** The stretch of a text that another lacks, an empty one where it lacks none; null where the two are not nearly one. */
function changed(text: string, other: string): Span | null {
  const mostLetters = mostChanged * text.length
  const runs = wordRuns(text, other, mostLetters)?.only
  if (!runs || runs.length > 1) return null
  const [run = nowhere] = runs
  return run.end - run.start > mostLetters ? null : run
}

type Stretch = readonly [text: string, run: Span]

/** Whether two stretches stand behind as many words; an empty one stands anywhere. */
function haveOnePlace(...stretches: readonly [Stretch, Stretch]): boolean {
  const places = stretches.filter(([, { start, end }]) => end > start).map(([text, { start }]) => text.slice(0, start))
  return new Set(places.map(wordCount)).size < 2
}

/** Whether words of a statement are part of what its claim has alike. */
function isAlike(claim: Claim, { id, start }: Statement, run: Span): boolean {
  const [placed = run] = moved([run], start)
  const readings = alikeAgreements(claim).flatMap((agreement) => agreement.readings)
  return run.end > run.start && readings.some((reading) => reading.statement === id && contains(reading, placed))
}

/** What is left of words that a hyphen or a line end may have torn apart. */
function lettersOf(words: string): string {
  return words.toLowerCase().replace(/[\s\u00ad\u200b\u2060-]+/g, '')
}

function tells(words: string): boolean {
  return words.split(' ').some((word) => word.length >= tellingLength)
}
