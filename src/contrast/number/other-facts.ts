import { cardinals } from '../../language/number/number-words.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { NumberDetail } from '../../model/detail.ts'
import type { Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { nameOtherCountries } from '../other-countries.ts'
import { tieOf } from '../polarity/denials.ts'
import { type Place, partyOf } from '../polarity/opposite-verbs.ts'

/** "three months after a gunman killed seven": a number of what was long before, behind how long before it was. */
export function isOfEarlierEvent({ statement: { text, start } }: StatementFacts, span: Span): boolean {
  const from = span.start - start
  return sinceThen.test(text.slice(Math.max(0, from - earlierReach), from))
}

const sinceThen = /\b(?:days?|weeks?|months?|years?|decades?) after [^,;:]*$/
/** Code units of "three months after a gunman with a rifle killed ", rounded up. */
const earlierReach = 80

/** "seven of the nine members" and "the nine-member committee": the whole that one text gives is what the other counts. */
export function isWholeOf(
  { statement: { text, start } }: StatementFacts,
  some: NumberDetail,
  all: NumberDetail,
): boolean {
  const [, word = ''] = wholeBehind.exec(text.slice(some.start - start, some.end - start + wholeReach)) ?? []
  const whole = cardinals.get(word.toLowerCase()) ?? Number(word.replaceAll(',', '') || Number.NaN)
  return whole === all.minimum && all.minimum === all.maximum
}

const wholeBehind = /^\S+ (?:out )?of (?:the |its |their )?([\w,]+)/
/** Code units of " out of the 1,200", rounded up. */
const wholeReach = 20

/** "Exports rose 3 percent" and "imports rose 5 percent": whether two things moved. */
export function areOfOtherMovers(x: Place, y: Place): boolean {
  return tieOf(partyOf(x, 'subject'), partyOf(y, 'subject')) === 'apart'
}

/** "A British man fell 600 metres" and "an Australian man fell 150 metres": whether people of two countries have the values. */
export function areOfOtherNationals(x: Place, y: Place): boolean {
  const [left, right] = [x, y].map((place) => partyOf(place, 'subject'))
  return left !== undefined && right !== undefined && nameOtherCountries(textOf(left), textOf(right))
}

function textOf({ words }: NounGroup): string {
  return words.map(({ text }) => text).join(' ')
}
