import { adverbs, determiners, formsOfBe, prepositions } from '../../language/sentence/clause-words.ts'
import { isRefusal, nearRefusal } from '../../language/sentence/refusals.ts'
import type { Token } from '../../language/tokens.ts'

/** Whether a cue that starts at an index and ends before `end` is part of a phrase in which it leaves no doubt. */
export function isIdiom(tokens: readonly Token[], first: number, end: number): boolean {
  const word = (at: number): string => tokens[at]?.normal ?? ''
  switch (word(first)) {
    case 'possible':
      return isUtmost(tokens, first)
    case 'possibility':
      return word(end) === 'parole'
    case 'potential':
      // "its full potential"
      return tokens[end]?.kind !== 'word' || /^(?:and|for|in|of|to)$/.test(word(end))
    case 'open':
      return /^(?:all|everyone|everybody)$/.test(word(end)) || /^(?:public|traffic|visitors|press)$/.test(word(end + 1))
    case 'likely':
      return isCompared(tokens, first, end)
    case 'weighing':
      // "weighing 130 pounds"
      return tokens[end]?.kind === 'number' || weights.has(word(end))
    case 'planned':
      return word(end) === 'parenthood'
    case 'presumed':
      return word(end) === 'innocent'
    case 'feared':
    case 'believed':
    case 'thought':
      return !lost.test(word(end))
    case 'could':
      return /^(?:nothing|nobody|none)$/.test(word(first - 1))
    case 'deny':
    case 'denies':
    case 'denied':
    case 'denying':
      return isRefusal(tokens.slice(end, end + nearRefusal).map(({ normal }) => normal))
    default:
      return false
  }
}

const weights = new Set('about around some nearly almost over up in more less'.split(' '))
/** How far behind "likely" what is compared may be set off: "likely to be stopped than". */
const nearThan = 6

/** "more likely than whites" */
function isCompared(tokens: readonly Token[], first: number, end: number): boolean {
  if (!/^(?:more|less)$/.test(tokens[first - 1]?.normal ?? '')) return false
  return tokens.slice(end, end + nearThan).some(({ normal }) => normal === 'than')
}

/** How far before "possible" its superlative stands: "the best of all deals possible". */
const nearSuperlative = 5
const superlative = /^(?:best|most|worst|least|\w{3,}est)$/

/** "as soon as possible", "made possible", "the best deal possible"; but "an arrest is possible". */
function isUtmost(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (/^(?:as|made|makes?|making)$/.test(before?.normal ?? '')) return true
  if (before?.kind !== 'word' || [formsOfBe, adverbs, determiners, prepositions].some((set) => set.has(before.normal)))
    return false
  const near = tokens.slice(Math.max(0, at - nearSuperlative), at)
  return near.some(({ normal }, index) => superlative.test(normal) && near[index - 1]?.normal === 'the')
}

/** What becomes of those of whom nobody is sure: "feared dead". */
const lost = /^(?:dead|drowned|killed|lost|trapped|buried|missing)$/
