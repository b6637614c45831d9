import { givenNames } from '../../language/names/person-words.ts'
import { areShortForms } from '../../language/names/short-names.ts'

/** How many letters two forms of one given name begin with alike: "Mike", "Michael". */
const sameStart = 2

/**
 * Whether two names, in lower-case words, are those of two persons with one surname: "James Rowe" and "David Rowe", but not "Bob Rowe"
 * and "Robert Rowe", or "Ann Lee Rowe" and "Ann Rowe". No where a given name is not a common one. Symmetric.
 */
export function areNamesakes(a: readonly string[], b: readonly string[]): boolean {
  const [[x, surname], [y, other]] = [a.slice(-2), b.slice(-2)]
  if (!x || !y || surname === undefined || surname !== other) return false
  if (a.slice(0, -1).some((word) => givenNames.has(word) && b.slice(0, -1).includes(word))) return false
  if (!givenNames.has(x) || !givenNames.has(y) || x.slice(0, sameStart) === y.slice(0, sameStart)) return false
  return !x.endsWith(y) && !y.endsWith(x) && !areShortForms(x, y)
}
