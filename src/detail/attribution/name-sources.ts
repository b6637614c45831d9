import { determiners, prepositions, timeWords } from '../../language/clause-words.ts'
import { canonicalEntity } from '../../language/entities.ts'
import { menNames, womenNames } from '../../language/person-words.ts'
import { bodyNouns, documentNouns, groupNouns, outletWords, speakerNouns } from '../../language/source-nouns.ts'
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
function valuesOf(sources: readonly ReadSource[], statements: readonly Statement[]): ReadonlyMap<number, string> {
  const fullNames = collectFullNames(sources)
  const surnames = new Set(sources.flatMap(({ words, isPerson }) => (isPerson ? (words.at(-1) ?? []) : [])))
  const openings = openingNames(statements, surnames)
  const values = new Map<number, string>()
  let last: Named | null = null
  let opened = 0
  for (const source of sources) {
    for (let next = openings[opened]; next && next.start < source.start; next = openings[++opened]) {
      if (next.start < (last?.end ?? 0)) continue
      last = { value: fullNames.get(next.surname) ?? next.surname, end: next.end, isPerson: true }
    }
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
  const full = isPerson ? fullNames.get(words.at(-1) ?? '') : undefined
  return { value: full ?? words.join(' '), end, isPerson }
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
/** The same for "they" and "it", which other things than sources are as well: about two sentences. */
const nearestGroup = 250

function standsFor(pronoun: string, last: Named | null, source: Span): string {
  if (!last || source.start - last.end > nearestName) return ''
  if (/^(?:he|she|him|her)$/.test(pronoun)) return last.isPerson && !isOtherSex(pronoun, last) ? last.value : ''
  if (source.start - last.end > nearestGroup) return ''
  const isPlural = /(?:[a-z]s|police|people)$/.test(last.value) || / and /.test(last.value)
  const fits = /^(?:they|them)$/.test(pronoun) ? isPlural : !isPlural
  return fits && !last.isPerson ? last.value : ''
}

/** "Mr. Hale" and "Tom Hale" are no "she", "Ms. Hale" and "Ann Hale" no "he". */
function isOtherSex(pronoun: string, { value }: Named): boolean {
  const [titles, names] =
    pronoun.startsWith('s') || pronoun === 'her' ? [menTitles, menNames] : [womenTitles, womenNames]
  // The last word is a surname: "Neil James", "Tishana King".
  return value
    .split(' ')
    .slice(0, -1)
    .some((word) => titles.has(word) || names.has(word))
}

const menTitles: ReadonlySet<string> = new Set(['mr', 'sir', 'lord', 'king', 'spokesman', 'congressman', 'chairman'])
const womenTitles: ReadonlySet<string> = new Set(
  'mrs ms miss dame lady queen spokeswoman congresswoman chairwoman'.split(' '),
)

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
