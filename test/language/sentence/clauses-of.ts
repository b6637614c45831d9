import { type Clauses, readClauses } from '../../../src/language/sentence/clause-slots.ts'
import { tokenize } from '../../../src/language/tokens.ts'
import { loadWordData } from '../../../src/language/word-data.ts'
import { rememberingLookUp } from '../../../src/language/words/word-entry.ts'
import type { Span } from '../../../src/model/span.ts'

const lookUp = rememberingLookUp(loadWordData())

/** A part of a text as clauses, with the word data that ships. */
export function clausesOf(text: string, within?: Span): Clauses {
  return readClauses(tokenize(text, within), lookUp)
}
