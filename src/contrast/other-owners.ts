import { reportingVerb } from '../language/saying/reporting-verbs.ts'
import { documentNouns } from '../language/saying/source-nouns.ts'
import type { NounGroup } from '../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../language/sentence/verb-groups.ts'
import { startsWithCapital } from '../language/words/letter-case.ts'
import { overlap, type Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { namesOf } from './name/named.ts'

/** A span with the statement that it stands in. */
type Place = readonly [StatementFacts, Span]

/**
 * Whether the verbs before two spans have two proper names for their subjects, of which neither is in the other
 * statement: what Brill made and what Orsted made.
 */
export function areOfOtherOwners(x: Place, y: Place): boolean {
  const [left, right] = [subjectName(x), subjectName(y)]
  return left.length > 0 && right.length > 0 && !hasAny(y[0], left) && !hasAny(x[0], right)
}

function hasAny({ clauses }: StatementFacts, stems: readonly string[]): boolean {
  return clauses.tokens.some(({ stem }) => stems.includes(stem))
}

/** Stems of the capitalised words of the subject to the verb before a span; empty where that is no proper name. */
function subjectName([facts, span]: Place): readonly string[] {
  const { verbs, slots } = facts.clauses
  const verb = verbBefore(verbs, span)
  // Who says how many there are does not have them; "the Norhaven company" may go by another name.
  if (reportingVerb(verb?.main.normal ?? '')) return []
  const subject = slots.find((slot) => slot.verb.first === verb?.first && slot.role === 'subject')
  // "a YouGov poll": the polls of two are two.
  if (subject && documentNouns.has(subject.filler.head.normal)) return capitalised(subject.filler)
  if (
    !subject ||
    subject.coordinated ||
    !/^(?:the)?$/.test(subject.filler.determiner) ||
    !namesOf(facts).some((name) => overlap(name, subject.filler.head) > 0)
  )
    return []
  return capitalised(subject.filler)
}

function capitalised({ words }: NounGroup): readonly string[] {
  return words.filter(({ text }) => startsWithCapital(text)).map(({ stem }) => stem)
}

/** The last verb before a span. */
export function verbBefore(verbs: readonly VerbGroup[], { start }: Span): VerbGroup | undefined {
  return verbs.findLast(({ main }) => main.end <= start)
}
