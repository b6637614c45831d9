import { type EntityMention, entityMentions, mentionsOf } from '../language/names/entities.ts'
import { initialsOf } from '../language/names/initials.ts'
import { generations } from '../language/names/person-words.ts'
import { cardinals, ordinals, tens } from '../language/number/number-words.ts'
import { remembering } from '../language/remembering.ts'
import { quotedWords } from '../language/saying/quoted-words.ts'
import { determiners, prepositions } from '../language/sentence/clause-words.ts'
import { type Token, tokenize, tokensOf } from '../language/tokens.ts'
import type { AnalysedArticle } from '../model/analysis.ts'
import type { Detail, NumberDetail } from '../model/detail.ts'
import { relateValues } from './number/number-values.ts'

/**
 * Whether an article tells a detail of another one, wherever and however: all its words by stem, number or entity, the
 * last word of a name, or a measure of the same size.
 *
 * It may tell them of something else, so a yes proves nothing; after a no the detail is the other article's own.
 */
export function mayTell(article: AnalysedArticle, detail: Detail): boolean {
  if (detail.kind === 'name' && isShortened(article, detail)) return true
  if (detail.kind === 'quote') return spokenWords(article).includes(` ${quotedWords(detail.text).join(' ')} `)
  const told = toldKeys(article)
  const tokens = tokenize(detail.text.replace(generation, ''))
  const keys = keysOf(tokens, entityMentions(tokens))
  const asked = detail.kind === 'name' || detail.kind === 'place' ? keys.slice(-1) : keys
  // "one man" may be "a man".
  if (asked.length > 0 && asked.every((key) => told.has(key) || (key === '#1' && asked.length > 1))) return true
  return detail.kind === 'number' && article.details.some((other) => other.kind === 'number' && sameSize(detail, other))
}

/** "WHO" for the "World Health Organization", or the other way round. */
function isShortened(article: AnalysedArticle, { text, value }: Detail): boolean {
  const names = shortNames(article)
  return acronym.test(text) ? names.initials.has(text.toLowerCase()) : names.acronyms.has(acronymOf(value))
}

const acronym = /^[A-Z]{3,6}$/

/** The initials of a name; none of a short one, as fewer than three letters stand for too many names. */
function acronymOf(value: string): string {
  const initials = initialsOf(value.split(' '))
  return initials.length < 3 ? '' : initials
}

/** The acronyms that an article writes, and the initials of its other names, in lower case. */
const shortNames = remembering(({ details }: AnalysedArticle) => {
  const names = details.filter(({ kind }) => kind === 'name')
  return {
    acronyms: new Set(names.filter(({ text }) => acronym.test(text)).map(({ text }) => text.toLowerCase())),
    initials: new Set(names.map(({ value }) => acronymOf(value))),
  }
})

/** "Joseph R. Biden Jr." may be "Biden". */
const generation = new RegExp(`,? (?:${[...generations].join('|')})\\.?$`, 'i')

/** All words of an article as those of a quote are read, with a blank around each. */
const spokenWords: (article: AnalysedArticle) => string = remembering(
  ({ article }: AnalysedArticle) => ` ${quotedWords(article.text).join(' ')} `,
)

const toldKeys: (article: AnalysedArticle) => ReadonlySet<string> = remembering(
  ({ statements }: AnalysedArticle) =>
    new Set(statements.flatMap((statement) => keysOf(tokensOf(statement), mentionsOf(statement)))),
)

/** What the telling words of a text are equal by where they say the same: "Somalis" and "Somali", "12" and "twelve". */
function keysOf(tokens: readonly Token[], mentions: readonly EntityMention[]): readonly string[] {
  const entityAt = new Map(mentions.map(({ first, end, entity }) => [first, { end, key: entity.key }]))
  const keys: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const entity = entityAt.get(at)
    if (entity) keys.push(entity.key)
    else if (token.kind !== 'mark' && !prepositions.has(token.normal) && !determiners.has(token.normal))
      keys.push(keyOf(token))
    at = entity?.end ?? at + 1
  }
  return keys
}

function keyOf({ kind, normal, stem }: Token): string {
  if (kind === 'number') return `#${normal.replace(/[^\d.]/g, '')}`
  const value = cardinals.get(normal) ?? tens.get(normal) ?? ordinals.get(normal)
  return value === undefined ? stem : `#${value}`
}

/** "150 nautical miles" and "277km" */
function sameSize(a: NumberDetail, b: NumberDetail): boolean {
  return a.unit !== null && a.unit === b.unit && relateValues(a, b) === 'equal'
}
