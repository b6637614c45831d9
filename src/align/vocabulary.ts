import type { Entry, Lexicon } from './lexicon.ts'

/** The words of two articles, each with those that may stand for it. */
export interface Vocabulary {
  /** By word number, what the word is in the two articles; undefined where neither has it. */
  readonly entries: readonly (Entry | undefined)[]
  /** Where only the same word counts. */
  readonly itself: Neighbours
  /** Where words of like meaning count too. */
  readonly alike: Neighbours
}

/** The words that may stand for word n, from `starts[n]` to `starts[n + 1]`: the word itself first, then the most similar. */
export interface Neighbours {
  readonly starts: Uint32Array
  readonly words: Uint32Array
  /** How far each may stand for the word, in (0, 1]. Symmetric. */
  readonly similarities: Float64Array
}

/** The words of two articles by their `entriesOf`; what a third article writes changes nothing. O(words × neighbours). */
export function buildVocabulary(first: Int32Array, second: Int32Array, lexicon: Lexicon): Vocabulary {
  const places = first.map((place, number) => {
    const other = second[number] as number
    return place < 0 || other < 0 ? Math.max(place, other) : Math.min(place, other)
  })
  const similarTo = (number: number): readonly Neighbour[] =>
    (lexicon.similar[places[number] as number] ?? []).flatMap(({ index, similarity }) => {
      const word = lexicon.entries[index]?.number ?? 0
      return places[word] === index ? [{ word, similarity }] : []
    })
  return {
    entries: [...places].map((place) => lexicon.entries[place]),
    itself: neighbours(places, () => []),
    alike: neighbours(places, similarTo),
  }
}

interface Neighbour {
  readonly word: number
  readonly similarity: number
}

function neighbours(places: Int32Array, similarTo: (number: number) => readonly Neighbour[]): Neighbours {
  const starts = new Uint32Array(places.length + 1)
  const words: number[] = []
  const similarities: number[] = []
  places.forEach((place, number) => {
    const others = place < 0 ? [] : [{ word: number, similarity: 1 }, ...similarTo(number)]
    for (const { word, similarity } of others) {
      words.push(word)
      similarities.push(similarity)
    }
    starts[number + 1] = words.length
  })
  return { starts, words: Uint32Array.from(words), similarities: Float64Array.from(similarities) }
}
