import { prepositions } from '../language/clause-words.ts'
import { vagueNouns } from '../language/source-nouns.ts'
import { stem } from '../language/tokens.ts'

/** Whether two sources, by their values, are one: yes, no, or the words do not tell. */
export type SourceRelation = 'same' | 'other' | 'unclear'

/**
 * Sets two attribution values against each other.
 *
 * "police" and "police officials", "morris" and "haley morris" are the same; "police" and "witnesses" are not; two
 * groups of officials of different places may be either.
 */
export function relateSources(a: string, b: string): SourceRelation {
  if (a === '' || b === '') return 'unclear'
  const [left, right] = [sourceStems(a), sourceStems(b)]
  if (isSubset(left, right) || isSubset(right, left)) return 'same'
  return left.some((word) => right.includes(word) && !commonStems.has(word)) ? 'unclear' : 'other'
}

/** Whether a source names nobody in particular: "sources", "U.S. officials", "media reports". */
export function isVague(value: string): boolean {
  const words = value.split(' ')
  const cut = words.findIndex((word) => prepositions.has(word))
  const head = words[(cut > 0 ? cut : words.length) - 1]
  return head === undefined || vagueNouns.has(head)
}

// Words that sources share without being one: nationalities and offices say little.
const commonStems: ReadonlySet<string> = new Set(
  `of for in at from with to and former senior local state citi counti u s new news said unit chief director spokesman
  spokeswoman spokesperson mr mr. mrs ms dr sen rep gov american lt sgt capt`.split(/\s+/),
)

function sourceStems(value: string): readonly string[] {
  return value.split(' ').map((word) => stem(word))
}

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  const telling = part.filter((word) => !commonStems.has(word))
  return telling.length > 0 && telling.every((word) => whole.includes(word))
}
