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
  const entries = new Array<Entry | undefined>(places.length)
  for (let number = 0; number < places.length; number++) entries[number] = lexicon.entries[places[number] as number]
  return { entries, itself: itself(places), alike: alike(places, lexicon) }
}

function itself({ length }: Int32Array): Neighbours {
  const starts = new Uint32Array(length + 1)
  for (let word = 0; word <= length; word++) starts[word] = word
  return { starts, words: starts.subarray(0, length), similarities: new Float64Array(length).fill(1) }
}

function alike(places: Int32Array, { entries, similar }: Lexicon): Neighbours {
  const starts = new Uint32Array(places.length + 1)
  const words: number[] = []
  const similarities: number[] = []
  places.forEach((place, number) => {
    if (place >= 0) {
      words.push(number)
      similarities.push(1)
      for (const { index, similarity } of similar[place] ?? []) {
        const other = entries[index]?.number ?? 0
        if (places[other] !== index) continue
        words.push(other)
        similarities.push(similarity)
      }
    }
    starts[number + 1] = words.length
  })
  return { starts, words: Uint32Array.from(words), similarities: Float64Array.from(similarities) }
}
