import { normalize } from '../language/tokens.ts'
import type { NumberLists } from './number-lists.ts'

/** The character grams of each statement of an article, each once; articles that are counted together share numbers. */
export interface CharacterGrams extends NumberLists {
  /** `1 + ln(count)`: how much each gram counts in its statement for coming so often. */
  readonly weights: Float64Array
  /** How many grams there are in all articles that were counted together. */
  readonly size: number
}

/** Shortest and longest run of characters that counts; the study in docs/alignment.md found 3 to 5 best. */
const shortest = 3
const longest = 5

/** Counts the character 3-, 4- and 5-grams of each statement of each article. O(characters). */
export function countGrams(articles: readonly (readonly string[])[]): readonly CharacterGrams[] {
  const numbers = new Map<number, number>()
  const counted = articles.map((texts) => texts.map((text) => numberedGrams(text, numbers)))
  const counts = new Uint32Array(numbers.size)
  return counted.map((statements) => countIn(statements, counts))
}

/** Puts the statements of an article in one list, each gram once a statement; `counts` are zeros before and after. */
function countIn(statements: readonly (readonly number[])[], counts: Uint32Array): CharacterGrams {
  const starts = new Uint32Array(statements.length + 1)
  const grams: number[] = []
  const weights: number[] = []
  statements.forEach((occurrences, statement) => {
    const first = grams.length
    for (const gram of occurrences) {
      counts[gram] = (counts[gram] as number) + 1
      if (counts[gram] === 1) grams.push(gram)
    }
    for (let at = first; at < grams.length; at++) {
      const gram = grams[at] as number
      weights.push(1 + Math.log(counts[gram] as number))
      counts[gram] = 0
    }
    starts[statement + 1] = grams.length
  })
  return { starts, members: Uint32Array.from(grams), weights: Float64Array.from(weights), size: counts.length }
}

/**
 * A gram as one whole number: five characters of 10 bits each fit a double.
 *
 * Characters 1,023 places apart share a number; they are of different scripts, and a text mixes few.
 */
const characters = 1024

/** The numbers of all grams of a text, in order; a gram that is new gets the next number. */
function numberedGrams(text: string, numbers: Map<number, number>): readonly number[] {
  const plain = ` ${normalize(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  const found: number[] = []
  for (let start = 0; start < plain.length; start++) {
    let gram = 0
    for (let size = 1; size <= longest && start + size <= plain.length; size++) {
      gram = gram * characters + 1 + (plain.charCodeAt(start + size - 1) % (characters - 1))
      if (size >= shortest) found.push(numberOf(gram, numbers))
    }
  }
  return found
}

function numberOf(gram: number, numbers: Map<number, number>): number {
  const known = numbers.get(gram)
  if (known !== undefined) return known
  numbers.set(gram, numbers.size)
  return numbers.size - 1
}
