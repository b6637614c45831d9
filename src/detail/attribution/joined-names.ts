import { speakerNouns } from '../../language/saying/source-nouns.ts'
import type { Word } from './speech-units.ts'
import { isCapitalised, isDeterminer, isPreposition, isTimeWord } from './word-classes.ts'

/** Whether the "and" at an index joins two sources: "Smith and Jones said", "police and prosecutors said". */
export function joinsNames(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower !== 'and') return false
  const [before, after] = [words[index - 1], words[index + 1]]
  // "rose to 2 per cent on Thursday and the bank said"
  if (isTimeWord(before) || (isDeterminer(after) && !isCapitalised(words[index + 2]) && isSet(words, index - 1)))
    return false
  if (isCapitalised(before) && (isCapitalised(after) || isDeterminer(after))) return true
  return speakerNouns.has(before?.lower ?? '') && (speakerNouns.has(after?.lower ?? '') || isDeterminer(after))
}

/** "rates rose in Japan and the bank said": a name that tells where or when the clause before happened. */
function isSet(words: readonly Word[], last: number): boolean {
  let from = last
  while (isCapitalised(words[from]) && !isPreposition(words[from])) from--
  return /^(?:in|on|at|to|into|against)$/.test(words[words[from]?.lower === 'the' ? from - 1 : from]?.lower ?? '')
}
