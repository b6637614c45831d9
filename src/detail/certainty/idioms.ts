import { nearRefusal, refusedThings } from '../../language/refusals.ts'
import type { Token } from '../../language/tokens.ts'

/** How far before "possible" the word stands that makes it no doubt: "the best deal possible", "as soon as possible". */
const nearSuperlative = 5
const superlative = /^(?:as|best|most|worst|least|every|all|any|made|make|makes|making|\w{3,}est)$/

/** Whether a cue that starts at an index and ends before `end` is part of a phrase in which it leaves no doubt. */
export function isIdiom(tokens: readonly Token[], first: number, end: number): boolean {
  const word = (at: number): string => tokens[at]?.normal ?? ''
  const behind = tokens.slice(end, end + nearRefusal).map(({ normal }) => normal)
  switch (word(first)) {
    case 'possible':
      return tokens.slice(Math.max(0, first - nearSuperlative), first).some(({ normal }) => superlative.test(normal))
    case 'possibility':
      return behind[0] === 'parole'
    case 'potential':
      // "its full potential"
      return tokens[end]?.kind !== 'word' || /^(?:and|for|in|of|to)$/.test(word(end))
    case 'open':
      return /^(?:all|everyone|everybody)$/.test(word(end)) || /^(?:public|traffic|visitors|press)$/.test(word(end + 1))
    case 'presumed':
      return behind[0] === 'innocent'
    case 'could':
      return /^(?:nothing|nobody|none)$/.test(word(first - 1))
    case 'deny':
    case 'denies':
    case 'denied':
    case 'denying':
      return behind.some((normal) => refusedThings.has(normal))
    default:
      return false
  }
}
