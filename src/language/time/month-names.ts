import { phraseEnds } from '../sentence/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital, startsWithSmall } from '../words/letter-case.ts'
import { months } from './calendar.ts'

/** Words after which a capitalised "May" or "March" is the month. */
const cues: ReadonlySet<string> = new Set('in since until till last next this early late mid during'.split(' '))
/** Words that lead up to a noun with the month before it: "the May robbery". */
const leads: ReadonlySet<string> = new Set('the a an its his her their our that'.split(' '))
/** What somebody called May leads: "the May government". */
const led: ReadonlySet<string> = new Set(
  'government administration cabinet ministry premiership era years camp team family'.split(' '),
)

/**
 * Whether a capitalised word that is a month, and a verb or a name too, is plainly the month: "May 17", "13 May", "in May",
 * "mid-May", "the May robbery". False for "Theresa May" and "May he rest in peace". O(1).
 */
export function namesMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !months.has(token.normal) || !startsWithCapital(token.text)) return false
  return isBesideNumber(tokens, at) || isCued(tokens, at) || describesNoun(tokens, at)
}

/** "May 17", "May 2017", "13 May", "the 3rd of May" */
function isBesideNumber(tokens: readonly Token[], at: number): boolean {
  const day = tokens[at - 1]?.normal === 'of' ? at - 2 : at - 1
  const number = /^(?:st|nd|rd|th)$/.test(tokens[day]?.normal ?? '') ? day - 1 : day
  const isDay = /^(?:[1-9]|[12]\d|3[01])$/.test(tokens[number]?.text ?? '') && (number < at - 1 || day === at - 1)
  return isDay || /^(?:\d{1,2}|(?:1[89]|20)\d\d)$/.test(tokens[at + 1]?.text ?? '')
}

function isCued(tokens: readonly Token[], at: number): boolean {
  return cues.has(tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.normal ?? '')
}

/** "the May robbery", "the May and June attacks" */
function describesNoun(tokens: readonly Token[], at: number): boolean {
  const [lead, next, other] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (!leads.has(lead?.normal ?? '')) return false
  if (/^(?:and|or|to)$/.test(next?.normal ?? '')) return months.has(other?.normal ?? '')
  if (next?.kind !== 'word' || !startsWithSmall(next.text)) return false
  return !phraseEnds.has(next.normal) && !led.has(next.normal)
}
