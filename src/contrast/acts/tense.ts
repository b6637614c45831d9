import type { Clauses } from '../../language/sentence/clause-slots.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import { verbStem } from '../../language/words/irregular-verbs.ts'

/** What is to come, what has been by now, or anything else. */
export type Tense = 'future' | 'perfect' | 'other'

/** Whether a verb tells what is to come, what has been by now, or anything else. */
export function tenseOf({ tokens }: Clauses, { first, last }: VerbGroup): Tense {
  const words = tokens.slice(first, last - 1).map(({ normal }) => normal)
  if (words.some((word) => /^(?:will|won't|wont|would|wouldn't|shall|'ll)$/.test(word))) return 'future'
  return words.some((word) => /^(?:ha[sv]e?|ha[sv]e?n't)$/.test(word)) ? 'perfect' : 'other'
}

const pastAuxiliaries = /^(?:did|didn't|was|wasn't|were|weren't|had|hadn't)$/

/** Whether a verb stands in the past. */
export function isPast({ tokens }: Clauses, { first, last, main }: VerbGroup): boolean {
  const before = tokens.slice(first, last - 1)
  if (before.length > 0) return before.some(({ normal }) => pastAuxiliaries.test(normal))
  return main.normal.endsWith('ed') || verbStem(main.normal, main.stem) !== main.stem
}
