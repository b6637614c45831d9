import type { Difference, Reading } from '../model/claim.ts'
import type { AttributionDetail } from '../model/detail.ts'
import { contains, overlap, type Span, slice } from '../model/span.ts'
import type { Contrast, Contraster, StatementFacts } from './contraster.ts'
import { isVague, relateSources } from './same-source.ts'

/** Share of a statement, without its source and cue, that an attribution must cover to speak for all of it. */
const leastCovered = 0.5

const nothing: Contrast = { agreements: [], differences: [] }

/** Sets who is behind two linked statements against each other: another source, or a plain fact against a claim. */
export const contrastAttributions: Contraster = (a, b) => {
  const [left, right] = [speakerOf(a), speakerOf(b)]
  if (left && right) return contrastSources(left, right)
  if (left && isPlain(b)) return plainFact([left.reading, { statement: b.statement.id }])
  if (right && isPlain(a)) return plainFact([{ statement: a.statement.id }, right.reading])
  return nothing
}

/** Who is behind a whole statement. */
interface Speaker {
  readonly value: string
  readonly reading: Reading
}

function contrastSources(a: Speaker, b: Speaker): Contrast {
  const relation = relateSources(a.value, b.value)
  const readings = [a.reading, b.reading]
  if (relation === 'same') return { ...nothing, agreements: [{ kind: 'attribution', readings }] }
  if (relation === 'unclear') return nothing
  const reason = isVague(a.value) !== isVague(b.value) ? 'vaguer-source' : 'other-source'
  return { ...nothing, differences: [{ kind: 'attribution', verdict: 'compatible', reason, readings }] }
}

function plainFact(readings: Difference['readings']): Contrast {
  return { ...nothing, differences: [{ kind: 'attribution', verdict: 'compatible', reason: 'plain-fact', readings }] }
}

/** The source named in the statement for most of what it says; null where there is none or it is named elsewhere. */
function speakerOf(facts: StatementFacts): Speaker | null {
  const { statement, details, article } = facts
  const covering = details
    .filter((detail) => detail.kind === 'attribution')
    .filter((detail) => detail.kind === 'attribution' && reports(detail) && covers(detail, statement))
  const [attribution] = covering.toSorted((x, y) => size(y) - size(x))
  if (attribution?.kind !== 'attribution' || !attribution.source) return null
  if (!contains(statement, attribution.source)) return null
  const { start, end } = attribution.source
  const text = slice(article.article.text, attribution.source)
  return { value: attribution.value, reading: { statement: statement.id, start, end, text, value: attribution.value } }
}

function size(detail: { readonly kind: string } & Span): number {
  return detail.kind === 'attribution' && 'content' in detail ? sizeOf((detail as AttributionDetail).content) : 0
}

function sizeOf(span: Span): number {
  return span.end - span.start
}

/** A judgement or a wish is itself what is reported, not where it comes from. */
function reports({ sense }: AttributionDetail): boolean {
  return sense === 'saying' || sense === 'showing' || sense === 'thinking'
}

function covers({ content, source, cue }: AttributionDetail, statement: Span): boolean {
  const frame = [source, cue].reduce((sum, span) => sum + (span ? overlap(span, statement) : 0), 0)
  return sizeOf(content) >= leastCovered * (sizeOf(statement) - frame)
}

/** Whether neither the statement nor its neighbours name a source. */
function isPlain({ statement, article }: StatementFacts): boolean {
  const { statements, details } = article
  const at = statements.findIndex(({ id }) => id === statement.id)
  const near = new Set(statements.slice(Math.max(0, at - 1), at + 2).map(({ id }) => id))
  return !details.some((detail) => detail.kind === 'attribution' && near.has(detail.statement))
}
