import { type Matrix, matrix } from './matrix.ts'
import type { Neighbour } from './vocabulary.ts'

/** A word of a sequence with its weight there. */
export interface WeightedWord {
  readonly word: number
  readonly weight: number
}

/** The words of a statement or clause that are looked at, each once. */
export type WeightedWords = readonly WeightedWord[]

export interface Coverage {
  /** Share of the weight of each row's words that each column's words can stand for, in [0, 1]. */
  readonly share: Matrix
  /** The weight itself. */
  readonly weight: Matrix
  /** Share of a row's weight that some other column stands for better than this one does, in [0, 1]. */
  readonly elsewhere: Matrix
}

/** Which words may stand for a word. */
export type Neighbourhood = (word: number) => readonly Neighbour[]

/**
 * How far the words of each column stand for the words of each row.
 *
 * `share(i, j) = sum over words u of i of w(u) * best similarity of u in j / sum of w(u)`.
 * O(words of rows × (neighbours × columns that hold one + columns)).
 */
export function coverage(
  rows: readonly WeightedWords[],
  columns: readonly WeightedWords[],
  neighbours: Neighbourhood,
): Coverage {
  const holders = columnsByWord(columns)
  const weights = rows.map(() => new Float64Array(columns.length))
  const reachable = rows.map((row, index) => {
    let total = 0
    for (const { word, weight } of row) {
      const best = bestByColumn(neighbours(word), holders)
      total += weight * Math.max(0, ...best.values())
      addTo(weights[index] as Float64Array, best, weight)
    }
    return total
  })
  const totals = rows.map((row) => row.reduce((total, { weight }) => total + weight, 0))
  const matched = (row: number, column: number): number => (weights[row] as Float64Array)[column] ?? 0
  const shareOf = (value: number, row: number): number => (totals[row] ? value / totals[row] : 0)
  return {
    weight: matrix(rows.length, columns.length, matched),
    share: matrix(rows.length, columns.length, (row, column) => shareOf(matched(row, column), row)),
    elsewhere: matrix(rows.length, columns.length, (row, column) =>
      shareOf((reachable[row] ?? 0) - matched(row, column), row),
    ),
  }
}

/** The best similarity of a word in each column that can stand for it at all. */
function bestByColumn(
  neighbours: readonly Neighbour[],
  holders: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const best = new Map<number, number>()
  for (const { word, similarity } of neighbours) {
    for (const column of holders.get(word) ?? []) {
      if (similarity > (best.get(column) ?? 0)) best.set(column, similarity)
    }
  }
  return best
}

function addTo(row: Float64Array, best: ReadonlyMap<number, number>, weight: number): void {
  for (const [column, similarity] of best) row[column] = (row[column] ?? 0) + weight * similarity
}

function columnsByWord(columns: readonly WeightedWords[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  columns.forEach((column, index) => {
    for (const { word } of column) {
      const list = holders.get(word)
      if (list) list.push(index)
      else holders.set(word, [index])
    }
  })
  return holders
}
