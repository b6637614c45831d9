import type { Token } from '../tokens.ts'
import type { Numeral } from './numeral.ts'
import { readDigits } from './numeral-digits.ts'
import { readNumberWords } from './numeral-words.ts'

/** The numeral that starts at a token, the longest reading of it; null where none does. O(its tokens). */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  return tokens[at]?.kind === 'word' ? readNumberWords(tokens, at) : readDigits(tokens, at)
}
