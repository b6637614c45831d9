import { directionAdverb, directionOf } from '../language/directions.ts'
import { startsWithCapital } from '../language/letter-case.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import type { PlacedNumber } from './number-likeness.ts'

/** A quantity with the statement that it stands in. */
export interface NumberSide {
  readonly facts: StatementFacts
  readonly number: PlacedNumber
}

/**
 * Whether a quantity is what a value moved by or came to: "rose 8 percent", "down to 14 beds". It held for a moment only.
 *
 * What somebody lost or dropped may be as many things, and whoever fell 60 metres did so once.
 */
export function isOfMove({ facts: { clauses }, number: { detail, around } }: NumberSide): boolean {
  const isValue = detail.role === 'share' || detail.role === 'money' || levelWords.has(around.lead[0] ?? '')
  if (!isValue) return false
  if (around.lead.some((word) => directionAdverb(word) !== null)) return true
  const lemmas = verbBefore(clauses.verbs, detail)?.entry.lemmas ?? []
  return directionOf(lemmas, '') !== null && !lemmas.includes('lose')
}

/** Words between a move and the level that it led to or came from. */
const levelWords = new Set('to by from'.split(' '))

/** Whether the verbs before two quantities have two proper names for their subjects: each may have a value of its own. */
export function areOfOthers(x: NumberSide, y: NumberSide): boolean {
  const [left, right] = [subjectName(x), subjectName(y)]
  return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem))
}

/** Stems of the proper name, its small words left out, that is subject to the verb before a quantity; empty for none. */
function subjectName({ facts: { clauses }, number }: NumberSide): readonly string[] {
  const verb = verbBefore(clauses.verbs, number.detail)
  const subject = clauses.slots.find((slot) => slot.verb.first === verb?.first && slot.role === 'subject')?.filler
  if (!subject || !startsWithCapital(subject.head.text)) return []
  return subject.words.filter(({ text }) => startsWithCapital(text)).map(({ stem }) => stem)
}

function verbBefore(verbs: readonly VerbGroup[], { start }: Span): VerbGroup | undefined {
  return verbs.findLast(({ main }) => main.end <= start)
}
