import { prepositions } from '../language/clause-words.ts'
import { canonicalEntity } from '../language/entities.ts'
import { organisationWords, personTitles } from '../language/person-words.ts'
import { remembering } from '../language/remembering.ts'
import {
  documentNouns,
  genericNouns,
  groupNouns,
  outletWords,
  policeNouns,
  policeRanks,
  speakerNouns,
  vagueNouns,
} from '../language/source-nouns.ts'
import { stem } from '../language/tokens.ts'
import { anyScript } from '../model/any-script.ts'
import { spellingVariant } from './name-spelling.ts'

/** A source as it stands in the text, and what it is called in full in lower case. */
export interface Source {
  readonly text: string
  readonly value: string
}

/** Whether two sources are one: yes; no; one may be the other, named less exactly; or the words do not tell. */
export type SourceRelation = 'same' | 'other' | 'vaguer' | 'unclear'

/**
 * Sets two sources against each other.
 *
 * "police" and "police officials", "Morris" and "Haley Morris" are the same. Two names, a name and a group, or two
 * groups are others, but for "the pair". "Sources" and "media reports" may be any source that the other article names. "The lawyer" may be
 * any named person, "the scholars" any group named before, and a police captain speaks for the police.
 */
export function relateSources(a: Source, b: Source): SourceRelation {
  if (a.value === '' || b.value === '') return 'unclear'
  if (speaksFor(a, b) || speaksFor(b, a)) return 'other'
  if (isJoined(a, b) || isJoined(b, a)) return kindOf(a) === 'plural' || kindOf(b) === 'plural' ? 'unclear' : 'other'
  if (isOne(a, b)) return 'same'
  if (isGroupOver(a, b) || isGroupOver(b, a)) return 'vaguer'
  const [left, right] = [stemsOf(a), stemsOf(b)]
  if (left.some((word) => right.includes(word) && !commonStems.has(word))) return 'unclear'
  return relateOthers(a, b)
}

/** "Senior White House officials" may be, and are not only, "White House adviser Larry Summers". */
function isGroupOver(group: Source, name: Source): boolean {
  return kindOf(group) === 'group' && vagueNouns.has(headOf(group)) && kindOf(name) === 'name' && !isOutlet(name)
}

/** Two sources that have no telling word in common. */
function relateOthers(a: Source, b: Source): SourceRelation {
  const kinds = [kindOf(a), kindOf(b)] as const
  if (kinds.includes('generic')) return kinds[0] === kinds[1] ? 'unclear' : relateGeneric(a, b)
  // "officials" may well be "the authorities".
  if ([a, b].every(({ value }) => vagueNouns.has(value))) return 'unclear'
  if (isPolice(a) && isPolice(b)) return 'unclear'
  if (mayBe(a, b) || mayBe(b, a)) return 'vaguer'
  if (kinds.includes('plural')) return 'unclear'
  if ((isPerson(a) && isOutlet(b)) || (isPerson(b) && isOutlet(a))) return 'other'
  return kinds.includes('role') && !kinds.includes('group') ? 'unclear' : 'other'
}

/** "Clinton's lawyer" and "a lawyer for Mrs. Clinton" are not Clinton; the statement of somebody is. */
function speaksFor({ text }: Source, principal: Source): boolean {
  const name = stem(headOf(principal))
  const [, possessor, own] = /^(.+)['’]s? ([^'’]+)$/u.exec(text) ?? []
  const [, role, whom] = /^([^'’]*?) (?:for|to) (.+)$/u.exec(text) ?? []
  const [named, itself] = possessor === undefined ? [whom, role] : [possessor, own]
  if (named === undefined || itself === undefined || commonStems.has(name)) return false
  const [head = ''] = itself.toLowerCase().split(/ (?:for|of|at|in|with) /)
  if (documentNouns.has(head.split(' ').at(-1) ?? '')) return false
  const has = (words: string): boolean => words.split(' ').some((word) => stem(word.toLowerCase()) === name)
  return has(named) && !has(itself)
}

/** "Police and the woman's friend": two sources named together, beside a single one. */
function isJoined(pair: Source, single: Source): boolean {
  return joins(pair) && !joins(single)
}

/** Whether "and" joins two sources, rather than two offices of one: "president and general manager Ann Hale". */
const joins = remembering(({ text }: Source): boolean => {
  const [before = ''] = text.split(/ (?:of|for|at|in|from|with) /)
  const [first, ...others] = before.split(' and ')
  const office = first?.split(' ').at(-1)?.toLowerCase() ?? ''
  if (others.length > 0) return !personTitles.has(office)
  // "Secretary of Commerce Ann Hale and Secretary of State Bob Moss"
  const [, ...more] = text.split(' and ')
  return more.some((source) => personTitles.has(source.split(' ')[0]?.toLowerCase() ?? ''))
})

function isOne(a: Source, b: Source): boolean {
  const [left, right] = [stemsOf(a), stemsOf(b)]
  // "the coast guard" and "the coastguard"
  if (left.join('') === right.join('')) return true
  if (isNamedWithin(a, b) || isNamedWithin(b, a) || isAcronym(a, b) || isAcronym(b, a)) return true
  if (policeNouns.has(a.value) && policeNouns.has(b.value)) return true
  if (isOnePerson(a, b)) return true
  return kindOf(a) === 'name' && kindOf(b) === 'name' && spellingVariant(left.at(-1) ?? '', right.at(-1) ?? '') !== null
}

/**
 * "Hale" within "fire chief Ann Hale", "police" within "police officials", "the mayor of Hull" within "Hull mayor Ann Hale";
 * but "the Hull Tigers" are not "Hull Tigers coach Ann Hale".
 */
function isNamedWithin(part: Source, whole: Source): boolean {
  if (!isSubset(stemsOf(part), stemsOf(whole))) return false
  if (!isPersonName(whole) || isOutlet(whole)) return true
  const [head, last] = [headOf(part), headOf(whole)]
  return stem(head) === stem(last) || personTitles.has(head)
}

/** "Officials" may be the police or a named person, but no newspaper. */
function mayBe(vague: Source, other: Source): boolean {
  // Who investigates is mostly of the police.
  if (headOf(vague) === 'investigators' && isPolice(other)) return true
  if (isOutlet(vague) || !vagueNouns.has(headOf(vague)) || vagueNouns.has(headOf(other))) return false
  if (isPolice(other) || officialBodies.has(headOf(other))) return /^(?:official|authorit)/.test(headOf(vague))
  // "Administration officials" are a group of their own beside a named person; "officials" and "an official" may be anybody.
  if (groupNouns.has(headOf(vague)) && vague.value.includes(' ')) return false
  return kindOf(other) === 'name' && !outletWords.has(headOf(other))
}

/** Bodies of a state and those who work there: "officials" may be any of them. */
const officialBodies: ReadonlySet<string> = new Set(
  `investigators prosecutors office department ministry agency government administration military army navy
   court council commission firefighters`.split(/\s+/),
)

/** "Constable Tim Fanning" and "police spokesman Tim Fanning", "President Hale" and "Ann Hale": one surname, no other given name. */
function isOnePerson(a: Source, b: Source): boolean {
  if (kindOf(a) !== 'name' || kindOf(b) !== 'name') return false
  const [left, right] = [nameWords(a), nameWords(b)]
  if (left.at(-1) !== right.at(-1)) return false
  const [given, other] = [left.at(-2), right.at(-2)]
  return given === undefined || other === undefined || isOneGivenName(given, other)
}

/** Shortest name that may stand for one that begins with it: "Rob" for "Robert". */
const shortestGiven = 3

function isOneGivenName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length >= shortestGiven && long.startsWith(short)) return true
  return a === b || spellingVariant(a, b) !== null
}

/** The words of a name without titles and initials. */
function nameWords({ value }: Source): readonly string[] {
  return value.split(' ').filter((word) => word.length > 1 && !personTitles.has(word.replaceAll('.', '')))
}

function isOutlet(source: Source): boolean {
  return outletWords.has(headOf(source)) && endsInCapital(source.text)
}

const capital = anyScript(String.raw`[\p{Lu}]`)

/** Whether the last word has a capital. */
function endsInCapital(text: string): boolean {
  return capital.test(text.split(/\s/).at(-1) ?? '')
}

/** Whether a source goes by a name: "Sgt. Ann Hale", but not "a police spokeswoman". */
export function isPersonName(source: Source): boolean {
  return kindOf(source) === 'name' && !organisationWords.has(headOf(source))
}

function isPerson(source: Source): boolean {
  return speakerNouns.has(headOf(source)) && !outletWords.has(headOf(source)) && !genericNouns.has(headOf(source))
}

function isPolice({ value }: Source): boolean {
  return value.split(' ').some((word) => policeNouns.has(word) || policeRanks.has(word))
}

/**
 * A name; a group that is no single person; a plural or a group that points back ("the scholars") and may be another's
 * name for any group; a role that a named person may have; or a word for sources of any kind.
 */
const kindOf = remembering((source: Source): SourceKind => (isOutlet(source) ? 'name' : kindOfOther(source)))

type SourceKind = 'name' | 'group' | 'plural' | 'role' | 'generic'

function kindOfOther(source: Source): SourceKind {
  const head = headOf(source)
  const pointsBack = /^(?:the|these|those)\s/i.test(source.text)
  if (genericNouns.has(head) && !(pointsBack && documentNouns.has(head)) && !isOfState(source)) return 'generic'
  if (groupNouns.has(head) || vagueNouns.has(head)) return pointsBack && !policeNouns.has(head) ? 'plural' : 'group'
  if (speakerNouns.has(head) || documentNouns.has(head)) return 'role'
  return kindByForm(source, pointsBack)
}

/** "Sources" may be anybody, but "a report" is no way to call a person. */
function relateGeneric(a: Source, b: Source): SourceRelation {
  const isText = [a, b].some((source) => documentNouns.has(headOf(source)))
  const isNamed = [a, b].some((source) => isPersonName(source) && !isOutlet(source))
  return isText && isNamed ? 'other' : 'vaguer'
}

/** "state media", "Iranian media": not any media. */
function isOfState({ text }: Source): boolean {
  const [owner = ''] = text.replace(/^(?:the|some|several) /i, '').split(' ')
  return (
    /^(?:state|government|official)(?:-run|-owned|-controlled)?$/i.test(owner) ||
    canonicalEntity(owner)?.form === 'adjective'
  )
}

/** Of a source that is on no list. */
function kindByForm(source: Source, pointsBack: boolean): SourceKind {
  const head = headOf(source)
  // "Iran's seismological centre": no person.
  if (organisationWords.has(head) && !pointsBack) return 'group'
  if (endsInCapital(source.text.split(/ (?:of|for|at|in|from|with) /)[0] ?? '')) return 'name'
  return /[^s]s$/.test(head) ? (pointsBack ? 'plural' : 'group') : 'role'
}

/** The word that a source goes by: a surname, "police"; the last before "of", "for" and the like. */
export const headOf: (source: Source) => string = remembering(({ value }: Source) => {
  const words = value.split(' ')
  const cut = words.findIndex((word) => prepositions.has(word))
  return words[(cut > 0 ? cut : words.length) - 1] ?? ''
})

const dottedInitials = anyScript(String.raw`^(?:[\p{L}]\.)+$`)

/** "USGS" for "U.S. Geological Survey", "LA Times" for "Los Angeles Times", "THT" for "The Harbour Times". */
function isAcronym(short: Source, long: Source): boolean {
  const [initials, full] = withoutCommonEnd(short.value.split(' '), long.value.split(' '))
  const letters = initials.join('').replaceAll('.', '')
  const first = full.map((word) => (dottedInitials.test(word) ? word.replaceAll('.', '') : word[0])).join('')
  if (initials.length !== 1 || letters.length < fewestInitials) return false
  return first === letters || (isOutlet(long) && `t${first}` === letters)
}

/** Two lists of words without the last ones where these are alike. */
function withoutCommonEnd(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  let common = 0
  while (common < Math.min(a.length, b.length) && a.at(-1 - common) === b.at(-1 - common)) common++
  return [a.slice(0, a.length - common), b.slice(0, b.length - common)]
}

const fewestInitials = 2

// Words that sources share without being one: nationalities and offices say little.
const commonStems: ReadonlySet<string> = new Set(
  `of for in at from with to and former senior local state citi counti u s new news said unit chief director spokesman
  spokeswoman spokesperson mr mr. mrs ms dr sen rep gov american lt sgt capt`.split(/\s+/),
)

const stemsOf = remembering(({ value }: Source): readonly string[] => {
  return value.split(' ').map((word) => stem(word))
})

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  // Initials come and go: "Paul R. LePage".
  const telling = part.filter((word) => word.length > 1 && !commonStems.has(word))
  return telling.length > 0 && telling.every((word) => whole.includes(word))
}
