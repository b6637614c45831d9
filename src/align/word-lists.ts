import { holdersOf, type NumberLists } from './number-lists.ts'

/** The words of each statement or clause of an article that are looked at, each word once, and who holds each word. */
export interface WordLists extends NumberLists {
  readonly holders: NumberLists
}

/** Word lists with numbers below `size`. O(words + size). */
export function wordLists(lists: NumberLists, size: number): WordLists {
  return { ...lists, holders: holdersOf(lists, size) }
}
