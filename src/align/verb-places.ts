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
  const similaritiesOf = similarityReader(alike)
  const weightOf = (a: NumberedPlace, b: NumberedPlace): number =>
    [a.verb, b.verb, a.noun, b.noun].reduce((product, word) => product * (weights[word] as number), 1)
  return (row, column) => {
    let sum = 0
    for (const a of rows[row] ?? []) {
      const verbs = similaritiesOf(a.verb)
      const nouns = similaritiesOf(a.noun)
      for (const b of columns[column] ?? []) {
        const similarity = (verbs.get(b.verb) ?? 0) * (nouns.get(b.noun) ?? 0)
        if (similarity > 0 && !(a.isLight && b.isLight)) sum += similarity * Math.sqrt(Math.sqrt(weightOf(a, b)))
      }
    }
    return Math.log(1 + sum)
  }
}

/** Reads which words a word may stand for, and how far; the words beside verbs come again and again. */
function similarityReader({ starts, words, similarities }: Neighbours): (word: number) => ReadonlyMap<number, number> {
  const known = new Map<number, ReadonlyMap<number, number>>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const found = new Map<number, number>()
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      found.set(words[at] as number, similarities[at] as number)
    }
    known.set(word, found)
    return found
  }
}
