import { auxiliaries } from './clause-words.ts'

/** What is denied to somebody rather than said not to be true. General knowledge. */
const refusedThings: ReadonlySet<string> = new Set(
  `access admission appeal appeals application applications asylum bail bid bids benefit benefits coverage credit credits custody
   entry licence license licenses motion motions parole passage permission permit permits petition petitions request
   requests service services tenure treatment visa visas`.split(/\s+/),
)

/** Most words between "denied" and what was: "denied her third request". */
export const nearRefusal = 4

/**
 * Whether the words behind a form of "deny", in lower case with their marks, tell what was refused: "his request", "her entry";
 * but not "that he had access", "having access" or "it, and bail was set".
 */
export function isRefusal(behind: readonly string[]): boolean {
  const object = behind.slice(0, nearRefusal)
  const end = object.findIndex((word) => !/^[a-z]/.test(word) || opensClause(word))
  return object.slice(0, end < 0 ? object.length : end).some((word) => refusedThings.has(word))
}

function opensClause(word: string): boolean {
  return /^(?:that|there|he|she|they|it|we|i|who)$|ing$/.test(word) || auxiliaries.has(word)
}
