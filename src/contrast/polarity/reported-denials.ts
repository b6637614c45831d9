import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import { areKin } from '../../language/words/wordnet.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import { contains, type Span, slice } from '../../model/span.ts'
import { plainActsOf } from '../acts/plain-acts.ts'
import { tellsDoubt } from '../acts/told-content.ts'
import { contentStems } from '../attribution/speakers.ts'
import type { StatementFacts } from '../contraster.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'

/** Share of the words of what is denied, in [0, 1], and least number of them, that the other text must have. Set by hand. */
const leastShare = 0.5
const leastShared = 3

/**
 * Sets "the ministry denied that it had blocked the loan" against "the ministry blocked the loan", whoever says so.
 *
 * Left open: that somebody denies a thing is no proof of either. Silent where the other text has a denial or doubt of its own.
 */
export function contrastReportedDenials(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const found = [...denialsAgainst(a, b), ...denialsAgainst(b, a).map(([denied, told]) => [told, denied] as const)]
  if (found.length === 0 || arePlacedApart(a, b) || areTimedApart(a, b)) return []
  return found.map((readings) => ({ kind: 'polarity', verdict: 'unclear', reason: 'denied', readings }))
}

type Pair = readonly [Reading, Reading]

function denialsAgainst(facts: StatementFacts, other: StatementFacts): readonly Pair[] {
  const denials = denialsIn(facts)
  if (denials.length === 0 || tellsDoubt(other)) return []
  const words = contentStems(other.article.article.text, other.statement)
  return denials.flatMap(({ verb, content, reading }): readonly Pair[] => {
    const shared = [...content].filter((word) => words.has(word)).length
    if (shared < Math.max(leastShared, leastShare * content.size)) return []
    const act = plainActsOf(other).find((one) => !one.denied && areKin(one.verb.entry, verb.entry))
    return act ? [[reading, readingFrom(other, act.verb)]] : []
  })
}

/** What somebody denies, by the first verb that tells it. */
interface Denial {
  readonly verb: VerbGroup
  readonly content: ReadonlySet<string>
  readonly reading: Reading
}

function denialsIn(facts: StatementFacts): readonly Denial[] {
  const { text } = facts.article.article
  return facts.details.flatMap((detail): readonly Denial[] => {
    if (
      detail.kind !== 'attribution' ||
      !detail.cue ||
      !/^(?:has |have |had )?den(?:y|ies|ied)$/i.test(slice(text, detail.cue))
    )
      return []
    const verb = facts.clauses.verbs.find(({ main }) => contains(detail.content, main))
    if (!verb || verb.negated) return []
    const span: Span = { start: detail.cue.start, end: verb.main.end }
    return [
      { verb, content: contentStems(text, detail.content), reading: readingAt(facts, span, `not ${verb.main.stem}`) },
    ]
  })
}

function readingFrom(facts: StatementFacts, { first, main }: VerbGroup): Reading {
  const start = facts.clauses.tokens[first]?.start ?? main.start
  return readingAt(facts, { start, end: main.end }, main.stem)
}
