import { personTitles } from '../language/names/person-words.ts'
import { subjectPronouns } from '../language/sentence/clause-words.ts'
import { anyScript } from '../model/any-script.ts'
import type { Detail } from '../model/detail.ts'
import type { Unit } from './units.ts'

/** What is read of a statement to tell who acts or speaks in it. */
export interface ActorInput {
  readonly units: readonly Unit[]
  readonly details: readonly Detail[]
}

/** Among how many first units of a statement the name of its actor starts: what comes later is mostly acted upon. */
const firstUnits = 6
/** Shortest part of a name that tells who it is, in code units. */
const shortestPart = 3

/**
 * Who acts or speaks in each statement of an article, as words of their names ("paul", "ryan"), in reading order.
 *
 * Its sources, and the person or organisation that it names first; where it opens with no name ("He left", "The
 * company", a quote that goes on), those who spoke or acted in the statement before. O(details).
 */
export function actorsInTurn(statements: readonly ActorInput[]): readonly ReadonlySet<string>[] {
  let before: ReadonlySet<string> = new Set()
  return statements.map(({ units, details }) => {
    const sources = new Set(details.flatMap((detail) => (isNamedSource(detail) ? nameParts(detail.value) : [])))
    const opening = openingName(units, details)
    const subject = opening === undefined ? before : new Set(nameParts(opening))
    before = sources.size > 0 ? sources : subject
    return new Set([...sources, ...subject])
  })
}

// Whom a pronoun stands for is the actor of the statement before, which counts anyway.
function isNamedSource({ kind, text }: Detail): boolean {
  return kind === 'attribution' && !subjectPronouns.has(text.toLowerCase())
}

/** The fullest form of the person or organisation whose name starts among the first units. */
function openingName(units: readonly Unit[], details: readonly Detail[]): string | undefined {
  const last = units[Math.min(firstUnits, units.length) - 1]
  const named = details.find(
    (detail) => detail.kind === 'name' && detail.entity !== 'other' && last !== undefined && detail.start <= last.start,
  )
  return named?.value
}

const nameWords = anyScript(String.raw`[\p{L}\p{N}']+`, 'g')

function nameParts(value: string): readonly string[] {
  const parts = value.match(nameWords.for(value)) ?? []
  return parts.filter((part) => part.length >= shortestPart && !personTitles.has(part) && !subjectPronouns.has(part))
}
