import { type Measure, remembering } from './matrix.ts'
import type { Neighbours } from './vocabulary.ts'
import type { WordLists } from './word-lists.ts'

/** How far two lists of statements (or clauses) stand for each other, by the weight of some of their words. */
export interface Coverage {
  readonly ofRows: SideCoverage
  readonly ofColumns: SideCoverage
}

/** For a row and a column, how far the other side stands for the words of the one side. */
export interface SideCoverage {
  /** Weight of its words that the other's words can stand for. */
  readonly matched: Measure
  /** The same as a share of the weight of all its words, in [0, 1]. */
  readonly share: Measure
  /** Share of its weight that some third statement of the other side stands for better, in [0, 1]. */
  readonly elsewhere: Measure
}

export interface CoverageInput {
  readonly rows: WordLists
  readonly columns: WordLists
  /** By word number. */
  readonly weights: Float64Array
  readonly neighbours: Neighbours
}

/**
 * How far the words of rows and columns stand for each other.
 *
 * `rowMatched(i, j) = sum over words u of i of w(u) * best similarity of u in j`. Ask row by row: to turn to a row costs
 * O(its words × neighbours × columns that hold one), and then each column O(its words).
 */
export function coverage(input: CoverageInput): Coverage {
  const { rows, columns, weights } = input
  const turnTo = rowReader(input)
  const columnMatched = remembering((row, column) => {
    const { matched, best } = turnTo(row)
    let sum = 0
    // A column whose words can stand for no word of the row has no word for which the row's can.
    if (matched[column] === 0) return sum
    for (let at = columns.starts[column] as number; at < (columns.starts[column + 1] as number); at++) {
      const word = columns.members[at] as number
      sum += (weights[word] as number) * (best[word] as number)
    }
    return sum
  })
  return {
    ofRows: sideCoverage(
      (row, column) => turnTo(row).matched[column] as number,
      input,
      (row) => row,
    ),
    ofColumns: sideCoverage(columnMatched, { ...input, rows: columns, columns: rows }, (_, column) => column),
  }
}

/** `own` tells which of row and column is the side's statement; `rows` of the input are the side's. */
function sideCoverage(matched: Measure, input: CoverageInput, own: Measure): SideCoverage {
  const { total, reachable } = sideWeights(input)
  return {
    matched,
    share: (row, column) => shareOf(matched(row, column), total[own(row, column)] as number),
    elsewhere: (row, column) => {
      const statement = own(row, column)
      return shareOf((reachable[statement] as number) - matched(row, column), total[statement] as number)
    },
  }
}

function shareOf(weight: number, total: number): number {
  return total === 0 ? 0 : weight / total
}

interface RowReading {
  /** By column, the weight of the row's words that the column's words can stand for. */
  readonly matched: Float64Array
  /** By word, how far some word of the row can stand for it, in [0, 1]. */
  readonly best: Float64Array
}

/** Reads one row after the other into the same two arrays. */
function rowReader({ rows, columns, weights, neighbours }: CoverageInput): (row: number) => RowReading {
  const { holders } = columns
  const reading = { matched: new Float64Array(columns.starts.length - 1), best: new Float64Array(weights.length) }
  const { matched, best } = reading
  // For each column the last word of the rows that found a match there, counted through: only its first match counts.
  const matchedFor = new Uint32Array(matched.length)
  const touched: number[] = []
  let [current, wordsRead] = [-1, 0]
  const read = (word: number): void => {
    const weight = weights[word] as number
    wordsRead++
    for (let near = neighbours.starts[word] as number; near < (neighbours.starts[word + 1] as number); near++) {
      const other = neighbours.words[near] as number
      const similarity = neighbours.similarities[near] as number
      if (best[other] === 0) touched.push(other)
      if (similarity > (best[other] as number)) best[other] = similarity
      for (let at = holders.starts[other] as number; at < (holders.starts[other + 1] as number); at++) {
        const column = holders.members[at] as number
        if (matchedFor[column] === wordsRead) continue
        matchedFor[column] = wordsRead
        matched[column] = (matched[column] as number) + weight * similarity
      }
    }
  }
  return (row) => {
    if (row === current) return reading
    current = row
    matched.fill(0)
    for (const word of touched.splice(0)) best[word] = 0
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      read(rows.members[at] as number)
    }
    return reading
  }
}

interface SideWeights {
  /** Weight of all words of each row. */
  readonly total: Float64Array
  /** The same where each word counts as far as it is matched by the column that matches it best. */
  readonly reachable: Float64Array
}

function sideWeights({ rows, columns, weights, neighbours }: CoverageInput): SideWeights {
  const { starts, members } = rows
  const side: SideWeights = {
    total: new Float64Array(starts.length - 1),
    reachable: new Float64Array(starts.length - 1),
  }
  for (let row = 0; row + 1 < starts.length; row++) {
    let [total, reachable] = [0, 0]
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const word = members[at] as number
      const weight = weights[word] as number
      total += weight
      reachable += weight * bestHeld(word, columns, neighbours)
    }
    side.total[row] = total
    side.reachable[row] = reachable
  }
  return side
}

/** How far a word that any of the lists holds can stand for a word at the best, in [0, 1]. */
function bestHeld(word: number, { holders }: WordLists, { starts, words, similarities }: Neighbours): number {
  for (let near = starts[word] as number; near < (starts[word + 1] as number); near++) {
    const other = words[near] as number
    if ((holders.starts[other] as number) < (holders.starts[other + 1] as number)) return similarities[near] as number
  }
  return 0
}
