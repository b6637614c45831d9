import { canonicalEntity, isWithin } from '../../language/names/entities.ts'
import { streetWords } from '../../language/sentence/phrase-words.ts'
import type { Agreement, Difference, Verdict } from '../../model/claim.ts'
import type { PlaceDetail } from '../../model/detail.ts'
import type { Relation } from '../../model/link.ts'
import { overlap, type Span } from '../../model/span.ts'
import { isContrastable, nothing } from '../contrastable.ts'
import type { LinkContraster, StatementFacts } from '../contraster.ts'
import { plainSpelling, spellingVariant } from '../name/name-spelling.ts'
import { areSole } from '../name/sole-names.ts'
import { areOfOpposites, isAhead } from '../polarity/opposite-verbs.ts'
import { swapOf } from '../polarity/swapped-words.ts'
import { readingAt, readingOf } from '../readings.ts'
import { areOfOtherYears } from '../time/times-apart.ts'
import { eventStems, isOfPerson, isRuledOut, locativeOf, siteAt } from './place-role.ts'
import { areApart, levelOf } from './places-apart.ts'

/** Sets places against each other: where something happened against where, and origin against origin. */
export const contrastPlace: LinkContraster = (a, b, relation) => {
  if (!isContrastable(a, b, ['place'])) return nothing
  const [left, right] = [placesOf(a), placesOf(b)]
  const agreements = left.flatMap((x): readonly Agreement[] =>
    right
      .filter((y) => x.value === y.value && !isOriginAndSite([a, x], [b, y]))
      .map((y) => ({ kind: 'place', readings: [readingOf(x), readingOf(y)] })),
  )
  if (areOfOtherYears(a, b)) return { agreements, differences: [] }
  const swapped = contrastSwapped([a, left], [b, right])
  const sites = swapped.length > 0 ? swapped : contrastSites([a, left], [b, right], relation)
  return { agreements, differences: [...contrastOrigins(left, right), ...sites] }
}

/** "Japanese troops" and "tried in Japan": who somebody is says nothing of where something happens. */
function isOriginAndSite(x: Site, y: Site): boolean {
  const isOrigin = ([, { text }]: Site): boolean => canonicalEntity(text)?.form === 'adjective'
  return (isOrigin(x) && isSite(y)) || (isOrigin(y) && isSite(x))
}

function isSite([facts, place]: Site): boolean {
  return canonicalEntity(place.text)?.form !== 'adjective' && locativeOf(facts, place) !== null
}

/** Two places apart by which two statements differ that are else alike, whatever place of the sentence it is. */
function contrastSwapped([a, left]: Places, [b, right]: Places): readonly Difference[] {
  const swap = left.length > 0 && right.length > 0 ? swapOf(a, b) : null
  const [x, y] = [left.find((place) => isWhole(swap?.left, place)), right.find((place) => isWhole(swap?.right, place))]
  const [one, other] = [x && canonicalEntity(x.text), y && canonicalEntity(y.text)]
  if (!x || !y || !one || !other || !areApart(one, other) || isOfSource([a, x]) || isOfSource([b, y])) return []
  // "Moscow said" may be a government, and two origins, or "the Governor of Texas", are often two who are told of.
  const isOpen =
    [one, other].some(({ form }) => form === 'capital' || form === 'government' || form === 'adjective') ||
    isOfPerson([a, x]) ||
    isOfPerson([b, y])
  return [
    {
      kind: 'place',
      verdict: isOpen ? 'unclear' : 'conflict',
      reason: 'other-value',
      readings: [readingOf(x), readingOf(y)],
    },
  ]
}

/** Whether a place stands in the words for who says it: "the ambassador to France said". */
function isOfSource([{ details }, place]: Site): boolean {
  return details.some(
    (detail) => detail.kind === 'attribution' && detail.source !== null && overlap(detail.source, place) > 0,
  )
}

function isWhole(words: readonly Span[] = [], { start, end }: PlaceDetail): boolean {
  return words[0]?.start === start && words.at(-1)?.end === end
}

/** "British climber" and "English climber": a finer origin. Two countries are too often two parts to tell. */
function contrastOrigins(left: readonly PlaceDetail[], right: readonly PlaceDetail[]): readonly Difference[] {
  return left.flatMap((x) =>
    right.flatMap((y): readonly Difference[] => {
      const [one, other] = [canonicalEntity(x.text), canonicalEntity(y.text)]
      if (one?.form !== 'adjective' || other?.form !== 'adjective') return []
      if (!isWithin(one, other) && !isWithin(other, one)) return []
      return [{ kind: 'place', verdict: 'compatible', reason: 'finer', readings: [readingOf(x), readingOf(y)] }]
    }),
  )
}

type Places = readonly [StatementFacts, readonly PlaceDetail[]]

/** Where each statement names one site only and the sites are apart, they are set against each other. */
function contrastSites([a, left]: Places, [b, right]: Places, relation: Relation): readonly Difference[] {
  const [x, ...moreLeft] = left.filter((place) => locativeOf(a, place) !== null && !isNamedBy(right, place))
  const [y, ...moreRight] = right.filter((place) => locativeOf(b, place) !== null && !isNamedBy(left, place))
  if (!x || !y || moreLeft.length > 0 || moreRight.length > 0) return []
  if (spellingVariant(x.value, y.value) || shareWord(x.value.split(' '), y.value.split(' '))) return []
  if (!shareWord(eventStems(a, x), eventStems(b, y))) return []
  const verdict = verdictOf([a, x], [b, y])
  if (verdict === null || areOfOpposites([a, x], [b, y])) return []
  // Two who are told of in part may live in two towns, and who will meet in one may have met in another.
  const told = relation === 'same' && isAhead([a, x]) === isAhead([b, y]) ? verdict : 'unclear'
  const readings = [readingAt(a, siteAt(a, x), x.value), readingAt(b, siteAt(b, y), y.value)]
  return [{ kind: 'place', verdict: told, reason: 'other-value', readings }]
}

type Site = readonly [StatementFacts, PlaceDetail]

/** Of two listed places one can tell whether they are apart; a place that no list has may be a part of the other. */
function verdictOf(x: Site, y: Site): Verdict | null {
  const [one, other] = [canonicalEntity(x[1].text), canonicalEntity(y[1].text)]
  const [left, right] = [locativeOf(...x), locativeOf(...y)]
  if (one && other && areApart(one, other)) return left === 'in' && right === 'in' ? 'conflict' : 'unclear'
  // A street may be a part of any other place.
  if (isStreet(x[1]) !== isStreet(y[1])) return null
  const listed = one ?? other
  if (!listed && left === right && areSole(x, y)) return 'unclear'
  if ((one && other) || (listed && levelOf(listed) !== 'city')) return null
  return [left, right].some((word) => word === 'near' || word === 'of') ? 'unclear' : null
}

function isStreet({ value }: PlaceDetail): boolean {
  return streetWords.has(value.split(' ').at(-1) ?? '')
}

function isNamedBy(places: readonly PlaceDetail[], place: PlaceDetail): boolean {
  return places.some((other) => plainSpelling(other.value) === plainSpelling(place.value))
}

function shareWord(left: readonly string[], right: readonly string[]): boolean {
  return left.some((word) => right.includes(word))
}

/** The places of a statement without those that it rules out: "in Gera, not in Halberg". */
function placesOf(facts: StatementFacts): readonly PlaceDetail[] {
  const places = facts.details.filter((detail): detail is PlaceDetail => detail.kind === 'place')
  return places.filter((place) => !isRuledOut(facts, place))
}
