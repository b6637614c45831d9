import { isIrregularForm } from '../../language/irregular-verbs.ts'
import type { Token } from '../../language/tokens.ts'
import { irregularBase } from '../../language/verb-forms.ts'
import type { TimeMatch } from './time-match.ts'

/** Where the words around a time place it: after the day of the article, at or before it, or nowhere. */
export type Direction = 'ahead' | 'back' | null

/** Words for what is still to come. */
const lookingAhead: ReadonlySet<string> = new Set(
  `will won't would wouldn't shall upcoming scheduled rescheduled expected due planned slated going`.split(' '),
)
const lookingBack: ReadonlySet<string> = new Set(
  `was wasn't were weren't had hadn't did didn't has hasn't have haven't`.split(' '),
)
/** Verbs whose past is their base; news tells of what they did. */
const unchanged: ReadonlySet<string> = new Set(
  'hit cut put shut hurt quit split burst cast spread beat shed'.split(' '),
)
/** What makes a weekday one of many: "on a Sunday". */
const anyOne: ReadonlySet<string> = new Set('a an one each every any some another most'.split(' '))

/** Most tokens on either side among which a verb is looked for. */
const farthest = 40

/**
 * Where a time lies by the verb nearest to it, the one before it if there is one: "Hale, who was arrested on Monday, will
 * appear in court on Friday". O(1).
 */
export function directionOf(tokens: readonly Token[], { start, end }: TimeMatch): Direction {
  const before = tokens[start - 1]?.normal ?? ''
  if (anyOne.has(before)) return null
  if (/^(?:next|coming)$/.test(before)) return 'ahead'
  if (/^(?:last|past|previous)$/.test(before)) return 'back'
  for (let at = start - 1; at >= Math.max(0, start - farthest); at--) {
    const told = toldBy(tokens, at)
    if (told) return told
  }
  const after = tokens.slice(end, end + farthest)
  for (let at = 0; at < after.length; at++) {
    at = afterRelative(after, at)
    const told = toldBy(after, at)
    if (told) return told
  }
  return null
}

function toldBy(tokens: readonly Token[], at: number): Direction {
  const [before = '', word = '', after = ''] = [at - 1, at, at + 1].map((index) => tokens[index]?.normal)
  if (lookingAhead.has(word) || (word === 'to' && after === 'be')) return 'ahead'
  // "announced plans Tuesday"
  if (/^(?:plans?|prepares?)$/.test(word)) return after === 'to' ? 'ahead' : null
  if (word === 'set') return after === 'for' || after === 'to' ? 'ahead' : 'back'
  if (lookingBack.has(word)) return 'back'
  return isPast(word) && !/^(?:be|been|being)$/.test(before) ? 'back' : null
}

function isPast(word: string): boolean {
  if (isIrregularForm(word) || irregularBase(word) !== undefined || unchanged.has(word)) return true
  return word === 'agreed' || (/[^e]ed$/.test(word) && word !== 'hundred')
}

/** Where the sentence goes on after ", who was arrested in May,". */
function afterRelative(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !/^(?:who|which|whose|whom)$/.test(tokens[at + 1]?.normal ?? '')) return at
  const close = tokens.findIndex((token, index) => index > at && token.text === ',')
  return close < 0 ? at : close
}
