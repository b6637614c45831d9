import { weekdays } from './calendar.ts'
import { startsWithCapital } from './letter-case.ts'
import type { Token } from './tokens.ts'

/** Words that end the names of newspapers. Source: general knowledge. */
const paperWords: ReadonlySet<string> = new Set(
  `times mirror telegraph express mail post herald sun people world independent sport star tribune mercury sentinel gazette
   chronicle news journal examiner dispatch globe observer guardian record review courier bulletin nation standard leader
   punch vanguard citizen argus echo paper magazine monitor`.split(/\s+/),
)
/** Most words of such a name behind its day: "Sunday Business Post". */
const mostWords = 3

/** Whether a day of the week opens the name of a paper: "told the Sunday Times", but not "on Sunday Times Square was closed". */
export function opensPaper(tokens: readonly Token[], at: number): boolean {
  if (!weekdays.has(tokens[at]?.normal ?? '') || tokens[at - 1]?.normal === 'on') return false
  const behind = tokens.slice(at + 1, at + 1 + mostWords + 1)
  const end = behind.findIndex(({ kind, text }) => kind !== 'word' || !startsWithCapital(text))
  const last = end < 0 ? undefined : behind[end - 1]
  return last !== undefined && paperWords.has(last.normal)
}

/** Whether a day of the week ends the name of a paper: "the Mail on Sunday". */
export function closesPaper(tokens: readonly Token[], at: number): boolean {
  const [paper, on, day] = tokens.slice(Math.max(0, at - 2), at + 1)
  return day?.normal === 'sunday' && on?.text === 'on' && /^(?:Mail|Independent|Sun)$/.test(paper?.text ?? '')
}
