import { personTitles } from '../../language/names/person-words.ts'
import { remembering } from '../../language/remembering.ts'
import {
  documentNouns,
  genericNouns,
  groupNouns,
  outletWords,
  policeNouns,
  policeRanks,
  speakerNouns,
  vagueNouns,
} from '../../language/saying/source-nouns.ts'
import { stem } from '../../language/tokens.ts'
import { areNamesakes } from '../name/namesakes.ts'
import { areInitials, areOneBody, mayBeOneBody } from './same-body.ts'
import { areOnePerson, areTwoOffices, areTwoPersons } from './same-person.ts'
import { headOf, isOutlet, isPersonName, kindOf, type Source } from './source-form.ts'

/** Whether two sources are one: yes; no; one may be the other, named less exactly; or the words do not tell. */
export type SourceRelation = 'same' | 'other' | 'vaguer' | 'unclear'

/**
 * Sets two sources against each other.
 *
 * "police" and "police officials", "Morris" and "Haley Morris" are the same. Two names, a name and a group, or two
 * groups are others, but for "the pair"; so are two full names, whatever office they share. "Sources" and "media reports" may be any source that the other article names. "The lawyer" may be
 * any named person, "the scholars" any group named before, and a police captain speaks for the police.
 */
export function relateSources(a: Source, b: Source): SourceRelation {
  if (a.value === '' || b.value === '') return 'unclear'
  if (areInitials(a, b)) return 'same'
  if (eitherWay(speaksFor, a, b)) return 'other'
  if (eitherWay((one, body) => isOutsider(one.value, body.value.split(' ')), a, b)) return 'other'
  if (eitherWay(isJoined, a, b))
    return [a, b].some((source) => kindOf(source) === 'plural') || eitherWay(isOneOfPair, a, b) ? 'unclear' : 'other'
  if (isOne(a, b)) return 'same'
  if (areTwoPersons(a, b)) return 'other'
  if (eitherWay(isGroupOver, a, b)) return 'vaguer'
  if (mayBeOneBody(a, b)) return 'unclear'
  if (areTwoOffices(a, b)) return 'other'
  return shareWord(a, b) ? 'unclear' : relateOthers(a, b)
}

function eitherWay(holds: (a: Source, b: Source) => boolean, a: Source, b: Source): boolean {
  return holds(a, b) || holds(b, a)
}

/** Whether two sources have a telling word in common. */
function shareWord(a: Source, b: Source): boolean {
  const words = stemsOf(b)
  return stemsOf(a).some((word) => words.includes(word) && !commonStems.has(word))
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
  if (eitherWay(isOfOtherBody, a, b)) return 'other'
  if (eitherWay(mayBe, a, b)) return 'vaguer'
  if (kinds.includes('plural')) return 'unclear'
  if ((isPerson(a) && isOutlet(b)) || (isPerson(b) && isOutlet(a))) return 'other'
  return kinds.includes('role') && !kinds.includes('group') ? 'unclear' : 'other'
}

/** "Clinton's lawyer" and "a lawyer for Mrs. Clinton, Ann Hale," are not Clinton; the statement of somebody is. */
function speaksFor({ text, role }: Source, principal: Source): boolean {
  const name = stem(headOf(principal))
  const [named, itself] = partsOf(role ?? text)
  if (named === undefined || itself === undefined || commonStems.has(name)) return false
  const [head = ''] = itself.toLowerCase().split(/ (?:for|of|at|in|with) /)
  const kind = head.split(' ').at(-1) ?? ''
  // A body has no words but those of its spokesman.
  if (documentNouns.has(kind) || (isMouth(kind) && !isPersonName(principal))) return false
  const has = (words: string): boolean => words.split(' ').some((word) => stem(word.toLowerCase()) === name)
  // "Hale's wife, Ann Hale," may be the Hale who is meant.
  return has(named) && !has(itself) && !(role !== undefined && has(text))
}

/** "Critics of the company", "residents of the city": people around what these words name, who do not speak for it. */
export function isOutsider(source: string, body: readonly string[]): boolean {
  const [people = '', ...behind] = source.split(/ (?:of|for|from|at|in|with) /)
  return outsiders.test(people) && body.every((word) => behind.join(' ').split(' ').includes(word))
}

const outsiders =
  /\b(?:critics?|opponents?|supporters?|residents?|neighbou?rs?|workers?|employees|victims?|friends?|rivals?)$/

/** "spokesman", "spokespeople" */
function isMouth(noun: string): boolean {
  return /^spokes(?:m[ae]n|wom[ae]n|person|people)$/.test(noun)
}

/** Who it is for and what it is: "Clinton" and "lawyer" of "Clinton's lawyer" and "a lawyer for Clinton". */
function partsOf(role: string): readonly [string | undefined, string | undefined] {
  // "Ann Hale of the Miners' Union"
  const [, possessor, owned] = / of .*['’]/.test(role) ? [] : (/^(.+)['’]s? ([^'’]+)$/u.exec(role) ?? [])
  if (possessor !== undefined) return [possessor, owned]
  const [, office, whom] = /^([^'’]*?) (?:for|to) (.+)$/u.exec(role) ?? []
  return [whom, office]
}

/** "Police and the woman's friend": two sources named together, beside a single one. */
function isJoined(pair: Source, single: Source): boolean {
  return joins(pair) && !joins(single)
}

/** "Hale and Moss" beside "Hale": what two persons say together each of them says. */
function isOneOfPair(pair: Source, single: Source): boolean {
  if (isOutlet(single)) return false
  return (
    isPersonName(single) && isPersonName(pair) && pair.value.split(' and ').some((name) => mayBeNamed(name, single))
  )
}

/** "Ann Hale" is "Hale", but no "Mary Hale". */
function mayBeNamed(name: string, single: Source): boolean {
  return (
    headOf({ text: name, value: name }) === headOf(single) && !areNamesakes(name.split(' '), single.value.split(' '))
  )
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
  if (isNamedWithin(a, b) || isNamedWithin(b, a) || areOneBody(a, b)) return true
  if (policeNouns.has(a.value) && policeNouns.has(b.value)) return true
  return areOnePerson(a, b)
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

function isPerson(source: Source): boolean {
  return speakerNouns.has(headOf(source)) && !outletWords.has(headOf(source)) && !genericNouns.has(headOf(source))
}

function isPolice({ value }: Source): boolean {
  return value.split(' ').some((word) => policeNouns.has(word) || policeRanks.has(word))
}

/** "A source at the coast guard" is no other body, named less exactly; "sources at the club" may be a club with a name. */
function isOfOtherBody({ text }: Source, body: Source): boolean {
  const [, its = ''] = / (?:at|from|in|inside|within) the (.+)$/.exec(text) ?? []
  if (its === '' || isPerson(body) || isOutlet(body)) return false
  return kindOf(body) !== 'name' && !shareWord({ text: its, value: its.toLowerCase() }, body)
}

/** "Sources" may be anybody, but "a report" is no way to call a person. */
function relateGeneric(a: Source, b: Source): SourceRelation {
  if (eitherWay(isOfOtherBody, a, b)) return 'other'
  const isText = [a, b].some((source) => documentNouns.has(headOf(source)))
  const isNamed = [a, b].some((source) => isPersonName(source) && !isOutlet(source))
  return isText && isNamed ? 'other' : 'vaguer'
}

// Words that sources share without being one: nationalities and offices say little.
const commonStems: ReadonlySet<string> = new Set(
  `of for in at from with to and former senior local state citi counti u s new news said unit chief director spokesman
  spokeswoman spokesperson mr mr. mrs ms dr sen rep gov american lt sgt capt`.split(/\s+/),
)

const stemsOf = remembering(({ value }: Source): readonly string[] => {
  // "her rep", but not "Rep Ann Hale"
  const words = value.replace(/\brep$/, 'representative').split(' ')
  return words.map((word) => stem(collectives.get(word) ?? word))
})

/** Bodies by what their people are called; general English. */
const collectives: ReadonlyMap<string, string> = new Map([
  ['prosecution', 'prosecutors'],
  ['judiciary', 'judges'],
  ['management', 'managers'],
  ['leadership', 'leaders'],
])

function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  // Initials come and go: "Paul R. LePage".
  const telling = part.filter((word) => word.length > 1 && !commonStems.has(word))
  return telling.length > 0 && telling.every((word) => whole.includes(word))
}
