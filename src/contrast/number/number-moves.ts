import { directionAdverb, directionOf } from '../../language/sentence/directions.ts'
import type { Surrounded } from '../../language/sentence/surroundings.ts'
import type { NumberDetail } from '../../model/detail.ts'
import type { StatementFacts } from '../contraster.ts'
import { verbBefore } from '../other-owners.ts'

/**
 * Whether a quantity is what a value moved by or came to: "rose 8 percent", "down to 14 beds". It held for a moment only.
 *
 * What somebody lost or dropped may be as many things, and whoever fell 60 metres did so once.
 */
export function isOfMove({ clauses }: StatementFacts, { detail, around }: Surrounded<NumberDetail>): boolean {
  const isValue = detail.role === 'share' || detail.role === 'money' || levelWords.has(around.lead[0] ?? '')
  if (!isValue) return false
  if (around.lead.some((word) => directionAdverb(word) !== null)) return true
  const lemmas = verbBefore(clauses.verbs, detail)?.entry.lemmas ?? []
  return directionOf(lemmas, '') !== null && !lemmas.includes('lose')
}

/** Words between a move and the level that it led to or came from. */
const levelWords = new Set('to by from'.split(' '))
