import { prepositions } from '../language/clause-words.ts'
import { documentNouns, groupNouns, speakerNouns, vagueNouns } from '../language/source-nouns.ts'
import { stem } from '../language/tokens.ts'

/** A source as it stands in the text, and what it is called in full in lower case. */
export interface Source {
  readonly text: string
  readonly value: string
}

/** Whether two sources are one: yes, no, or the words do not tell. */
export type SourceRelation = 'same' | 'other' | 'unclear'

/**
 * Sets two sources against each other.
 *
 * "police" and "police officials", "Morris" and "Haley Morris" are the same. Two names, a name and a group, or two
 * groups are others. "The lawyer" may be any named person, and "the report" anybody's.
 */
export function relateSources(a: Source, b: Source): SourceRelation {
  if (a.value === '' || b.value === '') return 'unclear'
  const [left, right] = [stemsOf(a), stemsOf(b)]
  if (isSubset(left, right) || isSubset(right, left) || isAcronym(a, b) || isAcronym(b, a)) return 'same'
  if (left.some((word) => right.includes(word) && !commonStems.has(word))) return 'unclear'
  const kinds = [kindOf(a), kindOf(b)]
  return kinds.includes('role') && !kinds.includes('group') ? 'unclear' : 'other'
}

/** Whether a source names nobody in particular: "sources", "U.S. officials", "media reports". */
export function isVague(source: Source): boolean {
  return vagueNouns.has(headOf(source))
}

/** A name; a group that is no single person; or a role that a named person may have. */
function kindOf(source: Source): 'name' | 'group' | 'role' {
  const head = headOf(source)
  if (groupNouns.has(head) || vagueNouns.has(head)) return 'group'
  if (speakerNouns.has(head) || documentNouns.has(head)) return 'role'
  return /\p{Lu}\S*$/u.test(source.text.split(/ (?:of|for|at|in|from|with) /)[0] ?? '') ? 'name' : 'role'
}

function headOf({ value }: Source): string {
  const words = value.split(' ')
  const cut = words.findIndex((word) => prepositions.has(word))
  return words[(cut > 0 ? cut : words.length) - 1] ?? ''
}

/** "USGS" for "U.S. Geological Survey". */
function isAcronym(short: Source, long: Source): boolean {
  const letters = short.value.replaceAll('.', '')
  const initials = long.value
    .split(' ')
    .map((word) => (/^(?:\p{L}\.)+$/u.test(word) ? word.replaceAll('.', '') : word[0]))
  return letters.length >= fewestInitials && initials.join('') === letters
}

const fewestInitials = 2

// Words that sources share without being one: nationalities and offices say little.
const commonStems: ReadonlySet<string> = new Set(
  `of for in at from with to and former senior local state citi counti u s new news said unit chief director spokesman
  spokeswoman spokesperson mr mr. mrs ms dr sen rep gov american lt sgt capt`.split(/\s+/),
)

function stemsOf({ value }: Source): readonly string[] {
  return value.split(' ').map((word) => stem(word))
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  const telling = part.filter((word) => !commonStems.has(word))
  return telling.length > 0 && telling.every((word) => whole.includes(word))
}
