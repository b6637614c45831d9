import type { Clauses } from '../../language/sentence/clause-slots.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { Tag } from '../../language/sentence/word-tags.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import { relatedness } from '../../language/words/wordnet.ts'
import type { NumberDetail } from '../../model/detail.ts'
import { overlap } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { peopleStems } from './harm.ts'

/**
 * Whether a count and those that stand joined to it make up another: "212 passengers and 11 crew" are "223 people", "two rifles
 * and a handgun" are "at least three guns".
 */
export function isPartOfSum(facts: StatementFacts, part: NumberDetail, whole: NumberDetail): boolean {
  if (!isExactCount(part) || whole.role !== 'count' || part.minimum >= (whole.minimum ?? 0)) return false
  const { details, article } = facts
  const { text } = article.article
  const counts = details.filter(isExactCount)
  const at = counts.indexOf(part)
  if (at < 0) return false
  const joins = (index: number): boolean =>
    index > 0 && index < counts.length && joint.test(text.slice(counts[index - 1]?.end, counts[index]?.start))
  let [first, last] = [at, at]
  while (joins(first)) first--
  while (joins(last + 1)) last++
  const sum = counts.slice(first, last + 1).reduce((total, { minimum }) => total + minimum, 0)
  const ones = onesBefore(facts, counts[first] ?? part, whole)
  if (sum + ones === whole.minimum) return true
  return sum + ones + 1 === whole.minimum && hasOneMore(facts, counts[last] ?? part, whole)
}

/** How many of what is counted stand joined before a count, one by one: two in "a man, a woman and three children". */
function onesBefore({ clauses: { tokens, groups } }: StatementFacts, part: NumberDetail, whole: NumberDetail): number {
  let at = tokens.findIndex(({ start }) => start >= part.start)
  let ones = 0
  for (; /^(?:and|,)$/.test(tokens[at - 1]?.normal ?? ''); ones++) {
    const one = groups.find(({ last }) => last === at - 1)
    if (!one || !/^(?:an?|one|another)$/.test(one.determiner) || !isOneOf(one, whole)) break
    at = one.first
  }
  return ones
}

/** Whether a count tells of one whom the other may leave out: "nine people died, including the gunman" beside "eight people". */
export function isOneLess({ article: { article } }: StatementFacts, whole: NumberDetail, part: NumberDetail): boolean {
  if (!isExactCount(part) || !isExactCount(whole) || part.minimum + 1 !== whole.minimum) return false
  const behind = sentence.exec(article.text.slice(whole.end, whole.end + reachOfInclusion))?.[0] ?? ''
  return inclusion.test(behind)
}

/**
 * Whether one more of what is counted stands joined to a count: "two rifles and a handgun", but not "killed two people and a bridge
 * fell", which goes on with something else.
 */
function hasOneMore({ article, clauses }: StatementFacts, part: NumberDetail, whole: NumberDetail): boolean {
  const behind = article.article.text.slice(part.end, part.end + reachOfOne)
  if (oneself.test(behind)) return true
  const joint = oneMore.exec(behind)
  if (!joint) return false
  const { tokens, groups } = clauses
  const start = tokens.findIndex((token) => token.start >= part.end + joint[0].length)
  const one = groups.find(({ first, last }) => first <= start && start < last)
  if (start < 0 || startsClause(clauses, start)) return false
  // "and one of perjury", "and another in Wales"
  if (!one || tokens[start]?.normal === 'of') return /(?:one|another) $/.test(joint[0])
  const counted = groups.find(({ head }) => overlap(head, part) > 0)
  if (counted && relatedness(counted.entry, one.entry) > 0) return true
  return isOneOf(one, whole)
}

/** "a bridge fell": whether what starts at a token has a verb of its own, as the clause before it has one already. */
function startsClause({ tokens, tags }: Clauses, start: number): boolean {
  const end = tokens.findIndex(
    ({ kind, normal }, index) => index > start && (kind === 'mark' || relatives.test(normal)),
  )
  const verb = tags.findIndex((tag, index) => index > start && (end < 0 || index < end) && isVerbal(tag))
  if (verb < 0 || pluralVerbs.test(tokens[verb]?.normal ?? '')) return false
  const from = tokens.findLastIndex(({ text }, index) => index < start && /^[,;:]$/.test(text)) + 1
  return tags.slice(from, start).some(isVerbal)
}

const relatives = /^(?:who|which|that|where|when|whose)$/
/** "two men and a woman were killed": what has such a verb are several. */
const pluralVerbs = /^(?:are|were|have)$/

function isVerbal(tag: Tag | undefined): boolean {
  return tag === 'verb' || tag === 'auxiliary'
}

/** Whether a noun names one of what a count is of: a woman of "three people", a nurse of "three nurses". */
function isOneOf({ head, entry }: NounGroup, { counted }: NumberDetail): boolean {
  const noun = counted.at(-1)
  if (noun === undefined || noun === head.stem) return true
  return peopleStems.has(noun) && canBePerson(entry.lemmas)
}

const sentence = /^[^.;\n]*/
// "including the gunman", "one of them the pilot", but not "including a nurse"
const inclusion = /\b(?:including|among them|one of them) (?:the|his|her|their|its)\b/
/** Code units in which a count may tell whom it includes. */
const reachOfInclusion = 120
// "12 in Norway, two in Wales and three in Sweden"
const joint = /^(?: [^\s\d,;.]+){0,4}(?:,|,? (?:and|plus|as well as)) $/
// "two rifles and a handgun", "six counts of fraud and one of perjury"
const oneMore = /^(?: [^\s\d,;.]+){0,4},? (?:and|plus|as well as) (?:an?|one|another|the) /
// "killed eight people and then himself"
const oneself = /^(?: [^\s\d,;.]+){0,4},? and (?:then |finally |later )?(?:himself|herself)\b/
/** Code units in which "one more" must stand behind a count. */
const reachOfOne = 80

function isExactCount(detail: StatementFacts['details'][number]): detail is NumberDetail & { minimum: number } {
  return (
    detail.kind === 'number' &&
    detail.role === 'count' &&
    !detail.approximate &&
    detail.minimum !== null &&
    detail.minimum === detail.maximum
  )
}
