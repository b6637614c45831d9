import { prepositions } from '../language/clause-words.ts'
import { reportingVerb } from '../language/reporting-verbs.ts'
import { stem, tokenize, tokensOf } from '../language/tokens.ts'
import type { Agreement, Difference } from '../model/claim.ts'
import type { Detail } from '../model/detail.ts'
import type { Relation } from '../model/link.ts'
import { overlap } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { nothing } from './contrastable.ts'
import type { Contrast, LinkContraster, StatementFacts } from './contraster.ts'
import { relateSources, type Source } from './same-source.ts'
import { contentStems, isSpeech, type Speaker, speakersOf } from './speakers.ts'

/**
 * Share of the words of the shorter content that the other must have for both to be given one thing, in [0, 1].
 *
 * On gold/train: 0 gives precision 0.55, 0.15 gives 0.60 at the same recall, 0.35 loses a sixth of the recall.
 */
const leastShared = 0.15
/** The same for what one text attributes and the other states plainly; chosen on gold/train of 0.15, 0.3, 0.4 and 0.5. */
const leastStated: Readonly<Record<Relation, number>> = { same: 0.15, partial: 0.4 }

/** Share of the best pair's words from which another pair of sources may be for the same thing as well, in [0, 1]. */
const nearlyBest = 0.8

/** Sets who is behind two linked statements against each other: another source, or a plain fact against a claim. */
export const contrastAttributions: LinkContraster = (a, b, relation) => {
  const [left, right] = [speakersOf(a), speakersOf(b)]
  if (left.length > 0 && right.length > 0) return contrastSources(left, right)
  const [speaker] = [...left, ...right]
  const plain = left.length > 0 ? b : a
  if (!speaker || !isPlain(plain, speaker)) return nothing
  const words = contentStems(plain.statement.text, { start: 0, end: plain.statement.text.length })
  if (sharedOf(speaker.content, words) < leastStated[relation]) return nothing
  const silent = { statement: plain.statement.id }
  return differ('plain-fact', left.length > 0 ? [speaker.reading, silent] : [silent, speaker.reading])
}

function contrastSources(left: readonly Speaker[], right: readonly Speaker[]): Contrast {
  const pairs = left.flatMap((a) =>
    right.map((b) => ({ a, b, shared: sharedOf(a.content, b.content), relation: relateSources(a.source, b.source) })),
  )
  const same = pairs.find(({ relation }) => relation === 'same')
  if (same) return agree([same.a, same.b])
  const [best] = pairs.toSorted((p, q) => q.shared - p.shared)
  if (!best || best.shared < leastShared) return nothing
  // A chain of sources: who may be the same stands somewhere in it.
  if (pairs.some(({ relation, shared }) => relation === 'unclear' && shared >= nearlyBest * best.shared)) return nothing
  const { a, b, relation } = best
  if (a.isPronoun || b.isPronoun) return nothing
  return differ(relation === 'vaguer' ? 'vaguer-source' : 'other-source', [a.reading, b.reading])
}

function agree(speakers: readonly [Speaker, Speaker]): Contrast {
  const agreement: Agreement = { kind: 'attribution', readings: speakers.map(({ reading }) => reading) }
  return { ...nothing, agreements: [agreement] }
}

function differ(reason: Difference['reason'], readings: Difference['readings']): Contrast {
  return { ...nothing, differences: [{ kind: 'attribution', verdict: 'compatible', reason, readings }] }
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}

/**
 * Whether a statement gives as plain fact what a speaker says in the other one.
 *
 * Neither it nor its neighbours may name a source or quote anybody, it may be nobody's words nor report what somebody
 * says, asks or thinks, and the speaker may have no part in it: "Smith said he would resign" and "Smith resigns" are
 * one event.
 */
function isPlain(facts: StatementFacts, { source }: Speaker): boolean {
  const { statement, article, details } = facts
  if (details.some(({ kind }) => kind === 'attribution') || isSpoken(facts)) return false
  if (mentions(statement.text, source) || reportsSpeech(statement.text)) return false
  const near = new Set(neighbours(article.statements, statement).map(({ id }) => id))
  return !article.details.some((detail) => near.has(detail.statement) && namesSpeaker(detail))
}

/** A statement and those beside it; a headline that is printed twice is no neighbour of itself. */
function neighbours(statements: readonly Statement[], statement: Statement): readonly Statement[] {
  const isOther = (other: Statement): boolean => other.text !== statement.text
  const at = statements.findIndex(({ id }) => id === statement.id)
  const before = statements.slice(0, at).findLast(isOther)
  const after = statements.slice(at + 1).find(isOther)
  return [before, statement, after].filter((neighbour) => neighbour !== undefined)
}

function namesSpeaker(detail: Detail): boolean {
  return detail.kind === 'attribution' && isSpeech(detail) && detail.source !== null
}

const quoteMark = /["“”«»]/
const firstOrSecondPerson = /^(?:i|i'm|i've|i'll|me|my|we|we're|we've|us|our|you|you're|your)$/

/** Whether a statement is somebody's words: in a quote that goes on over several statements, or spoken by "I" to "you". */
function isSpoken({ statement, article }: StatementFacts): boolean {
  if (quoteMark.test(statement.text)) return true
  if (tokensOf(statement).some(({ normal, text }) => text !== 'US' && firstOrSecondPerson.test(normal))) return true
  return article.details.some((detail) => detail.kind === 'quote' && overlap(detail, statement) > 0)
}

function reportsSpeech(text: string): boolean {
  return tokenize(text).some(({ normal }) => {
    const verb = reportingVerb(normal)
    return verb !== undefined && verb.sense !== 'showing' && verb.sense !== 'thinking'
  })
}

function mentions(text: string, { value }: Source): boolean {
  const stems = new Set(tokenize(text).map((token) => token.stem))
  return value.split(' ').some((word) => word.length > 2 && !prepositions.has(word) && stems.has(stem(word)))
}
