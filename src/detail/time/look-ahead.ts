import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import type { Token } from '../../language/tokens.ts'
import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import { irregularBase } from '../../language/words/verb-forms.ts'
import type { TimeMatch } from './time-match.ts'

/**
 * Where the words around a time place it: after the day of the article, after what they tell as past ("was adjourned until
 * May"), at or before the day of the article, or nowhere.
 */
export type Direction = 'ahead' | 'appointed' | 'back' | null

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

/** What is done on one day for another: "set a hearing for May 3", "adjourned it until Monday". */
const appointing: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    for: 'set scheduled rescheduled fixed arranged planned listed booked called adjourned postponed delayed deferred moved',
    until: 'adjourned postponed delayed deferred moved put pushed extended remanded bailed suspended rescheduled',
    to: 'adjourned postponed delayed deferred moved pushed extended rescheduled',
  }).map(([lead, verbs]) => [lead, new Set(verbs.split(' '))] as const),
)
/** What somebody is called upon to do on a day to come, where no verb before "to" says that it was done. */
const appearing = /^(?:appear|attend|testify|stand|face|return|resume|begin|start)$/
/** Words before such a "to" that leave it to be done: "on bail to appear". */
const callingUpon = /^(?:bail|bailed|due|ordered|summoned|required|told|set|scheduled|expected|is|are|was|were)$/
/** Words before such a "to" of what was done or was not: "failed to appear". */
const settling = /^(?:fail(?:ed)?|refused|forced|had|has|have|began|started|continued|managed|able|used|declined)$/

/** "May hit Vietnam on Wednesday", "could hear the blast on Friday": of a day that is still to come, or of one that was. */
const possibly = /^(?:may|might|could|can)$/

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
  const told = toldBefore(tokens, start)
  if (told === 'appointed' && goesOn(tokens, end)) return null
  return told === undefined ? toldAfter(tokens, end) : told
}

/** Whether a sentence tells what came of the day appointed: "was set for Monday but the judge fell ill", not "..., he said". */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const after = tokens.slice(end, end + farthest)
  return after.some((token, at) => toldBy(after, at) === 'back' && reportingVerb(token.normal) === null)
}

/** Where the nearest verb before a time places it; undefined where there is none. */
function toldBefore(tokens: readonly Token[], start: number): Direction | undefined {
  const lead = leadOf(tokens, start)
  for (let at = start - 1; at >= Math.max(0, start - farthest); at--) {
    if (isOfAnyDay(tokens, at) || possibly.test(tokens[at]?.normal ?? '')) return null
    const told = toldBy(tokens, at)
    if (told === 'back') return directionAfter(lead, tokens, at)
    if (told) return modal.test(tokens[at]?.normal ?? '') ? told : fromThen(tokens, at, 'ahead')
  }
  return lead === 'until' ? null : undefined
}

function toldAfter(tokens: readonly Token[], end: number): Direction {
  const after = tokens.slice(end, end + farthest)
  for (let at = 0; at < after.length; at++) {
    at = afterRelative(after, at)
    const told = toldBy(after, at)
    if (told) return told
  }
  return null
}

/** The preposition by which a verb takes a time: "for", "until", "to". */
function leadOf(tokens: readonly Token[], start: number): string {
  const [first = '', lead = ''] = [tokens[start], tokens[start - 1]].map((token) => token?.normal)
  if ([first, lead].some((word) => /^(?:until|till)$/.test(word))) return 'until'
  return first === 'before' ? first : lead
}

/** Where a time lies after a past verb: "was adjourned until May" ahead, "was closed until May", "met before May" on either side. */
function directionAfter(lead: string, tokens: readonly Token[], at: number): Direction {
  if (appointing.get(lead)?.has(tokens[at]?.normal ?? '')) return fromThen(tokens, at, 'appointed')
  return lead === 'until' || lead === 'before' ? null : 'back'
}

/** Where a day lies that is appointed: "is set for" ahead, "was set for" ahead of then, "had been set for" nowhere. */
function fromThen(tokens: readonly Token[], at: number, alone: Direction): Direction {
  const auxiliary = auxiliaryBefore(tokens, at)
  if (/^had/.test(auxiliary)) return null
  if (/^w/.test(auxiliary)) return 'appointed'
  return auxiliary ? 'ahead' : alone
}

/** The nearest form of "be" or "have" in the words before a verb, other than "been"; empty where there is none. */
function auxiliaryBefore(tokens: readonly Token[], at: number): string {
  const before = tokens.slice(Math.max(0, at - auxiliaryReach), at).reverse()
  return before.find(({ normal }) => auxiliaries.test(normal))?.normal ?? ''
}

const auxiliaries = /^(?:is|are|has|have|had|was|were)(?:n't)?$/
/** Words from "had" to "to": "had been due to". */
const auxiliaryReach = 4
/** Verbs that say by themselves what is still to come. */
const modal = /^(?:will|won't|would|wouldn't|shall)$/

/** "flew home to stand trial": it does not tell whether that was done by the day of writing. */
function isOfAnyDay(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.normal !== 'to' || !appearing.test(tokens[to + 1]?.normal ?? '')) return false
  const before = tokens[to - 1]?.normal ?? ''
  return !callingUpon.test(before) && !settling.test(before)
}

/** "to be held", "was due to appear" */
function isToCome([before, word, after]: readonly [string, string, string]): boolean {
  if (lookingAhead.has(word)) return true
  return word === 'to' && (after === 'be' || (appearing.test(after) && callingUpon.test(before)))
}

function toldBy(tokens: readonly Token[], at: number): Direction {
  const [before = '', word = '', after = ''] = [at - 1, at, at + 1].map((index) => tokens[index]?.normal)
  if (isToCome([before, word, after])) return 'ahead'
  // "announced plans Tuesday"
  if (/^(?:plans?|prepares?)$/.test(word)) return after === 'to' ? 'ahead' : null
  if (word === 'set') return after === 'for' || after === 'to' ? 'ahead' : 'back'
  if (lookingBack.has(word)) return 'back'
  return isPast(word) && !beforeBase.test(before) ? 'back' : null
}

/** Behind these a form is no past: "be shut", "may hit", "to cut". */
const beforeBase = /^(?:be|been|being|to|may|might|could|can|must|should)$/

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
