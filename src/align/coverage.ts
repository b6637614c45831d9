import type { Neighbours } from './vocabulary.ts'
import type { WordLists } from './word-lists.ts'

/** How far two lists of statements stand for each other, by the weight of some of their words. */
export interface Coverage {
  /** For one row, by column: weight of the row's words that the column's can stand for. The next row overwrites it. */
  readonly rowMatched: (row: number) => Float64Array
  /** Weight of the column's words that the row's can stand for. */
  readonly columnMatched: (row: number, column: number) => number
  /** Weight of all words of each statement. */
  readonly rowTotals: Float64Array
  readonly columnTotals: Float64Array
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
 * `rowMatched(i)[j] = sum over words u of i of w(u) * best similarity of u in j`. Ask row by row: to turn to a row costs
 * O(its words × neighbours × columns that hold one), and then each column O(its words).
 */
export function coverage(input: CoverageInput): Coverage {
  const { rows, columns, weights } = input
  const turnTo = rowReader(input)
  // The last answer is kept: several measures ask for one pair in turn.
  let [lastRow, lastColumn, lastSum] = [-1, -1, 0]
  const columnMatched = (row: number, column: number): number => {
    if (row === lastRow && column === lastColumn) return lastSum
    const { matched, best } = turnTo(row)
    lastRow = row
    lastColumn = column
    lastSum = 0
    // A column whose words can stand for no word of the row has no word for which the row's can.
    if (matched[column] === 0) return lastSum
    for (let at = columns.starts[column] as number; at < (columns.starts[column + 1] as number); at++) {
      const word = columns.members[at] as number
      lastSum += (weights[word] as number) * (best[word] as number)
    }
    return lastSum
  }
  return {
    rowMatched: (row) => turnTo(row).matched,
    columnMatched,
    rowTotals: totalWeights(rows, weights),
    columnTotals: totalWeights(columns, weights),
  }
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

function totalWeights({ starts, members }: WordLists, weights: Float64Array): Float64Array {
  const totals = new Float64Array(starts.length - 1)
  for (let row = 0; row < totals.length; row++) {
    let total = 0
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      total += weights[members[at] as number] as number
    }
    totals[row] = total
  }
  return totals
}
