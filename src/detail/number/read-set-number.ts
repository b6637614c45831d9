import { stem, type Token } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { type NumberMatch, plainMatch } from './number-match.ts'
import { boundBefore } from './read-bound.ts'
import { isPlural, readCounted } from './read-counted.ts'

/** A word that is no numeral but has a set number: "twice", "both men", "no injuries". */
export function readSetNumber(tokens: readonly Token[], at: number): NumberMatch | null {
  switch (tokens[at]?.normal) {
    case 'twice':
    case 'thrice':
      return readTimesOver(tokens, at)
    case 'both':
      return readBoth(tokens, at)
    case 'no':
    case 'nobody':
      return readNone(tokens, at)
    default:
      return null
  }
}

/** "twice" is two times. */
function readTimesOver(tokens: readonly Token[], at: number): NumberMatch {
  const value = tokens[at]?.normal === 'twice' ? 2 : 3
  const before = boundBefore(tokens, at)
  return { ...plainMatch(before.start, at + 1, { minimum: value, maximum: value, precision: 1 }), counted: ['time'] }
}

/** "both men" are two men; "both men and women" and "both of them" are no count. */
function readBoth(tokens: readonly Token[], at: number): NumberMatch | null {
  const { stems, end } = readCounted(tokens, at + 1, false)
  const head = tokens[end - 1]
  const counts = stems.length > 0 && head && isPlural(head) && startsWithSmall(head.text)
  if (!counts || /^(?:and|or|,)$/.test(tokens[end]?.normal ?? '')) return null
  return { ...plainMatch(at, end, { minimum: 2, maximum: 2, precision: 1 }), counted: stems }
}

// Participles and nouns by which news counts those whom an event struck; general knowledge.
const struck = new Set('killed hurt injured wounded harmed died dead missing hospitalised hospitalized'.split(' '))
const casualties = new Set('injuries deaths fatalities casualties'.split(' '))
/** Words between "no one" and its participle; any other may begin to tell of others: "no one was seriously hurt". */
const links = new Set(
  'is are was were be been has have had yet so far known reported believed thought said to'.split(' '),
)

/** How far behind "no one" its participle stands: "no one is known to have been hurt". */
const nearParticiple = 7

/** "no one was hurt" and "no injuries" are none; "no one knows", "no one else" and "no serious injuries" count nothing. */
function readNone(tokens: readonly Token[], at: number): NumberMatch | null {
  const noun = tokens[at + 1]
  if (noun && tokens[at]?.normal === 'no' && casualties.has(noun.normal)) return none(at, at + 2, noun.stem)
  const end = tokens[at]?.normal === 'nobody' ? at + 1 : noun?.normal === 'one' ? at + 2 : null
  if (end === null) return null
  const verb = tokens.slice(end, end + nearParticiple).find(({ normal }) => !links.has(normal))
  return struck.has(verb?.normal ?? '') ? none(at, end, stem('people')) : null
}

function none(start: number, end: number, counted: string): NumberMatch {
  return { ...plainMatch(start, end, { minimum: 0, maximum: 0, precision: 1 }), counted: [counted] }
}
