import { startsWithCapital } from '../language/letter-case.ts'
import type { VerbGroup } from '../language/verb-groups.ts'
import type { Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/** A span with the statement that it stands in. */
type Place = readonly [StatementFacts, Span]

/** Whether the verbs before two spans have two proper names for their subjects: what Brill made and what Orsted made. */
export function areOfOtherOwners(x: Place, y: Place): boolean {
  const [left, right] = [subjectName(x), subjectName(y)]
  return left.length > 0 && right.length > 0 && !left.some((stem) => right.includes(stem))
}

/** Stems of the capitalised words of the subject to the verb before a span; empty where that is no proper name. */
function subjectName([{ clauses }, span]: Place): readonly string[] {
  const verb = verbBefore(clauses.verbs, span)
  const subject = clauses.slots.find((slot) => slot.verb.first === verb?.first && slot.role === 'subject')
  if (!subject || subject.coordinated || !startsWithCapital(subject.filler.head.text)) return []
  return subject.filler.words.filter(({ text }) => startsWithCapital(text)).map(({ stem }) => stem)
}

/** The last verb before a span. */
export function verbBefore(verbs: readonly VerbGroup[], { start }: Span): VerbGroup | undefined {
  return verbs.findLast(({ main }) => main.end <= start)
}
