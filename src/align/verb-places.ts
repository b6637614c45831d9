import type { Measure } from './matrix.ts'
import type { Neighbours } from './vocabulary.ts'

/** A verb and a noun beside it, by word number. */
export interface NumberedPlace {
  readonly verb: number
  readonly noun: number
  readonly isLight: boolean
}

interface VerbPlacesInput {
  /** By statement. */
  readonly rows: readonly (readonly NumberedPlace[])[]
  readonly columns: readonly (readonly NumberedPlace[])[]
  readonly alike: Neighbours
  readonly weights: Float64Array
}

/**
 * How far two statements put like nouns beside like verbs: "police arrested a man", "a man was taken in by officers".
 *
 * `ln(1 + sum over pairs of places of similarity of the verbs * of the nouns * geometric mean of the four weights)`;
 * two light verbs count nothing. Symmetric. O(places of the row × places of the column).
 */
export function verbPlacesMatch({ rows, columns, alike, weights }: VerbPlacesInput): Measure {
  const similarity = similarityReader(alike)
  const match = (a: NumberedPlace, b: NumberedPlace): number => {
    if (a.isLight && b.isLight) return 0
    const verbs = similarity(a.verb, b.verb)
    const nouns = verbs === 0 ? 0 : similarity(a.noun, b.noun)
    if (nouns === 0) return 0
    const weight = [a.verb, b.verb, a.noun, b.noun].reduce((product, word) => product * (weights[word] as number), 1)
    return verbs * nouns * Math.sqrt(Math.sqrt(weight))
  }
  return (row, column) => {
    let sum = 0
    for (const a of rows[row] ?? []) for (const b of columns[column] ?? []) sum += match(a, b)
    return Math.log(1 + sum)
  }
}

/** Reads how far one word may stand for another; the words beside verbs come again and again. */
function similarityReader({ starts, words, similarities }: Neighbours): (word: number, other: number) => number {
  const known = new Map<number, ReadonlyMap<number, number>>()
  const neighboursOf = (word: number): ReadonlyMap<number, number> => {
    const before = known.get(word)
    if (before) return before
    const found = new Map<number, number>()
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      found.set(words[at] as number, similarities[at] as number)
    }
    known.set(word, found)
    return found
  }
  return (word, other) => neighboursOf(word).get(other) ?? 0
}
