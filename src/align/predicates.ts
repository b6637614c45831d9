import { clockAbbreviations } from '../language/abbreviations.ts'
import type { Reader } from '../language/reader.ts'
import { reportingVerb } from '../language/saying/reporting-verbs.ts'
import type { Slot } from '../language/sentence/clause-slots.ts'
import { tokensOf } from '../language/tokens.ts'
import type { Unit, UnitStatement } from './units.ts'

/** What a statement says, by its verbs. */
export interface Predicates {
  /** Whether it says anything: "+7" and "A." have no word, and a caption without a verb names what is to be seen. */
  readonly isReport: boolean
  /** The verbs that tell what happened. */
  readonly verbs: readonly Unit[]
  /** What stands beside its verbs, be it as subject, as object or behind a preposition. */
  readonly places: readonly VerbPlace[]
  /** Stem of the noun that its first clause is about; where that is a pronoun, of the one that it points back to. */
  readonly subject: string
}

/** A verb and the head of a noun phrase beside it: "police" beside "arrest". */
export interface VerbPlace {
  readonly verb: Unit
  readonly noun: Unit
  /** Whether the verb tells next to nothing. */
  readonly isLight: boolean
}

/** Verbs of every statement, whatever it reports: of being and having, and those that mean what stands beside them. */
const lightVerbs: ReadonlySet<string> = new Set('be have do get make take go'.split(' '))

/** Reads the statements of an article by their verbs, in reading order. O(words). */
export function predicatesInTurn(
  statements: readonly UnitStatement[],
  { clausesOf }: Pick<Reader, 'clausesOf'>,
): readonly Predicates[] {
  let before = ''
  return statements.map(({ statement, units }) => {
    const { verbs, slots } = clausesOf(tokensOf(statement))
    const about = slots.find(({ role }) => role === 'subject')?.filler
    if (about && !about.pronoun) before = about.head.stem
    return {
      isReport: units.some(isTelling) && (statement.kind !== 'caption' || verbs.length > 0),
      verbs: verbs.filter((verb) => !isLight(verb)).flatMap(({ main }) => unitAt(units, main.start) ?? []),
      places: slots.flatMap((slot) => placeOf(slot, units)),
      subject: before,
    }
  })
}

/** A name or a word: no number, no letter alone, nor the "pm" of a clock. "She was 85" tells an age. */
function isTelling({ form, role }: Unit): boolean {
  if (role === 'number') return false
  return form === '' || (form.length > 1 && !clockAbbreviations.has(form.replace(/\.$/, '')))
}

function placeOf({ verb, filler }: Slot, units: readonly Unit[]): readonly VerbPlace[] {
  const [ofVerb, ofNoun] = [unitAt(units, verb.main.start), unitAt(units, filler.head.start)]
  return ofVerb && ofNoun ? [{ verb: ofVerb, noun: ofNoun, isLight: isLight(verb) }] : []
}

function isLight({ entry, main }: Slot['verb']): boolean {
  return lightVerbs.has(entry.lemmas[0] ?? '') || reportingVerb(main.normal)?.sense === 'saying'
}

function unitAt(units: readonly Unit[], position: number): Unit | undefined {
  return units.find(({ start, end }) => start <= position && position < end)
}
