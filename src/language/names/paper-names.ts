import { outletWords } from '../saying/source-nouns.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'

/** Words that end the names of papers of a Sunday, beside those of outlets. Source: general knowledge. */
const sundayWords: ReadonlySet<string> = new Set(
  'express mercury nation people record sport star vanguard world'.split(' '),
)
/** Most words of such a name behind its day: "Sunday Business Post". */
const mostWords = 3
/** Words before such a name; other prepositions may as well go with the day: "by Sunday Times Square was shut". */
const leads = /^(?:the|in|to|of|with|via)$/

/** Whether a Sunday opens the name of a paper: "told the Sunday Times", but not "said Sunday Royal Mail would". O(1). */
export function opensPaper(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.normal !== 'sunday' || !leads.test(tokens[at - 1]?.normal ?? '')) return false
  const behind = tokens.slice(at + 1, at + 1 + mostWords + 1)
  const end = behind.findIndex(({ kind, text }) => kind !== 'word' || !startsWithCapital(text))
  const last = end < 0 ? undefined : behind[end - 1]
  return last !== undefined && (outletWords.has(last.normal) || sundayWords.has(last.normal))
}

/** Whether a Sunday ends the name of a paper: "the Mail on Sunday", but not "Royal Mail on Sunday". */
export function closesPaper(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 3), at + 1).map(({ text }) => text)
  return /^[Tt]he Mail on Sunday$/.test(words.join(' '))
}
