import type { NumberDetail } from '../model/detail.ts'
import type { StatementFacts } from './contraster.ts'

/**
 * Whether a count and those that stand joined to it make up another: "212 passengers and 11 crew" are "223 people", "two rifles
 * and a handgun" are "three guns".
 */
export function isPartOfSum({ details, article }: StatementFacts, part: NumberDetail, whole: NumberDetail): boolean {
  if (!isExactCount(part) || !isExactCount(whole) || part.minimum >= whole.minimum) return false
  const { text } = article.article
  const counts = details.filter(isExactCount)
  const at = counts.indexOf(part)
  if (at < 0) return false
  const joins = (index: number): boolean =>
    joint.test(text.slice(counts[index - 1]?.end, counts[index]?.start ?? 0)) && index > 0 && index < counts.length
  let [first, last] = [at, at]
  while (joins(first)) first--
  while (joins(last + 1)) last++
  const sum = counts.slice(first, last + 1).reduce((total, { minimum }) => total + minimum, 0)
  const end = counts[last]?.end ?? part.end
  return sum + (oneMore.test(text.slice(end, end + reachOfOne)) ? 1 : 0) === whole.minimum
}

// "12 in Norway, two in Wales and three in Sweden"
const joint = /^(?: [^\s\d,;.]+){0,4}(?:,|,? (?:and|plus|as well as)) $/
// "two rifles and a handgun", "six counts of fraud and one of perjury"
const oneMore = /^(?: [^\s\d,;.]+){0,4},? (?:and|plus|as well as) (?:an?|one|another) /
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
