import { datelineLength } from '../language/time/dateline.ts'
import { anyScript } from '../model/any-script.ts'
import type { Agreement, Difference, UniqueDetail } from '../model/claim.ts'
import type { Detail, DetailKind } from '../model/detail.ts'
import { overlap } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { relateTimes } from './time/time-values.ts'
import { mayTell } from './told-words.ts'

/** Kinds that are worth telling where one article alone has them; how sure a text is is no detail of its own. */
const tellingKinds: ReadonlySet<DetailKind> = new Set(['number', 'time', 'place', 'name', 'quote'])

/** Details of a claim's statements that only one of its articles has: in no finding, and in no words or value of another. */
export function uniqueDetails(
  facts: readonly StatementFacts[],
  findings: readonly (Agreement | Difference)[],
): readonly UniqueDetail[] {
  const articlesWith = new Map<string, Set<string>>()
  for (const fact of facts) {
    for (const detail of fact.details) {
      const labels = articlesWith.get(valueKey(detail)) ?? new Set()
      articlesWith.set(valueKey(detail), labels.add(fact.article.article.label))
    }
  }
  const told = new Set<string>()
  return facts
    .flatMap((fact) =>
      fact.details.filter((detail) => {
        const key = valueKey(detail)
        if (!tellingKinds.has(detail.kind) || told.has(key) || articlesWith.get(key)?.size !== 1) return false
        if (isOfDateline(detail, fact) || isWhole(detail, fact) || findings.some((finding) => holds(finding, detail)))
          return false
        if (isToldElsewhere(detail, fact, facts)) return false
        told.add(key)
        return true
      }),
    )
    .map(({ kind, statement, start, end, text }) => ({ kind, statement, start, end, text }))
}

/** "March 3" and "Reuters" of "LONDON, March 3 (Reuters) -" tell of the text, not of the event. */
function isOfDateline({ end }: Detail, { statement }: StatementFacts): boolean {
  return end - statement.start < datelineLength(statement.text)
}

/** Whether a detail is all that its statement says: a sentence of a longer quotation. */
function isWhole({ start, end }: Detail, { statement }: StatementFacts): boolean {
  const before = statement.text.slice(0, start - statement.start)
  return !saying.test(before) && !saying.test(statement.text.slice(end - statement.start))
}

const saying = anyScript(String.raw`[\p{L}\d]`)

/** Whether another article of the claim may tell the detail too, or tells the day in a way that cannot be compared. */
function isToldElsewhere(detail: Detail, { article }: StatementFacts, facts: readonly StatementFacts[]): boolean {
  const others = facts.filter((other) => other.article !== article)
  return (
    mayBeDayOf(detail, others) ||
    [...new Set(others.map((other) => other.article))].some((other) => mayTell(other, detail))
  )
}

/** "Saturday" and "today", where no article gives its date. */
function mayBeDayOf(detail: Detail, others: readonly StatementFacts[]): boolean {
  if (detail.kind !== 'time' || detail.granularity !== 'day') return false
  const days = others.flatMap(({ details }) => details.filter((other) => other.kind === 'time'))
  return days.some((other) => other.granularity === 'day' && relateTimes(detail, other) === null)
}

function holds(finding: Agreement | Difference, detail: Detail): boolean {
  return finding.readings.some(
    (reading) => reading.statement === detail.statement && 'start' in reading && overlap(reading, detail) > 0,
  )
}

function valueKey(detail: Detail): string {
  return `${detail.kind} ${detail.value}`
}
