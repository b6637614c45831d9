import { diffArrays } from 'diff'
import type { QuotedWord } from '../../language/saying/quoted-words.ts'
import { stem } from '../../language/tokens.ts'

/** Neighbouring words that two wordings have alike, or that stand against each other: half-open index ranges. */
export interface Run {
  readonly equal: boolean
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

/** A word with its stem: "showing" and "show" stand in one place, and differ. */
interface Stemmed {
  readonly word: QuotedWord
  readonly stem: string
}

/** How two wordings stand against each other, and the longest run of words in a row that both have. */
export interface WordRuns {
  readonly runs: readonly Run[]
  /** Index into `runs` of the longest run of equal stems; -1 where there is none. */
  readonly anchor: number
  readonly anchorLength: number
}

/**
 * Aligns two wordings around the longest run of words that both have.
 *
 * What lies before it is aligned from its end, what lies after from its start, so that a word that comes twice does not
 * tear the rest apart. Swapping the arguments swaps the sides only. O(a × b).
 */
export function alignWords(a: readonly QuotedWord[], b: readonly QuotedWord[]): WordRuns {
  if (keyOf(a) <= keyOf(b)) return alignInOrder(a, b)
  const { runs, ...anchor } = alignInOrder(b, a)
  return { runs: runs.map((run) => ({ equal: run.equal, a: run.b, b: run.a })), ...anchor }
}

// Where several alignments are equally good, the one that is taken must not depend on which wording comes first.
function keyOf(words: readonly QuotedWord[]): string {
  return words.map(({ word }) => word).join(' ')
}

function alignInOrder(a: readonly QuotedWord[], b: readonly QuotedWord[]): WordRuns {
  const [left, right] = [a.map(stemmed), b.map(stemmed)]
  const longest = longestCommonRun(left, right)
  const start = { a: longest.a, b: longest.b }
  const end = { a: longest.a + longest.length, b: longest.b + longest.length }
  const before = diffRuns(left.slice(0, start.a).reverse(), right.slice(0, start.b).reverse())
    .map((run) => flip(run, start))
    .reverse()
  const after = diffRuns(left.slice(end.a), right.slice(end.b)).map((run) => shift(run, end))
  const anchor: readonly Run[] = longest.length > 0 ? [{ equal: true, a: [start.a, end.a], b: [start.b, end.b] }] : []
  return {
    runs: [...before, ...anchor, ...after],
    anchor: anchor.length > 0 ? before.length : -1,
    anchorLength: longest.length,
  }
}

function stemmed(word: QuotedWord): Stemmed {
  return { word, stem: stem(word.word) }
}

interface Offset {
  readonly a: number
  readonly b: number
}

function shift({ equal, a, b }: Run, by: Offset): Run {
  return { equal, a: [a[0] + by.a, a[1] + by.a], b: [b[0] + by.b, b[1] + by.b] }
}

function flip({ equal, a, b }: Run, end: Offset): Run {
  return { equal, a: [end.a - a[1], end.a - a[0]], b: [end.b - b[1], end.b - b[0]] }
}

function longestCommonRun(a: readonly Stemmed[], b: readonly Stemmed[]): Offset & { readonly length: number } {
  let best = { a: 0, b: 0, length: 0 }
  let previous: number[] = new Array(b.length + 1).fill(0)
  for (const [i, left] of a.entries()) {
    const current: number[] = new Array(b.length + 1).fill(0)
    for (const [j, right] of b.entries()) {
      if (left.stem !== right.stem) continue
      const length = (previous[j] ?? 0) + 1
      current[j + 1] = length
      if (length > best.length) best = { a: i + 1 - length, b: j + 1 - length, length }
    }
    previous = current
  }
  return best
}

function diffRuns(a: readonly Stemmed[], b: readonly Stemmed[]): readonly Run[] {
  const parts = diffArrays([...a], [...b], { comparator: (left, right) => left.stem === right.stem })
  const runs: Run[] = []
  let [i, j] = [0, 0]
  for (const { added, removed, value } of parts) {
    const run: Run = {
      equal: !added && !removed,
      a: [i, added ? i : i + value.length],
      b: [j, removed ? j : j + value.length],
    }
    const last = runs.at(-1)
    if (last && !last.equal && !run.equal) runs[runs.length - 1] = joined(last, run)
    else runs.push(run)
    ;[i, j] = [run.a[1], run.b[1]]
  }
  return runs
}

function joined(first: Run, second: Run): Run {
  return { equal: false, a: [first.a[0], second.a[1]], b: [first.b[0], second.b[1]] }
}
