import type { LinkContraster, StatementFacts } from '../../src/contrast/contraster.ts'
import { findAttributions } from '../../src/detail/attribution/find-attributions.ts'
import { findCertainties } from '../../src/detail/certainty/find-certainties.ts'
import { findNames } from '../../src/detail/name/find-names.ts'
import { findNumbers } from '../../src/detail/number/find-numbers.ts'
import { findPlaces } from '../../src/detail/place/find-places.ts'
import { findPolarities } from '../../src/detail/polarity/find-polarities.ts'
import { findTimes } from '../../src/detail/time/find-times.ts'
import type { Detail } from '../../src/model/detail.ts'
import { articleOf } from '../detail/article-of.ts'
import { clausesOf } from '../language/sentence/clauses-of.ts'

const finders = [findNumbers, findNames, findPlaces, findTimes, findCertainties, findPolarities, findAttributions]

/** The first statement of an article with its details of all kinds but quotes. */
export function firstOf(...lines: readonly string[]): StatementFacts {
  const segmented = articleOf(...lines)
  const details = finders.flatMap((find): readonly Detail[] => find(segmented))
  const [statement] = segmented.statements
  if (!statement) throw new Error('an article has a statement')
  const own = details.filter((detail) => detail.statement === statement.id)
  const clauses = clausesOf(segmented.article.text, statement)
  return { statement, details: own, clauses, article: { ...segmented, details } }
}

/** The differences of two first statements in short: `texts: verdict reason`. */
export function differencesOf(contraster: LinkContraster, a: StatementFacts, b: StatementFacts): readonly string[] {
  return contraster(a, b, 'same').differences.map(({ readings, verdict, reason }) => {
    const texts = readings.map((reading) => ('text' in reading ? reading.text : '-'))
    return `${texts.join(' | ')}: ${verdict} ${reason}`
  })
}

/** The agreements of two first statements in short. */
export function agreementsOf(contraster: LinkContraster, a: StatementFacts, b: StatementFacts): readonly string[] {
  return contraster(a, b, 'same').agreements.map(({ readings }) => readings.map(({ text }) => text).join(' | '))
}
