import type { QuotedWord } from '../../language/saying/quoted-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import type { Span } from '../../model/span.ts'
import { isSpelling } from './quote-spelling.ts'
import { alignWords, type Run, type WordRuns } from './word-runs.ts'

/** How two wordings of a quote relate, without regard to who says it. */
export interface WordingRelation {
  readonly rung: 'verbatim' | 'truncated' | 'reworded'
  /** How many words stand in both in the same order, whatever their endings, up to where one goes its own way. */
  readonly common: number
  /** The same as a share of the shorter wording, in [0, 1]. */
  readonly shared: number
  /** The same as a share of all words up to there, of the wording that has more of them; in [0, 1]. */
  readonly density: number
  /** Whether neither goes its own way anywhere. */
  readonly whole: boolean
  /** The share of the shorter wording's informative words that both have, in [0, 1]; 1 where it has none. */
  readonly informative: number
  /** How many informative words that are no names both have. */
  readonly told: number
  /** How many words in a row both have. */
  readonly inRow: number
  /** Whether each has all words that the other does not put in brackets. */
  readonly edited: boolean
  /** The largest change, in each wording; null where no words are changed. */
  readonly changed: readonly [Span, Span] | null
}

/** Longest wording that is compared, in words; speeches printed in full are cut here. */
const longestWording = 200

/**
 * Compares two wordings word by word.
 *
 * Words left out at an edge or where dots stand make a quote shorter, not other: `truncated`. O(a × b).
 */
export function compareWordings(a: readonly QuotedWord[], b: readonly QuotedWord[]): WordingRelation {
  const [left, right] = [a.slice(0, longestWording), b.slice(0, longestWording)]
  const aligned = alignWords(left, right)
  const together = withoutCuts(aligned, (run) => isMoved(run, aligned.runs, [left, right]))
  const isSame = (run: Run): boolean => run.equal || isSpelling(left.slice(...run.a), right.slice(...run.b))
  const common = sum(together, (run) => (run.equal ? sizeOf(run.a) : 0))
  const measures = {
    common,
    shared: common / Math.max(1, Math.min(left.length, right.length)),
    density:
      common /
      Math.max(
        1,
        sum(together, ({ a }) => sizeOf(a)),
        sum(together, ({ b }) => sizeOf(b)),
      ),
    whole: together.length === aligned.runs.length,
    informative: informativeShare(aligned.runs, left, right),
    told: sum(aligned.runs, (run) => (run.equal ? toldWords(run, left, right) : 0)),
    inRow: aligned.anchorLength,
    edited: aligned.runs.every((run) => isSame(run) || isBracketed(run, left, right)),
  }
  const inner = splitByWord(together, left, right)
  const changes = inner.filter((run) => !isSame(run) && !isEdited(run, left, right))
  if (changes.length > 0) return { rung: 'reworded', ...measures, changed: largestChange(changes, left, right) }
  return { rung: aligned.runs.every(isSame) ? 'verbatim' : 'truncated', ...measures, changed: null }
}

function sum(runs: readonly Run[], size: (run: Run) => number): number {
  return runs.reduce((total, run) => total + size(run), 0)
}

function informativeShare(runs: readonly Run[], a: readonly QuotedWord[], b: readonly QuotedWord[]): number {
  const common = sum(runs, (run) => (run.equal ? informativeWords(a.slice(...run.a)) : 0))
  const fewest = Math.min(informativeWords(a), informativeWords(b))
  return fewest === 0 ? 1 : common / fewest
}

/** Informative words in common but for those that both write with a capital, as names. */
function toldWords(run: Run, a: readonly QuotedWord[], b: readonly QuotedWord[]): number {
  const others = b.slice(...run.b)
  return informativeWords(a.slice(...run.a).filter(({ capital }, index) => !capital || !others[index]?.capital))
}

function informativeWords(words: readonly QuotedWord[]): number {
  return words.filter(({ word, edited }) => !edited && !phraseEnds.has(word)).length
}

/** Fewest words of a quote that lies wholly and unchanged in another; "Oh, God" is not said to be "Oh my God". */
const fewestWhole = 2
/** Fewest words that a wording must share with another to be the same utterance; below, any two quotes would do. */
const fewestShared = 3
/** Least share of the shorter wording that both must have, in [0, 1]. Set by hand: 0.5 and 0.6 give the same on gold/train. */
const leastShared = 0.6
/** So many words in common that whatever stands between and around them may be another part of what was said. Set by hand. */
const commonAlone = 10
/**
 * Least share of the words between the first and the last in common, in [0, 1]: "I am so excited to be hosting the Oscars" and
 * "I'm hosting the Oscars" are two utterances. Set by hand, by reading 85 pairs of 44 stories.
 */
const leastDensity = 0.6
/** The same of two that begin and end alike. */
const leastDensityWhole = 0.5
/** Words in a row that both must have; with fewer in a row, more of all words must be shared. */
const wordsInRow = 3
const leastSharedLoose = 0.75
/** Least share of the informative words; "I think it is" and "members of the House" make no utterance. Set by hand. */
const leastInformative = 0.5
/** Share of the shorter wording, in [0, 1], from which the same words of two others are one utterance: less may be two. Set by hand. */
export const reattributedShared = 0.8
/** So many words in the same order that half of a wording is not shared by chance, whatever they tell. Set by hand. */
const commonBeyondChance = 5
/** Whether two wordings are so alike that they report one utterance. */
export function isOneUtterance(relation: WordingRelation): boolean {
  const { rung, common, shared, density, whole, inRow, informative, told } = relation
  if (rung === 'verbatim') return common > 0
  if (shared === 1 && rung === 'truncated') return common >= fewestWhole
  // "of the Endangered Species Act" alone is no utterance, nor is "for the … it could be" of two that go on in other ways.
  if (told === 0 && (informative > 0 || !whole)) return false
  if (informative < leastInformative && common < commonBeyondChance) return false
  if (common >= commonAlone) return true
  if (common < fewestShared || density < (whole ? leastDensityWhole : leastDensity)) return false
  return shared >= (inRow >= wordsInRow || whole ? leastShared : leastSharedLoose)
}

/** Whether the words of one are all in the other, but for their spelling; less may be what two persons say alike. */
export function isWithin({ rung, shared }: WordingRelation): boolean {
  return rung === 'verbatim' || (rung === 'truncated' && shared === 1)
}

function sizeOf([from, to]: Run['a']): number {
  return to - from
}

/**
 * Most words that can be a change of words; more, between other words in common, is a sentence of its own.
 *
 * Of 4, 6 and 12 the best on gold/train: the same recall, and precision 0.89, 0.86 and 0.83.
 */
const mostChanged = 4
/** The same at an edge, where nothing beyond holds the wordings in place. */
const mostChangedAtEdge = 5

/** The runs around the longest one in common, up to where one wording stops or goes its own way, with the edges that are no cut. */
function withoutCuts({ runs, anchor }: WordRuns, isNoCut: (edge: Run) => boolean): readonly Run[] {
  if (anchor < 0) return []
  let [first, last] = [anchor, anchor]
  while (first > 0 && goesOn(runs, first - 1, -1)) first--
  while (last < runs.length - 1 && goesOn(runs, last + 1, 1)) last++
  const [before, after] = [runs[first - 1], runs[last + 1]]
  const isStart = first === 1 && before !== undefined && isNoCut(before)
  const isEnd = last === runs.length - 2 && after !== undefined && isNoCut(after)
  return runs.slice(isStart ? 0 : first, isEnd ? runs.length : last + 1)
}

/** Whether the other wording has the words of an edge in another place: "Is this the end" of "This is the end". */
function isMoved(edge: Run, runs: readonly Run[], [a, b]: readonly [Wording, Wording]): boolean {
  const [own, other] = sidesOf(edge, a, b)
  if (!own || !other || Math.min(own.length, other.length) > 0) return false
  const changes = runs.filter((run) => !run.equal && run !== edge)
  return changes.some((run) => {
    const [left = [], right = []] = sidesOf(run, a, b)
    const there = new Set((own.length > 0 ? right : left).map(({ word }) => word))
    return [...own, ...other].every(({ word }) => there.has(word))
  })
}

type Wording = readonly QuotedWord[]

function goesOn(runs: readonly Run[], index: number, step: -1 | 1): boolean {
  const run = runs[index]
  if (!run) return false
  if (run.equal) return true
  const [a, b] = [sizeOf(run.a), sizeOf(run.b)]
  const isEdge = runs[index + step] === undefined
  return isEdge ? Math.min(a, b) > 0 && Math.max(a, b) <= mostChangedAtEdge : Math.max(a, b) <= mostChanged
}

/** Takes words that share only their stem out of the runs in common: "element" for "elements" is a change. */
function splitByWord(runs: readonly Run[], a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Run[] {
  return runs.flatMap((run): readonly Run[] => {
    if (!run.equal) return [run]
    return Array.from({ length: sizeOf(run.a) }, (_, offset) => {
      const [i, j] = [run.a[0] + offset, run.b[0] + offset]
      return { equal: a[i]?.word === b[j]?.word, a: [i, i + 1], b: [j, j + 1] }
    })
  })
}

/**
 * Dots for words left out and words in brackets are the editor's: what stands against them is no change, unless the dots stand for
 * a denial ("We will … resign" of "We will not resign").
 */
function isEdited(run: Run, a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const sides = sidesOf(run, a, b)
  return sides.some(isByEditor) && !isDenialLeftOut(sides)
}

function sidesOf(run: Run, a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly (readonly QuotedWord[])[] {
  return [a.slice(...run.a), b.slice(...run.b)]
}

function isByEditor(words: readonly QuotedWord[]): boolean {
  return words.length > 0 && words.every((word) => word.edited)
}

function isDots({ word }: QuotedWord): boolean {
  return word === '…'
}

/** Most words that dots leave out of which "not" is the sense: "do not", "have not yet"; of a clause it is a part. */
const mostDenial = 3

function isDenialLeftOut(sides: readonly (readonly QuotedWord[])[]): boolean {
  const denial = sides.find((words) => words.length <= mostDenial && words.some(({ word }) => negations.has(word)))
  return denial !== undefined && sides.some((words) => words.length > 0 && words.every(isDots))
}

/** Whether one side is words in brackets, or dots for nothing that the other has. */
function isBracketed(run: Run, a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const sides = sidesOf(run, a, b)
  return sides.some((words) => isByEditor(words) && !words.some(isDots)) || sides.every((words) => words.every(isDots))
}

/** Fewest equal words that keep two changes apart. */
const apart = 4

/** The change that touches most words, with the ones close to it. */
function largestChange(
  changes: readonly Run[],
  a: readonly QuotedWord[],
  b: readonly QuotedWord[],
): readonly [Span, Span] {
  const groups: [Run, ...Run[]][] = []
  for (const change of changes) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    // What an editor changed in between may be longer on one side.
    if (group && last && Math.min(change.a[0] - last.a[1], change.b[0] - last.b[1]) < apart) group.push(change)
    else groups.push([change])
  }
  const weight = (group: readonly Run[]): number => group.reduce((sum, run) => sum + weightOf(run), 0)
  const largest = groups.reduce((best, group) => (weight(group) > weight(best) ? group : best))
  const [first, last] = [largest[0], largest.at(-1) ?? largest[0]]
  const ranges = [
    [first.a[0], last.a[1]],
    [first.b[0], last.b[1]],
  ] as const
  // Of words that one side leaves out, the words around the gap show where: "money we" and "money that we".
  const around = ranges.some(([from, to]) => from === to) ? 1 : 0
  const [left, right] = ranges.map(([from, to]) => [from - around, to + around] as const) as [Run['a'], Run['b']]
  return [spanOf(left, a), spanOf(right, b)]
}

/** Words for other words tell more than any number of words that one side leaves out. */
const substitutionWeight = 100

function weightOf({ a, b }: Run): number {
  const isSubstitution = sizeOf(a) > 0 && sizeOf(b) > 0
  return (isSubstitution ? substitutionWeight : 0) + sizeOf(a) + sizeOf(b)
}

/** The span of a range of words, as far as there are words. */
function spanOf([from, to]: Run['a'], words: readonly QuotedWord[]): Span {
  return { start: words[Math.max(0, from)]?.start ?? 0, end: words[Math.min(words.length, to) - 1]?.end ?? 0 }
}
