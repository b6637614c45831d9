import { determiners, prepositions, timeWords } from '../../language/clause-words.ts'
import { canonicalEntity } from '../../language/entities.ts'
import { givenNames, menNames, personTitles, womenNames } from '../../language/person-words.ts'
import {
  bodyNouns,
  documentNouns,
  groupNouns,
  outletWords,
  personNouns,
  speakerNouns,
} from '../../language/source-nouns.ts'
import { normalize, type Token, tokenize } from '../../language/tokens.ts'
import type { SegmentedArticle } from '../../model/analysis.ts'
import { anyScript } from '../../model/any-script.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { SpokenContent } from './find-attributions.ts'
import { openingNames } from './opening-names.ts'

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

/** A source with what its own words tell. */
interface ReadSource extends Span {
  /** Its words, and those of the name behind it if it has one. */
  readonly words: readonly string[]
  readonly hasNameBehind: boolean
  readonly isPerson: boolean
  /** Whether it is one person without a name: "a spokesman for the court". */
  readonly isRole: boolean
}

function readSource(text: string, source: Span): ReadSource {
  const tokens = tokenize(text, source)
  const words = wordsOf(tokens)
  const name = nameBehind(text, source, words)
  return {
    ...source,
    words: name ? [...words, ...wordsOf(tokenize(text, name))] : words,
    hasNameBehind: name !== null,
    isPerson: name ? !isBody(words) : isPersonName(tokens),
    isRole: personNouns.has(headOf(words)),
  }
}

/** The last word before a preposition: "spokesman" of "spokesman for the court". */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word) => prepositions.has(word))
  return words.at(cut > 0 ? cut - 1 : -1) ?? ''
}

/** What each source is called, by where it starts. */
function valuesOf(sources: readonly ReadSource[], statements: readonly Statement[]): ReadonlyMap<number, string> {
  const fullNames = collectFullNames(sources)
  const surnames = new Set(sources.flatMap(({ words, isPerson }) => (isPerson ? (words.at(-1) ?? []) : [])))
  const openings = openingNames(statements, surnames)
  const values = new Map<number, string>()
  let last: Named | null = null
  let person: Named | null = null
  let opened = 0
  for (const source of sources) {
    for (let next = openings[opened]; next && next.start < source.start; next = openings[++opened]) {
      if (next.start < (person?.end ?? 0)) continue
      person = { value: fullName(next.words, fullNames), end: next.end, isPerson: true }
      last = person
    }
    const named = nameOf(source, { last, person, fullNames })
    values.set(source.start, named.value)
    if (named.value === '') continue
    last = named
    if (named.isPerson || source.isRole) person = { ...named, isPerson: true, isRole: source.isRole && !named.isPerson }
  }
  return values
}

interface Known {
  readonly last: Named | null
  /** The last person. */
  readonly person: Named | null
  readonly fullNames: ReadonlyMap<string, string>
}

function nameOf(source: ReadSource, { last, person, fullNames }: Known): Named {
  const { words, end, hasNameBehind, isPerson } = source
  const [first = ''] = words
  if (words.length === 1 && pronouns.has(first)) {
    const isHeOrShe = /^(?:he|she|him|her)$/.test(first)
    return { value: standsFor(first, isHeOrShe ? person : last, source), end, isPerson: isHeOrShe }
  }
  return { value: hasNameBehind || !isPerson ? words.join(' ') : fullName(words, fullNames), end, isPerson }
}

/** The fullest form of a person's name that has all its words: "Mary Cheney" is no "Liz Cheney". */
function fullName(words: readonly string[], fullNames: ReadonlyMap<string, string>): string {
  const full = fullNames.get(words.at(-1) ?? '')?.split(' ') ?? []
  const own = words.slice(words.findLastIndex((word) => personTitles.has(word.replaceAll('.', ''))) + 1)
  return (full.length > 0 && own.every((word) => full.includes(word)) ? full : words).join(' ')
}

const capital = anyScript(String.raw`[\p{Lu}]`)
const personInCommas = anyScript(String.raw`^, ((?:[\p{Lu}][\p{L}.'’-]* ){1,3}[\p{Lu}][\p{L}'’-]+),`)
const bodyInCommas = anyScript(String.raw`^, (?:the )?((?:[\p{Lu}][\p{L}.'’&-]* ){0,3}[\p{Lu}][\p{L}.'’&-]+),`)
/** Most characters of ", Ann Hale," that are looked at. */
const longestName = 60

/** The name behind a role, for "the mayor, Ann Hale, said" and "the operator, Northern Lines, said": words with capitals between commas. */
function nameBehind(text: string, source: Span, role: readonly string[]): Span | null {
  const isRole = isBody(role) || role.some((word) => speakerNouns.has(word) && !groupNouns.has(word))
  if (!isRole || capital.test(slice(text, source).slice(1))) return null
  const after = text.slice(source.end, source.end + longestName)
  const inCommas = (isBody(role) ? bodyInCommas : personInCommas).for(after).exec(after)
  const [all, name] = inCommas ?? []
  if (!all || !name || isPlaceOrTime(name)) return null
  const end = source.end + all.length - 1
  return { start: end - name.length, end }
}

function isBody(role: readonly string[]): boolean {
  return bodyNouns.has(role.at(-1) ?? '')
}

/** "The company, Monday, said" */
function isPlaceOrTime(name: string): boolean {
  const entity = canonicalEntity(name)
  return (entity !== null && !entity.key.startsWith('organisation')) || timeWords.has(normalize(name))
}

/** A source that a later pronoun may stand for. */
interface Named {
  readonly value: string
  readonly end: number
  readonly isPerson: boolean
  readonly isRole?: boolean
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who', 'which', 'that', 'him', 'her', 'them'])

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

/**
 * By surname, the longest phrase that gives it with more than itself: "morris" gives "spokeswoman haley morris". None where two
 * persons have it.
 */
function collectFullNames(sources: readonly ReadSource[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const shared = new Set<string>()
  for (const { words, isPerson } of sources) {
    if (!isPerson || words.length < 2 || words.some(isNoNamePart)) continue
    const surname = words.at(-1) ?? ''
    const known = names.get(surname)?.split(' ') ?? []
    if (areTwo(words, known)) shared.add(surname)
    if (words.length > known.length) names.set(surname, words.join(' '))
  }
  for (const surname of shared) names.delete(surname)
  return names
}

/** Whether two full names of one surname have given names that are not the same: both common ones, as others may be titles. */
function areTwo(a: readonly string[], b: readonly string[]): boolean {
  const [given, other] = [a, b].map((words) => words.slice(0, -1).filter((word) => givenNames.has(word)))
  return !!given?.length && !!other?.length && !given.some((word) => other.includes(word))
}

/** "shortly after Santorum" is no name. */
function isNoNamePart(word: string): boolean {
  return (prepositions.has(word) && word !== 'of' && word !== 'for') || timeWords.has(word) || /ly$/.test(word)
}

/** Lower-case words without determiners: what two sources are compared by. */
function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ kind, normal }) => (kind === 'mark' || determiners.has(normal) ? [] : normal))
}

const capitalised = anyScript(String.raw`^[\p{Lu}][\p{Ll}]`)

/** Ends in a capitalised word that is no common noun of sources, nor an organisation's or a place's: "a nurse from Leeds". */
function isPersonName(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  const last = words.at(-1)
  if (!last || !capitalised.test(last.text)) return false
  if (words.at(-2)?.normal === 'of' || words.some(({ normal }) => normal !== 'of' && prepositions.has(normal)))
    return false
  if (isPlaceOrTime(words.map(({ text }) => text).join(' '))) return false
  return !noPerson.some((nouns) => nouns.has(last.normal))
}

const organisationEndings: ReadonlySet<string> = new Set(
  `news times post journal tribune herald press today magazine tv radio department ministry agency office house
  police court council committee commission university institute association society union bank party inc corp
  ltd company group foundation center centre kremlin democrats republicans`.split(/\s+/),
)

const noPerson = [pronouns, organisationEndings, outletWords, documentNouns, groupNouns, speakerNouns]
