import { canonicalEntity, type Entity, isWithin } from '../../language/names/entities.ts'
import type { PlaceDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'

/** Whether two statements name listed places of one level, and none that both have: "in Iraq" against "in Syria". */
export function arePlacedApart(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [placesOf(a), placesOf(b)]
  return left.length > 0 && right.length > 0 && left.every((x) => right.every((y) => areApart(x, y)))
}

/** Countries that are a city, or bear the name of their only large one: "in Brussels" and "in Luxembourg" are two sites. */
const cityStates: ReadonlySet<string> = new Set('LU SG MC SM VA DJ'.split(' ').map((code) => `country:${code}`))

/** Whether two listed places are of one level and neither is a part of the other; a capital is a city, a city-state is both. */
export function areApart(x: Entity, y: Entity): boolean {
  return areOfOneLevel(x, y) && x.key !== y.key && !isWithin(x, y) && !isWithin(y, x)
}

function areOfOneLevel(x: Entity, y: Entity): boolean {
  const [left, right] = [levelOf(x), levelOf(y)]
  return left === right || (cityStates.has(x.key) && right === 'city') || (cityStates.has(y.key) && left === 'city')
}

/** Whether an entity is a city or a capital, a region, or a country. */
export function levelOf({ form, key }: Entity): string {
  return form === 'capital' ? 'city' : key.replace(/:.*/, '')
}

/** The listed places that a statement tells of; "British" is where somebody is from. */
function placesOf(facts: StatementFacts): readonly Entity[] {
  const places = facts.details.filter((detail): detail is PlaceDetail => detail.kind === 'place')
  const told = places.filter((place) => !isDateline(facts, place))
  return told.flatMap(({ text }) => canonicalEntity(text) ?? []).filter(({ form }) => form !== 'adjective')
}

/** "WASHINGTON — The court ...", "PARIS (Reuters) - ...": where a text was written. */
function isDateline({ statement }: StatementFacts, { start, end }: PlaceDetail): boolean {
  const after = statement.text.slice(end - statement.start)
  return start === statement.start && /^,?(?: [^\s—–-]+){0,3} ?(?:[—–]|--?) /.test(after)
}
