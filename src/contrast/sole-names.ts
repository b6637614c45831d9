import { canonicalEntity, isWithin } from '../language/entities.ts'
import { remembering } from '../language/remembering.ts'
import { tokensOf } from '../language/tokens.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import { areKin } from '../language/wordnet.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Difference } from '../model/claim.ts'
import { overlap } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { isNamed, type Named, namesOf } from './named.ts'
import { areApart } from './places-apart.ts'
import { readingOf } from './readings.ts'

/**
 * Two names that stand in one place of one act, where neither article has the other's name anywhere.
 */
export function contrastSoleNames(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [soleNames(a, b.article), soleNames(b, a.article)]
  const pairs = left.flatMap((x) =>
    right.filter((y) => areAlike(x, y) && standAlike([a, x], [b, y])).map((y) => [x, y] as const),
  )
  return pairs.map(([x, y]) => ({
    kind: x.kind,
    verdict: 'unclear',
    reason: 'other-value',
    readings: [readingOf(x), readingOf(y)],
  }))
}

function soleNames(facts: StatementFacts, other: AnalysedArticle): readonly Named[] {
  const words = wordsOf(other)
  return namesOf(facts).filter(
    (name) => !name.value.split(' ').some((word) => word.length > 2 && words.has(word)) && !isTied(name, other),
  )
}

const wordsOf = remembering(
  (article: AnalysedArticle): ReadonlySet<string> =>
    new Set(
      article.statements.flatMap((statement) => tokensOf(statement).map(({ normal }) => normal.replace(/['’]s$/, ''))),
    ),
)

const entitiesOf = remembering((article: AnalysedArticle) =>
  article.details.filter(isNamed).flatMap(({ text }) => canonicalEntity(text) ?? []),
)

function isTied({ text }: Named, other: AnalysedArticle): boolean {
  const entity = canonicalEntity(text)
  return entity !== null && entitiesOf(other).some((known) => known.key === entity.key || isWithin(known, entity))
}

function areAlike(x: Named, y: Named): boolean {
  if (x.kind !== y.kind) return false
  const [one, other] = [canonicalEntity(x.text), canonicalEntity(y.text)]
  if (one && other && !areApart(one, other)) return false
  if (x.kind === 'name' && y.kind === 'name' && x.entity !== y.entity) return false
  if (x.value.split(' ').some((w) => y.value.split(' ').includes(w))) return false
  return true
}

type Placed = readonly [StatementFacts, Named]

interface Frame {
  readonly role: string
  readonly verb: VerbGroup
}

function framesOf([facts, name]: Placed): readonly Frame[] {
  const own = facts.clauses.slots.filter(({ filler, coordinated }) => !coordinated && overlap(filler.head, name) > 0)
  const frames: Frame[] = own.map(({ role, verb }) => ({ role, verb }))
  if (name.kind === 'place') {
    const verb = facts.clauses.verbs.findLast(({ main }) => main.end <= name.start)
    const text = facts.statement.text.slice(0, name.start - facts.statement.start)
    if (
      verb &&
      /\b(?:in|at|near|outside|inside|of|off|on|from|to)(?: (?:the|southern|northern|eastern|western|central|downtown))* $/i.test(
        text,
      )
    )
      frames.push({ role: 'where', verb })
  }
  return frames
}

function standAlike(x: Placed, y: Placed): boolean {
  const others = framesOf(y)
  return framesOf(x).some((one) =>
    others.some(
      (other) =>
        one.role === other.role && one.verb.negated === other.verb.negated && areKin(one.verb.entry, other.verb.entry),
    ),
  )
}
