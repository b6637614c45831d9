import { determiners, prepositions, timeWords } from '../../language/clause-words.ts'
import { canonicalEntity } from '../../language/entities.ts'
import { bodyNouns, documentNouns, groupNouns, speakerNouns } from '../../language/source-nouns.ts'
import { normalize, type Token, tokenize } from '../../language/tokens.ts'
import { anyScript } from '../../model/any-script.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'
import type { SpokenContent } from './find-attributions.ts'

/**
 * Gives each attribution what its source is called in full.
 *
 * A surname takes the fullest name that ends with it anywhere in the article; a pronoun the source before it, if that
 * one is near. A pronoun that stands for nobody nearby keeps an empty value. O(n).
 */
export function nameSources(text: string, spoken: readonly SpokenContent[]): readonly AttributionDetail[] {
  const values = valuesOf(inOrder(spoken).map((source) => readSource(text, source)))
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
  }
}

/** What each source is called, by where it starts. */
function valuesOf(sources: readonly ReadSource[]): ReadonlyMap<number, string> {
  const fullNames = collectFullNames(sources)
  const values = new Map<number, string>()
  let last: Named | null = null
  for (const source of sources) {
    const named: Named = nameOf(source, { last, fullNames })
    values.set(source.start, named.value)
    if (named.value !== '') last = named
  }
  return values
}

interface Known {
  readonly last: Named | null
  readonly fullNames: ReadonlyMap<string, string>
}

function nameOf(source: ReadSource, { last, fullNames }: Known): Named {
  const { words, end, hasNameBehind, isPerson } = source
  const [first = ''] = words
  if (words.length === 1 && pronouns.has(first)) {
    return { value: standsFor(first, last, source), end, isPerson: last?.isPerson ?? false }
  }
  if (hasNameBehind) return { value: words.join(' '), end, isPerson }
  return { value: fullNames.get(words.at(-1) ?? '') ?? words.join(' '), end, isPerson }
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
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who', 'which', 'that', 'him', 'her', 'them'])

/** How far before a pronoun its name may stand, in code units: about a long paragraph. */
const nearestName = 800

function standsFor(pronoun: string, last: Named | null, source: Span): string {
  if (!last || source.start - last.end > nearestName) return ''
  if (/^(?:he|she|him|her)$/.test(pronoun)) return last.isPerson ? last.value : ''
  const isPlural = /(?:[a-z]s|police|people)$/.test(last.value) || / and /.test(last.value)
  const fits = /^(?:they|them)$/.test(pronoun) ? isPlural : !isPlural
  return fits && !last.isPerson ? last.value : ''
}

function inOrder(spoken: readonly SpokenContent[]): readonly Span[] {
  return spoken.flatMap(({ source }) => source ?? []).sort((a, b) => a.start - b.start)
}

/** By surname, the longest phrase that gives it with more than itself: "morris" gives "spokeswoman haley morris". */
function collectFullNames(sources: readonly ReadSource[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { words, isPerson } of sources) {
    if (!isPerson) continue
    const surname = words.at(-1) ?? ''
    const known = names.get(surname)
    if (words.some(isNoNamePart)) continue
    if (words.length > 1 && words.length > (known?.split(' ').length ?? 0)) names.set(surname, words.join(' '))
  }
  return names
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

/** Ends in a capitalised word that is neither an organisation's nor a document's. */
function isPersonName(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => token.kind === 'word')
  if (!last || !capitalised.test(last.text)) return false
  return !organisationEndings.has(last.normal) && !documentNouns.has(last.normal)
}

const organisationEndings: ReadonlySet<string> = new Set(
  `news times post journal tribune herald press today magazine tv radio department ministry agency office house
  police court council committee commission university institute association society union bank party inc corp
  ltd company group foundation center centre kremlin democrats republicans`.split(/\s+/),
)
