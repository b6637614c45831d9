import {
  type Agreement,
  type Difference,
  type DifferenceKind,
  type Reading,
  reasons,
  type SilentReading,
  type UniqueDetail,
  type Verdict,
} from '../model/claim.ts'
import type { Link } from '../model/link.ts'
import { overlap } from '../model/span.ts'
import { contrastStages } from './action/stages.ts'
import { contrastAttributions } from './attribution/attribution.ts'
import { contrastCertainty } from './certainty/certainty.ts'
import type { ClaimLinks } from './claim-links.ts'
import type { Contrast, LinkContraster, StatementFacts } from './contraster.ts'
import { isList } from './lists.ts'
import { contrastName } from './name/name.ts'
import { contrastNumbers } from './number/number.ts'
import { contrastPlace } from './place/place.ts'
import { contrastPolarity } from './polarity/polarity.ts'
import { contrastQuotes } from './quote/quote.ts'
import { joinFindings, joinReadings } from './settle/join-findings.ts'
import { withTwoEventsOpen } from './settle/two-events.ts'
import { withTwoSourcesOpen } from './settle/two-sources.ts'
import { withAlike } from './settle/with-alike.ts'
import { withoutCopies } from './settle/without-copies.ts'
import { withoutInnerQuotes } from './settle/without-inner-quotes.ts'
import { withoutInner, withoutPartial } from './settle/without-parts.ts'
import { withoutRepeated } from './settle/without-repeated.ts'
import { withoutRequoted } from './settle/without-requoted.ts'
import { withoutSettled } from './settle/without-settled.ts'
import { withoutSourced } from './settle/without-sourced.ts'
import { contrastTimes } from './time/time.ts'
import { uniqueDetails } from './unique-details.ts'

/**
 * What sets each kind of detail against its like. Of acts only the stages of a case at law are compared: the tool cannot
 * tell any other act from other words.
 */
const contrasters: Readonly<Record<DifferenceKind, LinkContraster>> = {
  number: contrastNumbers,
  time: contrastTimes,
  place: contrastPlace,
  name: contrastName,
  quote: contrastQuotes,
  attribution: contrastAttributions,
  certainty: contrastCertainty,
  polarity: contrastPolarity,
  action: contrastStages,
}

/** What the statements of one claim give alike, give differently, and give alone. */
export interface ClaimContrast {
  readonly agreements: readonly Agreement[]
  readonly differences: readonly Difference[]
  readonly unique: readonly UniqueDetail[]
}

/** A claim with what its statements are linked to. */
export interface LinkedClaim extends Pick<ClaimLinks, 'inside' | 'across'> {
  readonly statements: readonly string[]
  /** Of its statements and of all claims that it is linked to, in reading order. */
  readonly facts: readonly StatementFacts[]
  /** Differences from statements that are not linked, each with a reading in the claim. */
  readonly apart: readonly Difference[]
  /** The place of every statement of all articles in reading order. */
  readonly order: ReadonlyMap<string, number>
}

/**
 * Sets the linked statements of a claim against each other, kind by kind.
 *
 * Findings of single pairs that share a reading become one, so that three articles give one difference
 * with three readings. What a statement is linked to in another claim can differ from it too: such a reading lies outside
 * the claim. Everything comes in the order of `facts`.
 */
export function contrast({ statements, facts, inside, across, apart, order }: LinkedClaim): ClaimContrast {
  const own = new Set(statements)
  const members = facts.filter(({ statement }) => own.has(statement.id))
  const sentences = facts.filter(({ details }) => !isList(details))
  const findings = findingsOf(sentences, inside)
  const findingsAcross = findingsOf(sentences, across)
  const place = placeIn(order)
  const joined = joinFindings(findings.flatMap((finding) => finding.agreements))
  const agreements = withoutInner(joined.map((group) => joinAgreements(group, place)))
  const all = withoutRequoted(withoutSourced([...findings, ...findingsAcross], facts), facts)
  const joinedDifferences = joinFindings([...withoutSettled(all, facts), ...apart]).map((group) =>
    joinDifferences(group),
  )
  const differences = withAlike(withoutInnerQuotes(joinedDifferences), agreements, facts).map((found) => ({
    ...found,
    readings: joinReadings(found.readings, place),
  }))
  return {
    agreements: byFirstReading(
      agreements.filter((agreement) => !differences.some((difference) => isSpelledApart(difference, agreement))),
      place,
    ),
    differences: byFirstReading(differences, place),
    unique: members.some(({ details }) => isList(details))
      ? []
      : withoutPartial(uniqueDetails(members, [...agreements, ...differences])),
  }
}

/** "Passenger Anneke Wit" and "Passenger Annika Wit" are one source, but not alike. */
function isSpelledApart(difference: Difference, { readings }: Agreement): boolean {
  if (difference.kind !== 'name') return false
  const named = difference.readings.filter((reading) => 'start' in reading)
  return readings.every((reading) =>
    named.some((name) => name.statement === reading.statement && overlap(name, reading) > 0),
  )
}

function findingsOf(facts: readonly StatementFacts[], links: readonly Link[]): readonly Contrast[] {
  const factsOf = new Map(facts.map((fact) => [fact.statement.id, fact]))
  return withoutCopies(facts, links).flatMap((link) => {
    const [a, b] = [factsOf.get(link.from), factsOf.get(link.to)]
    if (!a || !b) return []
    const found = Object.values(contrasters).map((find) => find(a, b, link.relation))
    return withoutRepeated(withTwoSourcesOpen(withTwoEventsOpen(found), a, b))
  })
}

type Place = (reading: Reading | SilentReading) => number

/** Orders readings by statement, then by position; a silent reading stands where its statement starts. */
function placeIn(order: ReadonlyMap<string, number>): Place {
  return (reading) => (order.get(reading.statement) ?? 0) * 2 ** 32 + ('start' in reading ? reading.start : 0)
}

function joinAgreements(group: readonly Agreement[], place: Place): Agreement {
  const [first] = group as readonly [Agreement]
  return {
    kind: first.kind,
    readings: joinReadings(
      group.flatMap((agreement) => agreement.readings),
      place,
    ),
  }
}

/** The gravest verdict of the pairs stands for all of them; where verdicts are equal, the reason listed first. */
function joinDifferences(group: readonly Difference[]): Difference {
  const [gravest] = group.toSorted(
    (a, b) => gravity(b.verdict) - gravity(a.verdict) || reasons.indexOf(a.reason) - reasons.indexOf(b.reason),
  ) as [Difference]
  return { ...gravest, readings: group.flatMap((difference) => difference.readings) }
}

function gravity(verdict: Verdict): number {
  return { compatible: 0, unclear: 1, conflict: 2 }[verdict]
}

function byFirstReading<F extends Agreement | Difference>(findings: readonly F[], place: Place): readonly F[] {
  const first = (finding: F): number => Math.min(...finding.readings.map(place))
  return findings.toSorted((a, b) => first(a) - first(b) || (a.kind < b.kind ? -1 : 1))
}
