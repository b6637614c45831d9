import { personTitles } from '../language/names/person-words.ts'
import type { Entry } from './lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordLists } from './word-lists.ts'

/** What two statements have word for word. */
export interface SharedWords {
  /** Weight of the most telling word that both have. */
  readonly heaviest: number
  /**
   * Sum over the words that both have of `rarity / n` for a word that n statements of an article have, the article that
   * has it more often: a word that no other statement has ties these two, one that all have ties none.
   */
  readonly own: number
  /** How many words that both have are neither names, titles nor among the commonest of English. */
  readonly ordinary: number
}

interface SharedWordsInput {
  readonly rows: WordLists
  readonly columns: WordLists
  /** By word number. */
  readonly weights: Float64Array
  readonly vocabulary: Vocabulary
}

/** Place in general English up to which a word is one of grammar rather than of some matter. */
const lastCommonRank = 100

/** Reads what the statements of a row and a column share; best asked for row by row. O(words of the column) each. */
export function sharedWords(input: SharedWordsInput): (row: number, column: number) => SharedWords {
  const { rows, columns, weights, vocabulary } = input
  const share = Float64Array.from(vocabulary.entries, (entry, word) =>
    entry ? entry.rarity / Math.max(1, holders(rows, word), holders(columns, word)) : 0,
  )
  const isOrdinary = Uint8Array.from(vocabulary.entries, (entry) => Number(entry !== undefined && ordinary(entry)))
  const inRow = new Uint8Array(weights.length)
  let current = -1
  const mark = (row: number, value: 0 | 1): void => {
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
      inRow[rows.members[at] as number] = value
    }
  }
  const turnTo = (row: number): void => {
    if (current >= 0) mark(current, 0)
    mark(row, 1)
    current = row
  }
  // The last answer is kept: several features ask for one pair in turn.
  let [lastRow, lastColumn] = [-1, -1]
  let answer: SharedWords = { heaviest: 0, own: 0, ordinary: 0 }
  const read = (row: number, column: number): SharedWords => {
    if (row !== current) turnTo(row)
    let [heaviest, own, ordinary] = [0, 0, 0]
    for (let at = columns.starts[column] as number; at < (columns.starts[column + 1] as number); at++) {
      const word = columns.members[at] as number
      if (inRow[word] === 0) continue
      heaviest = Math.max(heaviest, weights[word] as number)
      own += share[word] as number
      ordinary += isOrdinary[word] as number
    }
    return { heaviest, own, ordinary }
  }
  return (row, column) => {
    if (row !== lastRow || column !== lastColumn) answer = read(row, column)
    lastRow = row
    lastColumn = column
    return answer
  }
}

function holders({ holders: { starts } }: WordLists, word: number): number {
  return (starts[word + 1] as number) - (starts[word] as number)
}

function ordinary({ role, word }: Entry): boolean {
  return role === 'word' && word.rank >= lastCommonRank && !word.lemmas.some((lemma) => personTitles.has(lemma))
}
