import { remembering } from './remembering.ts'
import { type Clauses, readClauses } from './sentence/clause-slots.ts'
import type { Token } from './tokens.ts'
import type { WordData } from './word-data.ts'
import { type LookUp, rememberingLookUp } from './words/word-entry.ts'

/** What one comparison knows of words and reads of sentences: each word is looked up and each sentence read once. */
export interface Reader {
  readonly words: WordData
  readonly lookUp: LookUp
  /** The clauses of a sentence by its tokens, which must be the same array whenever it is asked for: `tokensOf`. */
  readonly clausesOf: (tokens: readonly Token[]) => Clauses
}

/** A reader with the word data; it remembers what it read for as long as it lives. */
export function readerWith(words: WordData): Reader {
  const lookUp = rememberingLookUp(words)
  return { words, lookUp, clausesOf: remembering((tokens: readonly Token[]) => readClauses(tokens, lookUp)) }
}
