import type { Neighbours } from './vocabulary.ts'
import type { WordLists } from './word-lists.ts'

/**
 * How much of each statement the other statements of its own article hold, on average, in [0, 1].
 *
 * The mean of its matched shares without the one by itself, worked out one word at a time: an article of many short
 * statements has no room for their square. O(words × neighbours × statements that hold one).
 */
export function centrality(words: WordLists, weights: Float64Array, neighbours: Neighbours): Float64Array {
  const { starts, members } = words
  const count = starts.length - 1
  const held = heldByOthers(words, neighbours)
  const values = new Float64Array(count)
  for (let statement = 0; statement < count; statement++) {
    let [total, shared] = [0, 0]
    for (let at = starts[statement] as number; at < (starts[statement + 1] as number); at++) {
      const word = members[at] as number
      const weight = weights[word] as number
      total += weight
      shared += weight * (held[word] as number)
    }
    values[statement] = total === 0 ? 0 : shared / total / Math.max(1, count - 1)
  }
  return values
}

/** By word, how far all statements but the one that holds it can stand for it, summed up. */
function heldByOthers({ starts, holders }: WordLists, neighbours: Neighbours): Float64Array {
  const held = new Float64Array(holders.starts.length - 1)
  const heldFor = new Int32Array(starts.length - 1).fill(-1)
  for (let word = 0; word < held.length; word++) {
    if (holders.starts[word] === holders.starts[word + 1]) continue
    let sum = 0
    for (let near = neighbours.starts[word] as number; near < (neighbours.starts[word + 1] as number); near++) {
      const other = neighbours.words[near] as number
      for (let at = holders.starts[other] as number; at < (holders.starts[other + 1] as number); at++) {
        const statement = holders.members[at] as number
        if (heldFor[statement] === word) continue
        heldFor[statement] = word
        sum += neighbours.similarities[near] as number
      }
    }
    held[word] = sum - 1
  }
  return held
}
