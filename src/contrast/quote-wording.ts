import { diffArrays } from 'diff'
import type { Span } from '../model/span.ts'

/** A word of a quote with its place in the article. */
export interface PlacedWord extends Span {
  readonly word: string
  readonly edited: boolean
}

/** How two wordings of a quote relate, without regard to who says it. */
export interface WordingRelation {
  readonly rung: 'verbatim' | 'typographic' | 'truncated' | 'reworded'
  /** Words that both have in the same order, as a share of the shorter wording, in [0, 1]. */
  readonly shared: number
  /** How many words both have in the same order. */
  readonly common: number
  /** Whether both have some words in a row, which holds the wordings in place. */
  readonly anchored: boolean
  /** The first to the last word that differ, in each wording; null where none does. */
  readonly changed: readonly [Span, Span] | null
}

/** Longest wording that is compared, in words; speeches printed in full are cut here. */
export const longestWording = 400

/**
 * Compares two wordings word by word.
 *
 * Words left out at an edge make a quote shorter, not other: `truncated`. Not empty. O(words × differences).
 */
export function compareWordings(a: readonly PlacedWord[], b: readonly PlacedWord[]): WordingRelation {
  const [left, right] = [a.slice(0, longestWording), b.slice(0, longestWording)]
  const runs = readRuns(left, right)
  const common = runs.reduce((sum, run) => sum + (run.equal ? run.a.length : 0), 0)
  const anchored = runs.some(isAnchor)
  const shared = common / Math.max(1, Math.min(left.length, right.length))
  const inner = withoutEdges(runs)
  if (inner.every((run) => run.equal)) {
    const isWhole = runs.every((run) => run.equal)
    return { rung: isWhole ? 'verbatim' : 'truncated', shared, common, anchored, changed: null }
  }
  return { rung: 'reworded', shared, common, anchored, changed: changedSpans(inner, left, right) }
}

/** Neighbouring words that both wordings have, or that stand against each other; indexes into the wordings. */
interface Run {
  readonly equal: boolean
  readonly a: { readonly from: number; readonly length: number }
  readonly b: { readonly from: number; readonly length: number }
}

function readRuns(a: readonly PlacedWord[], b: readonly PlacedWord[]): readonly Run[] {
  const parts = diffArrays(
    a.map(({ word }) => word),
    b.map(({ word }) => word),
  )
  const runs: Run[] = []
  let [i, j] = [0, 0]
  for (const part of parts) {
    const equal = !part.added && !part.removed
    const run = {
      equal,
      a: { from: i, length: part.added ? 0 : part.value.length },
      b: { from: j, length: part.removed ? 0 : part.value.length },
    }
    const last = runs.at(-1)
    if (last && !last.equal && !equal) runs[runs.length - 1] = joined(last, run)
    else runs.push(run)
    i += run.a.length
    j += run.b.length
  }
  return runs.map((run) => (isEdited(run, a, b) ? { ...run, equal: true } : run))
}

/** Dots for words left out and words in brackets are the editor's: what stands against them does not differ. */
function isEdited(run: Run, a: readonly PlacedWord[], b: readonly PlacedWord[]): boolean {
  const left = a.slice(run.a.from, run.a.from + run.a.length)
  const right = b.slice(run.b.from, run.b.from + run.b.length)
  return [left, right].some((words) => words.length > 0 && words.every((word) => word.edited))
}

function joined(first: Run, second: Run): Run {
  return {
    equal: false,
    a: { from: first.a.from, length: first.a.length + second.a.length },
    b: { from: first.b.from, length: first.b.length + second.b.length },
  }
}

/** Words in a row that both must have for the wordings to be held in place there. */
const anchorWords = 3
/** Most words at an edge that can be a change of words; more is a sentence that the other wording leaves out. */
const mostChangedAtEdge = 4

function isAnchor(run: Run): boolean {
  return run.equal && Math.min(run.a.length, run.b.length) >= anchorWords
}

/** Leaves out what stands before the first and after the last words in common, where that is a cut. */
function withoutEdges(runs: readonly Run[]): readonly Run[] {
  const [first, last] = [runs.findIndex(isAnchor), runs.findLastIndex(isAnchor)]
  if (first < 0) return runs.filter((run, index) => !((index === 0 || index === runs.length - 1) && isOneSided(run)))
  const [before, after] = [runs.slice(0, first), runs.slice(last + 1)]
  return [...(isCut(before) ? [] : before), ...runs.slice(first, last + 1), ...(isCut(after) ? [] : after)]
}

/** A wording that starts later or stops earlier than the other. */
function isCut(runs: readonly Run[]): boolean {
  const sizes = [runs.reduce((sum, run) => sum + run.a.length, 0), runs.reduce((sum, run) => sum + run.b.length, 0)]
  return Math.min(...sizes) === 0 || Math.max(...sizes) > mostChangedAtEdge
}

function isOneSided(run: Run | undefined): boolean {
  return run !== undefined && !run.equal && (run.a.length === 0 || run.b.length === 0)
}

/** Fewest equal words that keep two changes apart. */
const apart = 4

/** The change that touches most words, with the ones close to it. */
function changedSpans(runs: readonly Run[], a: readonly PlacedWord[], b: readonly PlacedWord[]): readonly [Span, Span] {
  const groups: Run[][] = [[]]
  for (const run of runs) {
    if (run.equal && run.a.length >= apart) groups.push([])
    else if (!run.equal) groups.at(-1)?.push(run)
  }
  const size = (group: readonly Run[]): number => group.reduce((sum, run) => sum + weightOf(run), 0)
  const largest = groups.reduce((best, group) => (size(group) > size(best) ? group : best))
  return [
    hull(
      largest.map((run) => run.a),
      a,
    ),
    hull(
      largest.map((run) => run.b),
      b,
    ),
  ]
}

/** How many words differ; words for others tell more than words that one side leaves out. */
function weightOf({ a, b }: Run): number {
  return a.length > 0 && b.length > 0 ? 100 + a.length + b.length : a.length + b.length
}

/** The span from the first to the last changed word; where one side has nothing, the words around the gap. */
function hull(parts: readonly Run['a'][], words: readonly PlacedWord[]): Span {
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return { start: 0, end: 0 }
  const from = first.length > 0 ? first.from : first.from - 1
  const to = last.length > 0 ? last.from + last.length - 1 : last.from
  const bounded = (index: number): number => Math.min(words.length - 1, Math.max(0, index))
  return { start: words[bounded(from)]?.start ?? 0, end: words[bounded(to)]?.end ?? 0 }
}
