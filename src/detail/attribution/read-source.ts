import { canonicalEntity } from '../../language/names/entities.ts'
import { organisationWords, personTitles } from '../../language/names/person-words.ts'
import {
  bodyNouns,
  documentNouns,
  groupNouns,
  outletWords,
  personNouns,
  speakerNouns,
} from '../../language/saying/source-nouns.ts'
import { determiners, prepositions, timeWords } from '../../language/sentence/clause-words.ts'
import { normalize, type Token, tokenize } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { verbForms } from '../../language/words/verb-forms.ts'
import { anyScript } from '../../model/any-script.ts'
import { type Span, slice } from '../../model/span.ts'
import { tellingVerbs } from './content.ts'

/** Pronouns that stand for a source. */
export const sourcePronouns: ReadonlySet<string> = new Set('he she it they who which that him her them'.split(' '))

/** A source with what its own words tell. */
export interface ReadSource extends Span {
  /** Its words, and those of the name behind it if it has one. */
  readonly words: readonly string[]
  readonly hasNameBehind: boolean
  readonly isPerson: boolean
  /** Whether it is a relative who may have the surname of somebody else in the text: "his wife, Mary Hale". */
  readonly isRelative: boolean
  /** Whether it is one person without a name: "a spokesman for the court". */
  readonly isRole: boolean
  /** Whether it is what a person named before is called by: "the Swede", "the 33-year-old". */
  readonly isEpithet: boolean
  /** Whether it stands behind a comma, a dash or a quote, as who says all that comes before: "It held, Ann Hale said". */
  readonly trails: boolean
  /** The last word of the name of whom it tells something, in lower case: "hale" in "he told Ann Hale"; empty where there is none. */
  readonly hearer: string
}

/** Reads a source by its own words and the name that may stand behind it. */
export function readSource(text: string, source: Span): ReadSource {
  const tokens = tokenize(text, source)
  const words = wordsOf(tokens)
  const name = nameBehind(text, source, words)
  const named = name ? wordsOf(tokenize(text, name)) : []
  return {
    ...source,
    words: named.length > 0 ? namedWords(words, named) : words,
    hasNameBehind: name !== null,
    isRelative: isKin(words) && (words.length === 1 || words.includes(named.at(-1) ?? '')),
    isPerson: name ? !isBody(words) : isPersonName(tokens),
    isRole: personNouns.has(headOf(words)),
    isEpithet: isEpithet(slice(text, source)),
    trails: trailing.test(text.slice(Math.max(0, source.start - reachOfTrail), source.start)),
    hearer: hearerBehind(text, source),
  }
}

/** A title may stand before a name, and the verb: `, said Ann Hale`, `, Mr. Hale`. */
const trailing = /[,"”—–-]\s*(?:[\w.]{1,9} ){0,2}$/
const reachOfTrail = 24

const aged = /^the \d{1,3}-year-old$/i

function isEpithet(source: string): boolean {
  if (aged.test(source)) return true
  const [the, people, ...more] = source.split(' ')
  return the?.toLowerCase() === 'the' && more.length === 0 && isOfPeople(people ?? '')
}

/** "Swede", "Texan", but not the plurals, nor "Swedish". */
function isOfPeople(word: string): boolean {
  return canonicalEntity(word)?.form === 'adjective' && !/(?:s|sh|ese|ic)$/.test(word)
}

const told = [...tellingVerbs].map((verb) => verbForms(verb).past).join('|')
const hearing = anyScript(String.raw`^ (?:\w+ ){0,2}(?:${told}) (?:the )?((?:[\p{Lu}][\p{L}'’-]+ ?){1,4})`)

function hearerBehind(text: string, { end }: Span): string {
  const after = text.slice(end, end + longestName)
  return hearing.for(after).exec(after)?.[1]?.trim().split(' ').at(-1)?.toLowerCase() ?? ''
}

/** The last word before a preposition: "spokesman" of "spokesman for the court". */
function headOf(words: readonly string[]): string {
  const cut = words.findIndex((word) => prepositions.has(word))
  return words.at(cut > 0 ? cut - 1 : -1) ?? ''
}

/** "Hale's mother, Ann Moss" is Ann Moss, and "the operator, Northern Lines" Northern Lines. */
function namedWords(role: readonly string[], name: readonly string[]): readonly string[] {
  return (isKin(role) && name.length > 1) || isBody(role) ? name : [...inFront(role), ...name]
}

/** "governor of central bank" as it stands before a name: "central bank governor" Ann Hale. */
function inFront(role: readonly string[]): readonly string[] {
  const cut = role.findIndex((word) => prepositions.has(word))
  return cut > 0 ? [...role.slice(cut + 1), ...role.slice(0, cut)] : role
}

const personInCommas = anyScript(String.raw`^, ((?:[\p{Lu}][\p{L}.'’-]* ){1,3}[\p{Lu}][\p{L}'’-]+)[,.]`)
const kinInCommas = anyScript(String.raw`^, ((?:[\p{Lu}][\p{L}.'’-]* ){0,3}[\p{Lu}][\p{L}'’-]+),`)
const bodyInCommas = anyScript(String.raw`^, (?:the )?((?:[\p{Lu}][\p{L}.'’&-]* ){0,3}[\p{Lu}][\p{L}.'’&-]+),`)
/** Most characters of ", Ann Hale," that are looked at. */
const longestName = 60

/** The name behind a role, for "the Hull mayor, Ann Hale, said" and "the operator, Northern Lines, said": words with capitals between commas. */
function nameBehind(text: string, source: Span, role: readonly string[]): Span | null {
  const isRole =
    isBody(role) || role.some((word) => speakerNouns.has(word) && !groupNouns.has(word)) || isPersonNoun(headOf(role))
  if (!isKin(role) && !(isRole && isDescribed(slice(text, source)))) return null
  const after = text.slice(source.end, source.end + longestName)
  const pattern = isKin(role) ? kinInCommas : isBody(role) ? bodyInCommas : personInCommas
  const inCommas = pattern.for(after).exec(after)
  const [all, name] = inCommas ?? []
  if (!all || !name || isPlaceOrTime(name)) return null
  const end = source.end + all.length - 1
  return { start: end - name.length, end }
}

/** "eyewitness", "shopkeeper": one person, by what a dictionary says. */
function isPersonNoun(head: string): boolean {
  return kindsOfNoun(head)[0] === 'person'
}

/** "The EU's policy chief", "the governor of Ohio", but not "fire chief Ann Hale": the word that says who it is has no capital. */
function isDescribed(source: string): boolean {
  const words = source.split(' ')
  const cut = words.findIndex((word) => prepositions.has(word.toLowerCase()))
  return startsWithSmall((cut > 0 ? words.slice(0, cut) : words).at(-1) ?? '')
}

/** "Hale's son", "his wife" */
function isKin(role: readonly string[]): boolean {
  return kin.test(role.at(-1) ?? '')
}

const kin =
  /^(?:step|grand)?(?:son|daughter|mother|father|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|nephew|niece|girlfriend|boyfriend|fiancee?)$/

function isBody(role: readonly string[]): boolean {
  return bodyNouns.has(role.at(-1) ?? '')
}

/** "The company, Monday, said" */
function isPlaceOrTime(name: string): boolean {
  const entity = canonicalEntity(name)
  return (entity !== null && !entity.key.startsWith('organisation')) || timeWords.has(normalize(name))
}

/** Lower-case words without determiners: what two sources are compared by. */
function wordsOf(tokens: readonly Token[]): readonly string[] {
  const words = tokens.flatMap(({ kind, normal, text }, index) =>
    // "the D.A." has no "a".
    kind === 'mark' || (determiners.has(normal) && !(index > 0 && text === 'A') && !isAddress(tokens, index))
      ? []
      : normal,
  )
  // "61-year-old Ann Hale"
  return words[1] === 'year' && words[2] === 'old' && words.length > lengthOfAge ? words.slice(lengthOfAge) : words
}

/** "No 10", "No. 10": no denial. */
function isAddress(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === 'No' && tokens.slice(index + 1, index + 3).some(({ kind }) => kind === 'number')
}

const lengthOfAge = 3

const capitalised = anyScript(String.raw`^[\p{Lu}][\p{Ll}]`)

/** Ends in a capitalised word that is no common noun of sources, nor an organisation's or a place's: "a nurse from Leeds". */
function isPersonName(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word')
  const last = words.at(-1)
  if (!last || !capitalised.test(last.text)) return false
  if (words.some(({ normal }) => normal !== 'of' && prepositions.has(normal))) return false
  if (words.at(-2)?.normal === 'of')
    return isFullName(
      words.slice(
        0,
        words.findIndex(({ normal }) => normal === 'of'),
      ),
    )
  if (isPlaceOrTime(words.map(({ text }) => text).join(' '))) return false
  return !noPerson.some((nouns) => nouns.has(last.normal))
}

/** "Ann Hale" of "Ann Hale of Acme": two words with capitals, of which the last ends no body and is no office. */
function isFullName(words: readonly Token[]): boolean {
  const last = words.at(-1)?.normal ?? ''
  if (words.length < 2 || !words.every(({ text }) => capitalised.test(text))) return false
  return ![...noPerson, organisationWords, personTitles].some((nouns) => nouns.has(last))
}

const organisationEndings: ReadonlySet<string> = new Set(
  `news times post journal tribune herald press today magazine tv radio department ministry agency office house
  police court council committee commission university institute association society union bank party inc corp
  ltd company group foundation center centre kremlin democrats republicans`.split(/\s+/),
)

const noPerson = [sourcePronouns, organisationEndings, outletWords, documentNouns, groupNouns, speakerNouns]
