import { fractionCharacters } from '../../language/number/number-words.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { readTimes } from '../time/read-times.ts'
import type { NumberMatch } from './number-match.ts'
import { nameEnd } from './number-names.ts'
import { readAge } from './read-age.ts'
import { readFurther } from './read-further.ts'
import { readNumber } from './read-number.ts'
import { readSetNumber } from './read-set-number.ts'

/** Share of the longer words with a capital from which a statement is taken for a headline in title case. */
const titleShare = 0.7
const longWord = 4

/** Every quantity in the tokens of a statement, in order, apart from those in times and names. O(tokens). */
export function readNumbers(tokens: readonly Token[]): readonly NumberMatch[] {
  const timeEnds = new Map(readTimes(tokens).map((time) => [time.start, time.end]))
  const titleCase = isTitleCase(tokens)
  const found: NumberMatch[] = []
  for (let at = 0; at < tokens.length; ) {
    const skip = timeEnds.get(at) ?? nameEnd(tokens, at, titleCase)
    const match =
      skip || isPlainMark(tokens[at])
        ? null
        : (readAge(tokens, at) ??
          readSetNumber(tokens, at) ??
          readFurther(tokens, at, found) ??
          readNumber(tokens, at, titleCase))
    if (match) found.push(match)
    at = skip || nextStart(match, at)
  }
  return found
}

/** Among marks only "½" and its like start a quantity. */
function isPlainMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !fractionCharacters.has(token.text)
}

/** A noun phrase may hold further numbers ("21 of the 50 missiles"), so reading goes on right after the number. */
function nextStart(match: NumberMatch | null, at: number): number {
  return match ? Math.max(at + 1, match.end) : at + 1
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.text.length >= longWord)
  const capital = long.filter((token) => startsWithCapital(token.text))
  return long.length >= 2 && capital.length >= long.length * titleShare
}
