import { anyScript } from '../../model/any-script.ts'
import { outletWords } from '../saying/source-nouns.ts'

const agency = String.raw`\([^()]{2,30}\)`
const day = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?`
const inCapitals = String.raw`[\p{Lu}][\p{Lu}.'’ -]{1,30}(?:, [^()—–-]{1,40})?(?: ?${agency})?`
const withAgency = String.raw`[\p{Lu}][^()—–-]{1,60}${agency}`
const withDay = String.raw`[\p{Lu}][^()—–\d]{1,40} ${day}(?: ?${agency})?`

// A place in capitals, or any place with an agency in brackets or a day, up to a dash; every part is bounded.
const dateline = anyScript(`^(?:${inCapitals}|${withAgency}|${withDay}) ?(?:[—–]|--?) `)
/** Most code units of a dateline. */
const longest = 120

/** How many code units the dateline takes that opens a statement ("LONDON, March 3 (Reuters) - "); 0 where none does. */
export function datelineLength(statement: string): number {
  const opening = statement.slice(0, longest)
  return dateline.for(opening).exec(opening)?.[0].length ?? 0
}

const inBrackets = /^\(([^()]{2,30})\) ?(?:[—–]|--?) /

/** The agency or outlet that the dateline of a statement names in brackets: "Reuters"; null where it names none. */
export function datelineAgency(statement: string): string | null {
  const dateline = statement.slice(0, datelineLength(statement))
  const [, name = ''] =
    inBrackets.exec(dateline.slice(Math.max(0, dateline.indexOf('(')))) ?? inBrackets.exec(statement) ?? []
  return outletWords.has(name.split(' ').at(-1)?.toLowerCase() ?? '') ? name : null
}
