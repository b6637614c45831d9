import { anyScript } from '../../model/any-script.ts'
import type { Statement } from '../../model/statement.ts'
import { remembering, rememberingWords } from '../remembering.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'
import organisations from './organisations.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }

/** How a form relates to what it names: "Kremlin" is the seat of a `government`, "Texan" an `adjective`. */
export type EntityForm = 'name' | 'abbreviation' | 'adjective' | 'capital' | 'government' | 'city'

/** A country, region, city or public body that general news calls by several names. */
export interface Entity {
  /**
   * Equal for all names of one thing: `country:KP`, `region:US-TX`, `city:toronto`, `organisation:UN`.
   * A capital and a seat of government share the key of their country, as in politics they stand for it.
   */
  readonly key: string
  readonly form: EntityForm
  /** The first form of the list: "North Korea" for "DPRK", but "Moscow" for Moscow. */
  readonly name: string
  /** Key of the larger thing it is a part of; null where there is none or several are possible. */
  readonly within: string | null
}

/** Where an entity stands among tokens: half-open range of indexes. */
export interface EntityMention {
  readonly first: number
  readonly end: number
  readonly entity: Entity
}

interface Entry {
  readonly key: string
  readonly names: readonly string[]
  readonly abbreviations?: readonly string[]
  readonly adjectives?: readonly string[]
  readonly capitals?: readonly string[]
  readonly government?: readonly string[]
  readonly cities?: readonly string[]
  readonly within?: string
}

/** What a written form names. */
interface Form {
  readonly entity: Entity
  readonly written: string
}

/** Words of plain letters, all but the first of two letters and more: for them the key is the phrase in lower case. */
const plainPhrase = /^[a-z]+(?: [a-z]{2,})*$/i

const entries: readonly Entry[] = [...places.entries, ...organisations.entries]
const table: ReadonlyMap<string, Form> = buildTable()
/** First words of the forms of several words. */
const firstWords: ReadonlySet<string> = new Set([...table.keys()].filter((key) => key.includes(' ')).map(firstWord))
const parents: ReadonlyMap<string, string> = new Map(
  entries.flatMap((entry) => (entry.within ? [[entry.key, entry.within] as const] : [])),
)

/** Longest listed name, in tokens with its marks: "Organization for Security and Co-operation in Europe". */
const longestName = 9

const inSmall = anyScript(String.raw`[\p{Ll}]{2}|^[\p{Lu}][\p{Ll}]$`)

/**
 * What a phrase names, by its canonical entity; null for what is not listed.
 *
 * Reads the phrase as written: "US" is a country and "us" is not. A leading "the" and a plural ending do not matter.
 */
export const canonicalEntity: (phrase: string) => Entity | null = rememberingWords((phrase) => {
  const bare = phrase.replace(/^the /i, '')
  if (!startsWithCapital(bare) && !/^al[- ]/.test(bare)) return null
  const key = phraseKey(bare)
  const form = table.get(key) ?? pluralOf(key)
  if (!form || (isInCapitals(form) && inSmall.test(bare))) return null
  return form.entity
})

/** "Russians" are of Russia, but "INS" is no plural of "IN". */
function pluralOf(key: string): Form | undefined {
  const form = key.endsWith('s') ? table.get(key.slice(0, -1)) : undefined
  return form && (isInCapitals(form) || form.entity.form === 'abbreviation') ? undefined : form
}

/** "US" is meant only where the text has capitals too. */
function isInCapitals({ written }: Form): boolean {
  return /^[A-Z.]+$/.test(written)
}

/** The listed entities among tokens, longest first and none overlapping. O(n). */
export function entityMentions(tokens: readonly Token[]): readonly EntityMention[] {
  const mentions: EntityMention[] = []
  for (let first = 0; first < tokens.length; first++) {
    const mention = mentionAt(tokens, first)
    if (!mention) continue
    mentions.push(mention)
    first = mention.end - 1
  }
  return mentions
}

/** The listed entities of a statement, by place among its tokens: looked for once, though several stages ask. */
export const mentionsOf: (statement: Statement) => readonly EntityMention[] = remembering((statement: Statement) =>
  entityMentions(tokensOf(statement)),
)

/** Whether a thing is a part of another, however many steps up: `city:houston` of `country:US`. */
export function isWithin(inner: Entity, outer: Entity): boolean {
  if (outer.form === 'capital') return false
  for (let key = inner.within; key !== null; key = parents.get(key) ?? null) if (key === outer.key) return true
  return false
}

function mentionAt(tokens: readonly Token[], first: number): EntityMention | null {
  const start = tokens[first]
  const reach = start?.kind === 'word' ? reachOf(start, tokens[first + 1]) : 0
  for (let end = Math.min(tokens.length, first + reach); end > first; end--) {
    if (tokens[end - 1]?.kind !== 'word') continue
    const words = tokens.slice(first, end).map((token) => token.text)
    const entity = canonicalEntity(words.join(' '))
    if (!entity || (entity.form === 'abbreviation' && tokens[first - 1]?.text !== ',')) continue
    return { first, end, entity }
  }
  return null
}

/** How many tokens a name that starts with a word may have, as `canonicalEntity` takes it: small letters alone name nothing. */
function reachOf({ text }: Token, next: Token | undefined): number {
  // "I'll" is no Illinois.
  if (/['’](?:d|ll|m|re|ve)$/.test(text)) return 0
  const named = text.toLowerCase() === 'the' ? (next?.text ?? '') : text
  if (!startsWithCapital(named) && !named.startsWith('al')) return 0
  const key = firstWord(phraseKey(text))
  if (key === 'the' || firstWords.has(key)) return longestName
  return table.has(key) || pluralOf(key) ? 1 : 0
}

function firstWord(key: string): string {
  return key.split(' ', 1)[0] ?? key
}

/** Lower case without accents, dots, apostrophes and hyphens, words one space apart. */
function phraseKey(phrase: string): string {
  if (plainPhrase.test(phrase)) return phrase.toLowerCase()
  // Most phrases are ASCII, and without the tables of Unicode the list is ready in half the time.
  const plain = /^[\x20-\x7e]*$/.test(phrase) ? phrase : phrase.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return plain
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[.'’]/g, '')
    .replace(/[\s!-/:-@[-`{-~\u00a1-\u00bf\u2010-\u203a]+/g, ' ')
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1') // "U. S." and "U.S." are one
}

/** Earlier forms win: a country's name before a capital, a capital before a city of the same name. */
function buildTable(): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>()
  const add = (written: string, entity: Entity): void => {
    const key = phraseKey(written.startsWith('the ') ? written.slice(4) : written)
    if (!forms.has(key)) forms.set(key, { entity, written })
  }
  const addAll = (form: EntityForm, list: (entry: Entry) => readonly string[] | undefined): void => {
    for (const entry of entries) for (const written of list(entry) ?? []) add(written, entityOf(entry, form, written))
  }
  addAll('name', (entry) => entry.names)
  addAll('adjective', (entry) => entry.adjectives)
  addAll('government', (entry) => entry.government)
  addAll('capital', (entry) => (entry.key.startsWith('country') ? entry.capitals : []))
  addCities(add)
  addAll('abbreviation', (entry) => entry.abbreviations)
  return forms
}

function entityOf(entry: Entry, form: EntityForm, written: string): Entity {
  const own = form === 'capital'
  return {
    key: entry.key,
    form,
    name: own ? written : (entry.names[0] ?? written),
    within: own ? entry.key : (entry.within ?? null),
  }
}

/** A city is within the one place that lists it; of several nobody knows which is meant. */
function addCities(add: (written: string, entity: Entity) => void): void {
  const homes = new Map<string, string | null>()
  for (const { key, cities = [] } of entries) for (const city of cities) homes.set(city, homes.has(city) ? null : key)
  for (const [city, within] of homes) add(city, { key: `city:${phraseKey(city)}`, form: 'city', name: city, within })
}
