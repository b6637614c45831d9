import { readNumeral } from '../../language/number/numerals.ts'
import type { Token } from '../../language/tokens.ts'
import type { NumberMatch } from './number-match.ts'

/** How many numbers back the count may stand that an ordinal goes on with. */
const reach = 4
/** Words before "a third" that go on with a list, and words after it that tell what became of the third one. */
const joint = /^(?:,|;|and|but|while)$/
const predicate = /^(?:was|were|is|are|has|had|died|remained|remains|escaped|survived)$|ed$/
/** Words before it of which it is the object, and words that may follow it then. */
const harm = /^(?:killed|killing|wounded|wounding|injured|injuring|hurt|hurting|shot)$/
const circumstance = /^(?:in|at|on|before|after|during)$/

/**
 * One more of what was counted before: "two workers were shot and a third was wounded", "killed two and wounded a third".
 *
 * "a third of" is a share, "a third man" an ordinal, and "sales of the two fell a third" a share too. "A second" may be a
 * time, so it begins with the third.
 */
export function readFurther(tokens: readonly Token[], at: number, found: readonly NumberMatch[]): NumberMatch | null {
  if (tokens[at]?.normal !== 'a') return null
  const ordinal = readNumeral(tokens, at + 1)
  if (ordinal?.form !== 'ordinal' || ordinal.value < 3) return null
  const [before, after] = [tokens[at - 1]?.normal ?? '', tokens[ordinal.end]]
  const isSubject = joint.test(before) && predicate.test(after?.normal ?? '')
  const isObject = harm.test(before) && (after?.kind !== 'word' || circumstance.test(after.normal))
  if (!isSubject && !isObject) return null
  const count = found
    .slice(-reach)
    .findLast(({ role, minimum, maximum }) => role === 'count' && minimum === maximum && minimum === ordinal.value - 1)
  if (!count) return null
  // "two of them": whom the text has named before.
  const counted = count.counted.length > 0 ? count.counted : ['person']
  return { ...count, start: at, end: ordinal.end, minimum: 1, maximum: 1, precision: 1, approximate: false, counted }
}
