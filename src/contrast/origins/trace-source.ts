import { outletWords, vagueNouns } from '../../language/saying/source-nouns.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import { normalize, type Token, tokenize } from '../../language/tokens.ts'
import { startsWithCapital, startsWithSmall } from '../../language/words/letter-case.ts'
import type { AnalysedArticle } from '../../model/analysis.ts'
import { anyScript } from '../../model/any-script.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'
import { nameBehind } from '../attribution/name-behind.ts'
import { isOrder } from '../attribution/speakers.ts'

/** Where an attribution leads. */
export interface TracedSource {
  readonly name: string
  readonly isOutlet: boolean
  /** Whether it is a source of its own, rather than "officials" or "they". */
  readonly isNamed: boolean
  /** What the unnamed source that told an outlet is called, in lower case: "witness" of "a witness told Reuters". */
  readonly behind?: string
}

/**
 * The source of reported words; where that has no name, the outlet that it told them to. Null where words are not what is
 * reported, and where nothing is told: "did not reveal the price".
 */
export function traceSource(text: string, detail: AttributionDetail, fullForms: FullForms): TracedSource | null {
  if (!detail.source || detail.sense === 'judging' || detail.sense === 'asking' || isKept(text, detail)) return null
  if (isOrder(text, detail) || isAside(text, detail) || earlierText.test(slice(text, detail.source))) return null
  const outlet = outletIn(text, detail.source)
  if (outlet) return { name: outlet, isOutlet: true, isNamed: true }
  const told = isUnnamed(detail) ? outletIn(text, toldSpan(text, detail)) : null
  if (told) return { name: told, isOutlet: true, isNamed: true, behind: plainName(text, detail.source).toLowerCase() }
  // "They" without anybody before is no source that could be named.
  if (detail.value === '' || (detail.sense === 'thinking' && !isUnnamed(detail))) return null
  const name = fullName(text, detail, fullForms)
  return { name, isOutlet: false, isNamed: !isUnnamed(detail) }
}

/** Whom an outlet cites, as the origin. */
export function traceCited(text: string, cited: Span): TracedSource {
  const outlet = outletIn(text, cited)
  return { name: outlet ?? plainName(text, cited), isOutlet: outlet !== null, isNamed: true }
}

/** "Frost, who admitted the fraud, was sent to prison": what a clause inside says is no source of what stands around it. */
function isAside(text: string, { source, cue, content }: AttributionDetail): boolean {
  if (!source || !cue || cue.start < source.end) return false
  return /^, who\b/.test(text.slice(source.end, cue.start)) && text.slice(content.start, content.end).includes(',')
}

/** Whether the words of a cue say that nothing is said. */
function isKept(text: string, { cue }: AttributionDetail): boolean {
  return cue !== null && tokenize(text, cue).some(({ normal }) => negations.has(normal))
}

/** Where it may stand who was told: between the cue and what is said, or right behind the cue at the end of a sentence. */
function toldSpan(text: string, { cue, content }: AttributionDetail): Span {
  if (!cue) return { start: 0, end: 0 }
  if (cue.end < content.start) return { start: cue.end, end: content.start }
  const behind = /^ [^.,;:"“”\n]+/.exec(text.slice(cue.end, cue.end + longestStretch))?.[0] ?? ''
  return { start: cue.end, end: cue.end + (cue.start < content.end ? 0 : behind.length) }
}

/** "officials", "a source". */
function isUnnamed({ value }: AttributionDetail): boolean {
  return vagueNouns.has(value.split(' ').at(-1) ?? '')
}

/** Times an article must credit an outlet for its unnamed sources to be that outlet's. */
const fewestCredits = 2
/** Share of its sources among which the first credit must be, in [0, 1]: later ones only add to what the article has by itself. */
const opening = 1 / 3

/** The outlet that an article credits from the start, again and again, and at least twice as often as any other; null where there is none. */
export function creditedOutlet(article: AnalysedArticle, sources: readonly TracedSource[]): string | null {
  const counts = new Map<string, number>()
  for (const { name, isOutlet } of sources) if (isOutlet) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first || first[1] < fewestCredits || first[1] < 2 * (second?.[1] ?? 0)) return null
  if (sources.findIndex(({ name }) => name === first[0]) >= opening * sources.length) return null
  return first[0] === article.article.outlet ? null : first[0]
}

/** The name of an outlet in a short stretch of text: capitalised words that end in one that outlets have. */
function outletIn(text: string, span: Span): string | null {
  const tokens = tokenize(text, { start: span.start, end: Math.min(span.end, span.start + longestStretch) })
  const last = tokens.findIndex((token, index) => isOutletEnd(token) && !isOutletEnd(tokens[index + 1]))
  if (last < 0) return null
  let first = last
  while (first > 0 && isCapitalised(tokens[first - 1]) && !determiners.has(tokens[first - 1]?.normal ?? '')) first--
  if (isHyphen(tokens, first - 1)) first -= 2
  const end = isHyphen(tokens, last + 1) ? last + 2 : last
  return text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0).replace(/['’]s$/, '')
}

/** "Journal-Constitution", "WCCO-TV": a hyphen between two words with capitals. */
function isHyphen(tokens: readonly Token[], index: number): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (mark?.text !== '-' || before?.end !== mark.start || after?.start !== mark.end) return false
  return isCapitalised(before) && isCapitalised(after)
}

/** Longest stretch in which an outlet's name is looked for, in code units. */
const longestStretch = 120

function isOutletEnd(token: Token | undefined): boolean {
  return isCapitalised(token) && outletWords.has(token?.normal ?? '')
}

function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && startsWithCapital(token.text)
}

/** "An earlier version of this article said": what the article takes back. */
const earlierText = /^(?:an? |the )?(?:earlier|previous) (?:version|report|article|story)\b/i

const leadingAge = /^(?:the )?\d{1,3} ?- ?year ?- ?old (?=\S)/i
/** "a statement from Ann Hale" is hers. */
const ofAuthor = /^(?:an? |the )?(?:statement|letter|email|e-mail|memo|tweet|post) (?:from|by|of) (?=\D)/i

/** A source as the article writes it, without the article's "the" or "a", an age, or what text of a source's it is. */
function plainName(text: string, source: Span): string {
  const words = text
    .slice(source.start, source.end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(leadingAge, '')
    .replace(ofAuthor, '')
  const [first = '', ...rest] = words.split(' ')
  const isAddress = first === 'No' && /^\d/.test(rest[0] ?? '')
  return rest.length > 0 && determiners.has(first.toLowerCase()) && !isAddress ? rest.join(' ') : words
}

/** A source as the article writes it; a surname or a pronoun alone takes the fullest form, as the article writes that. */
function fullName(text: string, detail: AttributionDetail, fullForms: FullForms): string {
  const behind = nameBehind(text, detail)
  if (behind) return slice(text, behind)
  const own = plainName(text, detail)
  // "a statement from the company"
  const isPartOfIt = startsWithSmall(own) && detail.value.endsWith(` ${normalize(own)}`)
  // "the mayor", whose name stands elsewhere
  const behindRole = detail.value.startsWith(`${normalize(own)} `) ? detail.value.slice(own.length + 1) : ''
  if (behindRole.includes(' ')) return fullForms.get(behindRole) ?? inCapitals(behindRole)
  if (own.includes(' ') || isPartOfIt || normalize(own) === detail.value) return own
  return fullForms.get(detail.value) ?? (isUnnamed(detail) ? detail.value : inCapitals(detail.value))
}

/** The sources of an article as it writes them in full, by what they are called. */
export type FullForms = ReadonlyMap<string, string>

/** Finds, for what each source is called, the words that call it so. O(attributions). */
export function fullFormsOf({ article, details }: AnalysedArticle): FullForms {
  const forms = new Map<string, string>()
  for (const detail of details) {
    if (detail.kind !== 'attribution' || !detail.source || forms.has(detail.value)) continue
    const behind = nameBehind(article.text, detail)
    const own = plainName(article.text, detail.source)
    if (behind) forms.set(detail.value, slice(article.text, behind))
    else if (own.split(' ').length === detail.value.split(' ').length && !pronoun.test(own))
      forms.set(detail.value, own)
  }
  return forms
}

const pronoun = /^(?:he|she|it|they|who|which|that|him|her|them)$/i

const firstLetters = anyScript(String.raw`(?<=^| )[\p{Ll}]`, 'g')

function inCapitals(value: string): string {
  return value.replace(firstLetters.for(value), (letter) => letter.toUpperCase())
}
