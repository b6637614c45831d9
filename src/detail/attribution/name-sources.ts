import { canonicalEntity } from '../../language/names/entities.ts'
import { givenNames, menNames, personTitles, womenNames } from '../../language/names/person-words.ts'
import { speakerNouns } from '../../language/saying/source-nouns.ts'
import { prepositions, timeWords } from '../../language/sentence/clause-words.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { SpokenContent } from './find-attributions.ts'
import { glossedRoles } from './glossed-roles.ts'
import { type OpeningName, openingNames } from './opening-names.ts'
import { type ReadSource, readSource, sourcePronouns } from './read-source.ts'

/**
 * Gives each attribution what its source is called in full.
 *
 * A surname takes the fullest name that ends with it anywhere in the article; a pronoun the source before it, or the
 * person with whom a sentence opened since, if that one is near. A pronoun that stands for nobody nearby keeps an empty value.
 * O(n).
 */
export function nameSources(
  { article: { text }, statements }: SegmentedArticle,
  spoken: readonly SpokenContent[],
): readonly AttributionDetail[] {
  const values = valuesOf(
    inOrder(spoken).map((source) => readSource(text, source)),
    statements,
  )
  return spoken.map((one) => {
    const span = one.source ?? one.cue ?? one.content
    const value = one.source ? (values.get(one.source.start) ?? '') : ''
    return { kind: 'attribution', ...one, start: span.start, end: span.end, text: slice(text, span), value }
  })
}

/** What each source is called, by where it starts. */
function valuesOf(sources: readonly ReadSource[], statements: readonly Statement[]): ReadonlyMap<number, string> {
  const surnames = new Set(sources.flatMap(({ words, isPerson }) => (isPerson ? (words.at(-1) ?? []) : [])))
  const openings = openingNames(statements, surnames)
  const roles = glossedRoles(statements)
  const fullNames = collectFullNames(sources, openings, [...roles.values()])
  const values = new Map<number, string>()
  const known: Known = { fullNames, roles, openings, opened: 0, until: 0, last: null, person: null, other: null }
  for (const source of sources) {
    meetOpenings(known, source)
    const named = nameOf(source, known)
    values.set(source.start, named.value)
    if (named.value !== '') meetSource(known, source, named)
  }
  return values
}

/** Who has been met up to some place of the text. */
interface Known {
  readonly fullNames: FullNames
  /** Persons by their office: "ann hale" by "mayor". */
  readonly roles: ReadonlyMap<string, string>
  readonly openings: readonly OpeningName[]
  /** How many of the openings have been met. */
  opened: number
  /** Where the statement ends of which the last of them is the subject. */
  until: number
  last: Named | null
  /** The last person, and the last other one. */
  person: Named | null
  other: Named | null
}

/** Meets the persons with whom statements open before a source. */
function meetOpenings(known: Known, { start }: Span): void {
  const { openings, fullNames } = known
  for (let next = openings[known.opened]; next && next.start < start; next = openings[++known.opened]) {
    if (next.start < (known.person?.end ?? 0)) continue
    known.last = { value: fullName(next, fullNames), end: next.end, isPerson: true, beside: next.beside }
    known.until = next.until
    meetPerson(known, known.last)
  }
}

/** Meets a source. Inside a statement with a subject nobody takes the subject's place but who says all of it. */
function meetSource(known: Known, { start, trails, isRole }: ReadSource, named: Named): void {
  known.last = named
  if (start < known.until && !trails) return
  if (named.isPerson || isRole) meetPerson(known, { ...named, isPerson: true, isRole: isRole && !named.isPerson })
}

function meetPerson(known: Known, person: Named): void {
  if (person.value !== known.person?.value) known.other = known.person
  known.person = person
}

function nameOf(source: ReadSource, { last, person: latest, other, fullNames, roles }: Known): Named {
  const { words, end, hasNameBehind, isPerson, hearer } = source
  const [first = ''] = words
  // "Hale left after she told Lee", "Lee stood beside her": she is not Lee.
  const isOther = (hearer !== '' && latest?.value.endsWith(hearer)) || isBeside(first, latest)
  const person = isOther ? other : latest
  if (source.isEpithet && person && source.start - person.end <= nearestName)
    return { value: person.value, end, isPerson: true }
  if (words.length === 1 && sourcePronouns.has(first)) {
    const isHeOrShe = /^(?:he|she|him|her)$/.test(first)
    return { value: standsFor(first, isHeOrShe ? person : last, source), end, isPerson: isHeOrShe }
  }
  const inOffice = hasNameBehind ? undefined : roles.get(words.join(' '))
  if (inOffice !== undefined) return { value: `${words.join(' ')} ${inOffice}`, end, isPerson: true }
  return { value: hasNameBehind || !isPerson ? words.join(' ') : fullName(source, fullNames), end, isPerson }
}

function isBeside(pronoun: string, person: Named | null): boolean {
  return (pronoun === 'she' && person?.beside === 'her') || (pronoun === 'he' && person?.beside === 'him')
}

/** The fullest form of a person's name that has all its words: "Mary Cheney" is no "Liz Cheney". */
function fullName({ words, start }: Bearer, fullNames: FullNames): string {
  if (isOfAnother(words)) return words.join(' ')
  const { longest, bearers } = fullNames.get(words.at(-1) ?? '') ?? { longest: [], bearers: [] }
  const nearest = bearers.findLast((bearer) => bearer.start < start)?.words ?? []
  const full = longest ?? nearest
  const own = words.slice(words.findLastIndex((word) => personTitles.has(word.replaceAll('.', ''))) + 1)
  return (full.length > 0 && own.every((word) => full.includes(word)) ? full : words).join(' ')
}

/** A source that a later pronoun may stand for. */
interface Named {
  readonly value: string
  readonly end: number
  readonly isPerson: boolean
  readonly isRole?: boolean
  /** The pronoun that stands for somebody else right behind the name. */
  readonly beside?: string | null
}

/** How far before a pronoun its name may stand, in code units: about a long paragraph. */
const nearestName = 800
/** The same for a role without a name, and for "they" and "it", which stand for other things too: about two sentences. */
const nearestGroup = 250

function standsFor(pronoun: string, last: Named | null, source: Span): string {
  if (!last || source.start - last.end > nearestName) return ''
  const isFar = source.start - last.end > nearestGroup
  if (/^(?:he|she|him|her)$/.test(pronoun))
    return last.isPerson && !(last.isRole && isFar) && !isOtherSex(pronoun, last) ? last.value : ''
  if (isFar) return ''
  const isPlural = /(?:[a-z]s|police|people)$/.test(last.value) || / and /.test(last.value)
  const fits = /^(?:they|them)$/.test(pronoun) ? isPlural : !isPlural
  return fits && !last.isPerson ? last.value : ''
}

/** "Mr. Hale" and "Tom Hale" are no "she", "Ms. Hale" and "Ann Hale" no "he". */
function isOtherSex(pronoun: string, { value }: Named): boolean {
  const isShe = pronoun.startsWith('s') || pronoun === 'her'
  const [title, names] = isShe ? [menTitle, menNames] : [womenTitle, womenNames]
  // The last word is a surname: "Neil James", "Tishana King".
  return value
    .split(' ')
    .slice(0, -1)
    .some((word) => title.test(word) || names.has(word))
}

const menTitle = /^(?:mr|sir|lord|king|(?!.*woman).*man)$/
const womenTitle = /^(?:mrs|ms|miss|dame|lady|queen|.*woman)$/

function inOrder(spoken: readonly SpokenContent[]): readonly Span[] {
  return spoken.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start)
}

/** Somebody by name, and where. */
interface Bearer {
  readonly words: readonly string[]
  readonly start: number
}

/** By surname, the longest phrase that gives it with more than itself; null where two persons have it, who then stand in order. */
type FullNames = ReadonlyMap<
  string,
  { readonly longest: readonly string[] | null; readonly bearers: readonly Bearer[] }
>

/**
 * The full names of an article: "morris" gives "spokeswoman haley morris". Where two persons have one surname, it stands for
 * the one named last before it.
 */
function collectFullNames(
  sources: readonly ReadSource[],
  openings: readonly OpeningName[],
  inOffice: readonly string[],
): FullNames {
  const isFull = (words: readonly string[]): boolean =>
    words.length > 1 && !words.some(isNoNamePart) && !isOfAnother(words)
  const named = sources.filter(({ words, isPerson, isRelative }) => isPerson && !isRelative && isFull(words))
  const others = inOffice.map((name) => ({ words: name.split(' '), start: 0 }))
  const met = openings.filter(({ words }) => isFull(words))
  const bySurname = new Map<string, { own: Bearer[]; all: Bearer[] }>()
  const entryOf = (surname: string): { own: Bearer[]; all: Bearer[] } => {
    const entry = bySurname.get(surname) ?? { own: [], all: [] }
    bySurname.set(surname, entry)
    return entry
  }
  for (const bearer of [...named, ...others]) entryOf(bearer.words.at(-1) ?? '').own.push(bearer)
  for (const bearer of [...named, ...met]) entryOf(bearer.words.at(-1) ?? '').all.push(bearer)
  return new Map([...bySurname].map(([surname, { own, all }]) => [surname, fullNameOf(own, all)]))
}

function fullNameOf(
  own: readonly Bearer[],
  all: readonly Bearer[],
): { longest: readonly string[] | null; bearers: readonly Bearer[] } {
  const given = all.filter(({ words }) => givenIn(words) !== null)
  const isShared = given.some(({ words }, at) => areTwo(words, given[at - 1]?.words ?? []))
  const bearers = all.toSorted((a, b) => a.start - b.start)
  if (isShared) return { longest: null, bearers }
  const longest = own.reduce<readonly string[]>((known, { words }) => (words.length > known.length ? words : known), [])
  return { longest, bearers: [] }
}

/** "friends of Mr. Clinton", "Johnson and Corbyn": the name at the end is not who the phrase names. */
function isOfAnother(words: readonly string[]): boolean {
  const name = words.slice(words.lastIndexOf('of') + 1).filter((word) => !personTitles.has(word))
  return words.includes('and') || (words.includes('of') && name.length < 2)
}

/** Whether two full names of one surname have given names that are not alike: "Rick Hale" and "Councillor Hector Hale". */
function areTwo(a: readonly string[], b: readonly string[]): boolean {
  const [given, other] = [givenIn(a), givenIn(b)]
  if (given === null || other === null) return false
  return !a.includes(other) && !b.includes(given) && given.slice(0, alikeLetters) !== other.slice(0, alikeLetters)
}

/** First letters in which two spellings or forms of one name agree: "Ann" and "Anna". */
const alikeLetters = 2

/** The given name right before a surname; null for an office, an initial or a title. */
function givenIn(words: readonly string[]): string | null {
  const given = words.at(-2) ?? ''
  if (given.replaceAll('.', '').length < 3 || !/^[\p{L}’'-]+$/u.test(given)) return null
  if (givenNames.has(given)) return given
  const isOffice = personTitles.has(given) || speakerNouns.has(given) || kindsOfNoun(given).includes('person')
  return isOffice || canonicalEntity(given) !== null ? null : given
}

/** "shortly after Santorum" is no name. */
function isNoNamePart(word: string): boolean {
  return (prepositions.has(word) && word !== 'of' && word !== 'for') || timeWords.has(word) || /ly$/.test(word)
}
