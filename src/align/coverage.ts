import { at, type Matrix, type Measure, matrix } from './matrix.ts'
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
  readonly share: Measure
  /** The weight itself. */
  readonly weight: Matrix
  /** Share of a row's weight that some other column stands for better than this one does, in [0, 1]. */
  readonly elsewhere: Measure
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
  const bestOf = remembering((word: number) => bestByColumn(neighbours(word), holders))
  const weight = matrix(rows.length, columns.length, () => 0)
  const reachable = rows.map((row, index) => {
    const matched = weight.values.subarray(index * columns.length, (index + 1) * columns.length)
    let total = 0
    for (const { word, weight: own } of row) {
      const best = bestOf(word)
      total += own * best.most
      addTo(matched, best, own)
    }
    return total
  })
  const totals = rows.map((row) => row.reduce((total, { weight }) => total + weight, 0))
  const shareOf = (value: number, row: number): number => (totals[row] ? value / totals[row] : 0)
  return {
    weight,
    share: (row, column) => shareOf(at(weight, row, column), row),
    elsewhere: (row, column) => shareOf((reachable[row] ?? 0) - at(weight, row, column), row),
  }
}

/** The columns that can stand for a word at all, how well each does, and how well the best. */
export interface BestByColumn {
  readonly columns: readonly number[]
  readonly similarities: readonly number[]
  readonly most: number
}

export function bestByColumn(
  neighbours: readonly Neighbour[],
  holders: ReadonlyMap<number, readonly number[]>,
): BestByColumn {
  const best = new Map<number, number>()
  let most = 0
  for (const { word, similarity } of neighbours) {
    for (const column of holders.get(word) ?? []) {
      if (similarity > (best.get(column) ?? 0)) best.set(column, similarity)
      if (similarity > most) most = similarity
    }
  }
  return { columns: [...best.keys()], similarities: [...best.values()], most }
}

function addTo(row: Float64Array, { columns, similarities }: BestByColumn, weight: number): void {
  columns.forEach((column, index) => {
    row[column] = (row[column] ?? 0) + weight * (similarities[index] ?? 0)
  })
}

/** Which columns hold a word. */
export function columnsByWord(columns: readonly WeightedWords[]): ReadonlyMap<number, readonly number[]> {
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

/** Pays a function of a word once: a word comes in many statements. */
export function remembering<Result>(pure: (word: number) => Result): (word: number) => Result {
  const known = new Map<number, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = pure(word)
    known.set(word, result)
    return result
  }
}
