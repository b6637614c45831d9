import type { Unit } from './units.ts'

/** What two statements share in order, counted in units. */
export interface SequenceMatch {
  /** Longest common run: units side by side in both. */
  readonly run: number
  /** Longest common subsequence. */
  readonly common: number
}

/** Longest common run and subsequence of the units of two statements. O(units of a × units of b). */
export function sequenceMatch(a: readonly Unit[], b: readonly Unit[]): SequenceMatch {
  let run = 0
  let rows = emptyRow(b)
  for (const { key } of a) {
    const next = emptyRow(b)
    b.forEach((other, index) => {
      const equal = other.key === key
      next.runs[index + 1] = equal ? (rows.runs[index] ?? 0) + 1 : 0
      next.common[index + 1] = equal
        ? (rows.common[index] ?? 0) + 1
        : Math.max(rows.common[index + 1] ?? 0, next.common[index] ?? 0)
      run = Math.max(run, next.runs[index + 1] ?? 0)
    })
    rows = next
  }
  return { run, common: rows.common[b.length] ?? 0 }
}

function emptyRow(units: readonly Unit[]): { readonly runs: Uint16Array; readonly common: Uint16Array } {
  return { runs: new Uint16Array(units.length + 1), common: new Uint16Array(units.length + 1) }
}
