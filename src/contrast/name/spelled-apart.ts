import { canonicalEntity } from '../../language/names/entities.ts'
import { givenNames } from '../../language/names/person-words.ts'
import type { LookUp } from '../../language/words/word-entry.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import type { Difference } from '../../model/claim.ts'
import type { Link } from '../../model/link.ts'
import { readingOf } from '../readings.ts'
import { editDistance, isPluralNoun, isWritten, lastNameOf, maySound, spellingVariant } from './name-spelling.ts'
import { isNamed, type Named } from './named.ts'
import { hasWord } from './sole-names.ts'

/** What is set against each other, and what is known of it already. */
export interface ApartInput {
  /** In an order that does not depend on labels. */
  readonly articles: readonly AnalysedArticle[]
  readonly claimed: ReadonlySet<string>
  readonly links: readonly Link[]
  readonly lookUp: LookUp
}

/**
 * Names that two articles spell otherwise in statements that are not linked: "Philip Hickok" here, "Philip H. Hickock" there.
 *
 * Only where neither article has the other's spelling anywhere. It may be another person, so that none is a conflict.
 * O(names of one article × names of another), most of which are told apart by their last words.
 */
export function spelledApart({ articles, claimed, links, lookUp }: ApartInput): readonly Difference[] {
  const linked = new Set(links.flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]))
  const named = articles.map((article) => ({ article, names: unlistedNames(article) }))
  return named.flatMap((a, index) =>
    named.slice(index + 1).flatMap((b) =>
      variantsOf(a, b, lookUp).flatMap(({ sides, verdict, reason }): readonly Difference[] => {
        const [left, right] = sides
        if (left.some((x) => right.some((y) => linked.has(`${x.statement} ${y.statement}`)))) return []
        const readings = sides.flatMap((side) => side.find(({ statement }) => claimed.has(statement)) ?? side[0] ?? [])
        return [{ kind: 'name', verdict, reason, readings: readings.map(readingOf) }]
      }),
    ),
  )
}

/** A name that no list knows, by its fullest form in its article. */
interface ArticleName {
  readonly value: string
  readonly last: string
  readonly mentions: readonly Named[]
}

interface NamedArticle {
  readonly article: AnalysedArticle
  readonly names: readonly ArticleName[]
}

function unlistedNames({ details }: AnalysedArticle): readonly ArticleName[] {
  const mentions = new Map<string, Named[]>()
  for (const name of details.filter(isNamed)) {
    if (canonicalEntity(name.text) !== null) continue
    const known = mentions.get(name.value)
    if (known) known.push(name)
    else mentions.set(name.value, [name])
  }
  return [...mentions].map(([value, all]) => ({ value, last: lastNameOf(value), mentions: all }))
}

/** The mentions of one name in two articles that spell it otherwise. */
interface Variant extends Pick<Difference, 'verdict' | 'reason'> {
  readonly sides: readonly [readonly Named[], readonly Named[]]
}

/** Most pairs of names that are compared: an article with more is a list of them. */
const mostPairs = 400_000

function variantsOf(a: NamedArticle, b: NamedArticle, lookUp: LookUp): readonly Variant[] {
  if (a.names.length * b.names.length > mostPairs) return []
  return a.names.flatMap((x) =>
    b.names.flatMap((y) => (maySound(x.last, y.last) ? variantOf([a.article, x], [b.article, y], lookUp) : [])),
  )
}

type PlacedName = readonly [AnalysedArticle, ArticleName]

function variantOf([a, x]: PlacedName, [b, y]: PlacedName, lookUp: LookUp): readonly Variant[] {
  const variant = spellingVariant(x.value, y.value)
  if (!variant || variant.reason === 'other-value') return []
  const [left, right] = variant.words
  if (isPluralNoun(variant, lookUp(left))) return []
  if (hasAnyWord(b, left) || hasAnyWord(a, right)) return []
  const isOfLone = isLone(x) || isLone(y)
  if (isOfLone && !isLoneVariant(left, right, lookUp)) return []
  const sides = [written(x, left), written(y, right)] as const
  if (sides.some(({ length }) => length === 0)) return []
  const { reason, verdict } = variant
  return [{ sides, reason, verdict: verdict === 'conflict' ? 'unclear' : verdict }]
}

function hasAnyWord(article: AnalysedArticle, words: string): boolean {
  return words.split(' ').some((word) => hasWord(article, word))
}

/** The mentions that have the words in which the spellings differ. */
function written({ mentions }: ArticleName, words: string): readonly Named[] {
  return mentions.filter(({ text }) => isWritten(text, words))
}

function isLone({ value }: ArticleName): boolean {
  return !value.includes(' ')
}

/** Shorter lone words may be any two names: "Clark", "Clarke". */
const loneLength = 6

/** Whether a word without another name beside it is hardly anything but the other one misspelled; two known words are two words. */
function isLoneVariant(u: string, v: string, lookUp: LookUp): boolean {
  if (Math.min(u.length, v.length) < loneLength || u[0] !== v[0] || editDistance(u, v, 1) > 1) return false
  return [u, v].some((word) => !givenNames.has(word) && lookUp(word).partsOfSpeech.length === 0)
}
