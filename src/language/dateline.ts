import { anyScript } from '../model/any-script.ts'

// A place in capitals, or any place with an agency in brackets, up to a dash; every part is bounded.
const dateline = anyScript(
  String.raw`^(?:[\p{Lu}][\p{Lu}.'’ -]{1,30}(?:, [^()—–-]{1,40})?(?: ?\([^()]{2,30}\))?|[\p{Lu}][^()—–-]{1,60}\([^()]{2,30}\)) ?(?:[—–]|--?) `,
)
/** Most code units of a dateline. */
const longest = 120

/** How many code units the dateline takes that opens a statement ("LONDON, March 3 (Reuters) - "); 0 where none does. */
export function datelineLength(statement: string): number {
  const opening = statement.slice(0, longest)
  return dateline.for(opening).exec(opening)?.[0].length ?? 0
}
