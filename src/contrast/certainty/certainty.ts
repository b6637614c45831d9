import type { Agreement, Difference, Reading } from '../../model/claim.ts'
import { type ContentWord, contentWordsOf, sharedNear } from '../acts/content-words.ts'
import { isContrastable, nothing } from '../contrastable.ts'
import type { LinkContraster, StatementFacts } from '../contraster.ts'
import { isQuoted, readingAt, readingOf } from '../readings.ts'
import { type Hedge, hedgesOf, plainOf, reachOf, shareHedged } from './hedges.ts'
import { areLike } from './same-predicate.ts'

/** Levels of what is to come; two texts that each have one of them only look at the same future. */
const future = new Set(['planned', 'likely', 'possible'])

/** How many words two lone outlooks of other predicates must share to be of one thing. */
const leastLone = 2

/**
 * Sets how sure the texts are of one thing against each other: a hedged predicate against the same one elsewhere.
 *
 * Silent unless the predicate is the same, or each statement has one outlook on the future only. Every finding is
 * compatible: to be less sure is no contradiction.
 */
export const contrastCertainty: LinkContraster = (a, b, relation) => {
  if (!isContrastable(a, b, ['certainty'])) return nothing
  const [left, right] = [contentWordsOf(a), contentWordsOf(b)]
  const [leftHedges, rightHedges] = [hedgesOf(a, left), hedgesOf(b, right)]
  const pairs = leftHedges.flatMap((x) =>
    rightHedges.filter((y) => shareHedged(x, y)).map((y): readonly [Hedge, Hedge] => [x, y]),
  )
  const alike = pairs.filter(([x, y]) => x.detail.value === y.detail.value)
  const unlike = pairs.filter((pair) => !alike.some(([x, y]) => x === pair[0] || y === pair[1]))
  const [met, agreed] = [new Set(pairs.flat()), new Set(alike.flat())]
  const onLeft = { predicates: left, hedges: leftHedges, relation }
  const onRight = { predicates: right, hedges: rightHedges, relation }
  const plain = [
    ...leftHedges.map((x) => (met.has(x) ? null : plainPair([a, x], [b, plainOf(x, onRight)]))),
    ...rightHedges.map((y) => (met.has(y) ? null : plainPair([b, y], [a, plainOf(y, onLeft)])?.toReversed())),
  ].flatMap((readings) => (readings ? [readings] : []))
  const found = [...unlike.map(hedgedReadings), ...plain]
  const lone = found.length === 0 && agreed.size === 0 ? loneHedges(leftHedges, rightHedges) : null
  return {
    agreements: alike.map((pair): Agreement => ({ kind: 'certainty', readings: hedgedReadings(pair) })),
    differences: (lone ? [hedgedReadings(lone)] : found).map(differ),
  }
}

function differ(readings: readonly Reading[]): Difference {
  return { kind: 'certainty', verdict: 'compatible', reason: 'weaker-claim', readings }
}

function hedgedReadings([x, y]: readonly [Hedge, Hedge]): readonly Reading[] {
  return [readingOf(x.detail), readingOf(y.detail)]
}

/** A hedge against the other text's plain word for it. */
function plainPair(
  [facts, hedge]: readonly [StatementFacts, Hedge],
  [other, plain]: readonly [StatementFacts, ContentWord | undefined],
): readonly Reading[] | null {
  // What a speaker thinks is no doubt of the text's: "I think it is destructive" and "destructive".
  if (!plain || (isQuoted(facts, hedge.detail) && isQuoted(other, plain.token))) return null
  return [readingAt(facts, reachOf(hedge, plain), hedge.detail.value), readingAt(other, plain.span, 'fact')]
}

/** "plan to file charges against Grimm" and "Grimm is expected to be indicted": the only hedges, with a word in common. */
function loneHedges(left: readonly Hedge[], right: readonly Hedge[]): readonly [Hedge, Hedge] | null {
  const [x, ...moreLeft] = left
  const [y, ...moreRight] = right
  if (!x || !y || moreLeft.length > 0 || moreRight.length > 0 || x.detail.value === y.detail.value) return null
  if (!future.has(x.detail.value) || !future.has(y.detail.value)) return null
  return isOutlook(x) && isOutlook(y) && areOfOneThing(x, y) ? [x, y] : null
}

function areOfOneThing(x: Hedge, y: Hedge): boolean {
  const like = x.predicates.some((left) => y.predicates.some((right) => areLike(left, right)))
  return sharedNear(x.site, y.site) >= (like ? 1 : leastLone)
}

/** "likely to do this" rather than "probably the only one who can". */
function isOutlook({ predicates, detail }: Hedge): boolean {
  return predicates.length > 0 || / to$/.test(detail.text)
}
