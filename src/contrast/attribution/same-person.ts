import { givenNames, personTitles } from '../../language/names/person-words.ts'
import { areShortForms } from '../../language/names/short-names.ts'
import { policeRanks, speakerNouns } from '../../language/saying/source-nouns.ts'
import { prepositions } from '../../language/sentence/clause-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { spellingVariant } from '../name/name-spelling.ts'
import { areNamesakes } from '../name/namesakes.ts'
import { isPersonName, kindOf, type Source } from './source-form.ts'

/** A person by name: "anna" and "hale" of "chief executive Anna Hale", whose words before them are offices. */
interface Person {
  readonly surname: string
  /** Null where only the surname stands there: "President Hale". */
  readonly given: string | null
  /** Whether an office before the name, or a common given name, shows that it is a person's. */
  readonly isCertain: boolean
}

/** "Constable Tim Fanning" and "police spokesman Tim Fanning", "President Hale" and "Ann Hale": one surname, no other given name. */
export function areOnePerson(a: Source, b: Source): boolean {
  const [left, right] = [personOf(a), personOf(b)]
  if (!left || !right || !isSpelledAs(left.surname, right.surname)) return false
  return left.given === null || right.given === null || isOneGivenName(left.given, right.given)
}

/**
 * "Finance Minister Anna Hale" and "Health Minister Viktor Moss": two full names, no word of which is alike, or two common given names
 * before one surname.
 *
 * That they hold the same kind of office, or work for the same body, makes them no less two.
 */
export function areTwoPersons(a: Source, b: Source): boolean {
  if (!isPersonName(a) || !isPersonName(b)) return false
  const [left, right] = [personOf(a), personOf(b)]
  if (!left?.isCertain || !right?.isCertain || left.given === null || right.given === null) return false
  if (areNamesakes([left.given, left.surname], [right.given, right.surname])) return true
  const others = [right.given, right.surname]
  return [left.given, left.surname].every((word) => !others.some((other) => isSpelledAs(word, other)))
}

/** "The governor of Texas" and "the governor of Ohio": one office in two places, and so two persons. */
export function areTwoOffices(a: Source, b: Source): boolean {
  const [left, right] = [officeOf(a), officeOf(b)]
  if (!left || !right || left.office !== right.office) return false
  return !left.place.some((word) => right.place.includes(word))
}

interface Office {
  readonly office: string
  readonly place: readonly string[]
}

function officeOf({ text, value }: Source): Office | null {
  const [office = '', ...behind] = value.split(' of ')
  const isNamed = behind.length > 0 && startsWithCapital(text.split(' ').at(-1) ?? '')
  if (!isNamed || !isOffice(office.split(' ').at(-1) ?? '')) return null
  return { office, place: behind.flatMap((words) => words.split(' ')) }
}

/** The person whom a source names, by the last words before "of", "for" and the like; null for what goes by no name. */
function personOf(source: Source): Person | null {
  if (kindOf(source) !== 'name') return null
  const words = source.value.split(' ').filter((word) => withoutDots(word).length > 1)
  const cut = words.findIndex((word) => prepositions.has(word))
  const head = cut > 0 ? words.slice(0, cut) : words
  const [surname, before] = [head.at(-1), head.at(-2)]
  // "the Archbishop of York"
  if (surname === undefined || (cut > 0 && before === undefined && isOffice(surname))) return null
  const given = before === undefined || isOffice(before) ? null : before
  const isCertain = head.slice(0, -1).some((word) => isOffice(word) || givenNames.has(word))
  return { surname, given, isCertain: isCertain && !isOffice(surname) }
}

/** Whether a word before a name tells what its bearer is: "Sgt.", "spokesman", "executive"; a given name may look like one. */
function isOffice(word: string): boolean {
  const bare = withoutDots(word)
  if (personTitles.has(bare) || policeRanks.has(bare) || speakerNouns.has(bare)) return true
  return !givenNames.has(bare) && kindsOfNoun(bare).includes('person')
}

function withoutDots(word: string): string {
  return word.replaceAll('.', '')
}

function isSpelledAs(a: string, b: string): boolean {
  return a === b || spellingVariant(a, b) !== null
}

/** Shortest name that may stand for one that begins with it: "Rob" for "Robert". */
const shortestGiven = 3

function isOneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (short.length >= shortestGiven && long.startsWith(short)) || areShortForms(a, b) || isSpelledAs(a, b)
}
