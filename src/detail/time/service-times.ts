import { determiners } from '../../language/sentence/clause-words.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { eventNouns } from '../../language/time/event-words.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { TimeMatch } from './time-match.ts'

/** What is called by the hour at which it leaves or begins; general knowledge. */
const services: ReadonlySet<string> = new Set(
  'train service bus coach flight ferry sailing tram shuttle departure express sleeper bulletin news newscast programme show'.split(
    ' ',
  ),
)
/** Most words between the hour and the noun: "the 7.42am Leeds to York train". */
const reach = 5

/** Whether a time is the name of a train, a flight or a bulletin, and no time of what is told: "the 7.42am service". O(1). */
export function namesService(tokens: readonly Token[], { start, end, parts }: TimeMatch): boolean {
  const { minute, weekday, day, relative, partOfDay } = parts
  if (minute === null || weekday !== null || day !== null || relative !== null || partOfDay !== null) return false
  const before = tokens[start - 1]
  if (!determiners.has(before?.normal ?? '') && !/['’]s?$/.test(before?.text ?? '')) return false
  const at = end + tokens.slice(end, end + reach).findIndex(({ normal }) => services.has(normal))
  if (at < end || !tokens.slice(end, at).every(isOfName)) return false
  // "the 5.30pm train crash" is told by its hour.
  const head = tokens[at + 1]?.normal ?? ''
  return services.has(head) || !eventNouns.has(head)
}

/** "Leeds to York", "Northern Rail", "stopping" */
function isOfName({ kind, text, normal }: Token): boolean {
  if (startsWithCapital(text) || normal === 'to' || normal === 'from' || text === '-') return true
  return kind === 'word' && !phraseEnds.has(normal) && !eventNouns.has(normal)
}
