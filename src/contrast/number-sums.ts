import type { NumberDetail } from '../model/detail.ts'
import type { StatementFacts } from './contraster.ts'

/** Whether a count and the one that stands joined to it make up another: "212 passengers and 11 crew" are "223 people". */
export function isPartOfSum({ details, article }: StatementFacts, part: NumberDetail, whole: NumberDetail): boolean {
  return details.some((other) => {
    if (other === part || !isExactCount(other) || !isExactCount(part) || !isExactCount(whole)) return false
    const [first, second] = other.start < part.start ? [other, part] : [part, other]
    const between = article.article.text.slice(first.end, second.start)
    return joint.test(between) && first.minimum + second.minimum === whole.minimum
  })
}

// "12 in Norway and three in Sweden"
const joint = /^(?: [^\s\d,;.]+){0,4},? (?:and|plus|as well as) $/

function isExactCount(detail: StatementFacts['details'][number]): detail is NumberDetail & { minimum: number } {
  return (
    detail.kind === 'number' &&
    detail.role === 'count' &&
    !detail.approximate &&
    detail.minimum !== null &&
    detail.minimum === detail.maximum
  )
}
