import type { CoverageInput } from '../../src/align/coverage.ts'
import { packLists } from '../../src/align/number-lists.ts'
import type { Neighbours } from '../../src/align/vocabulary.ts'
import { wordLists } from '../../src/align/word-lists.ts'

/** Words are small letters. */
const words = 26

/** Lists of letters set against each other; a letter weighs 1 unless told, and stands for itself and those it is told to. */
export function covering(
  rows: readonly string[],
  columns: readonly string[],
  given: {
    readonly weights?: Readonly<Record<string, number>>
    readonly alike?: Readonly<Record<string, number>>
  } = {},
): CoverageInput {
  const weights = new Float64Array(words).fill(1)
  for (const [letter, weight] of Object.entries(given.weights ?? {})) weights[numberOf(letter)] = weight
  const lists = (texts: readonly string[]) => wordLists(packLists(texts.map((text) => [...text].map(numberOf))), words)
  return { rows: lists(rows), columns: lists(columns), weights, neighbours: neighboursOf(given.alike ?? {}) }
}

/** `{ ab: 0.5 }`: a and b stand for each other by half. */
function neighboursOf(alike: Readonly<Record<string, number>>): Neighbours {
  const near = Array.from({ length: words }, (_, word) => {
    const others = Object.entries(alike).flatMap(([pair, similarity]) => {
      const [a, b] = [...pair].map(numberOf)
      if (word !== a && word !== b) return []
      return [{ word: (word === a ? b : a) ?? 0, similarity }]
    })
    return [{ word, similarity: 1 }, ...others.sort((x, y) => y.similarity - x.similarity)]
  })
  const { starts, members } = packLists(near.map((list) => list.map(({ word }) => word)))
  return { starts, words: members, similarities: Float64Array.from(near.flat(), ({ similarity }) => similarity) }
}

function numberOf(letter: string): number {
  return letter.charCodeAt(0) - 'a'.charCodeAt(0)
}
