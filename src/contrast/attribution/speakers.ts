import { remembering } from '../../language/remembering.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { tokenize } from '../../language/tokens.ts'
import type { Reading } from '../../model/claim.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { contains, type Span, slice } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { citedSource } from './cited-source.ts'
import { nameBehind } from './name-behind.ts'
import type { Stretch } from './shared-act.ts'
import type { Source } from './source-form.ts'

/** Who is behind a statement or a part of it. */
export interface Speaker {
  readonly source: Source
  /** The source itself, as short as the text shows it. */
  readonly reading: Reading
  /** Stems of the words that the source is given for. */
  readonly content: ReadonlySet<string>
  /** Where these stand. */
  readonly said: Stretch
  /** Whether a pronoun alone stands there, so that a reader cannot see who it is. */
  readonly isPronoun: boolean
}

/** Most attributions of one statement that are looked at; more is a list. */
const mostSpeakers = 8

/** The sources that a statement names for what it says, the one with most content first. */
export const speakersOf: (facts: StatementFacts) => readonly Speaker[] = remembering((facts: StatementFacts) => {
  const { statement, details, article } = facts
  const { text } = article.article
  return details
    .filter((detail) => detail.kind === 'attribution')
    .filter((detail) => reports(text, detail) && !withholds(text, detail) && !isOrder(text, detail))
    .sort((x, y) => Number(isSpeech(y)) - Number(isSpeech(x)) || sizeOf(y.content) - sizeOf(x.content))
    .slice(0, mostSpeakers)
    .flatMap((detail): readonly Speaker[] => {
      const { source, value, content } = citing(text, detail)
      if (!source || !contains(statement, source)) return []
      // "The mayor, Ann Hale, said": both texts may name her, and call her by another office.
      const behind = nameBehind(text, { ...source, value })
      const named = behind && contains(statement, behind) ? behind : source
      const name = slice(text, named)
      if (speakersOfNothing.test(name)) return []
      return [
        {
          source: behind ? { value, text: name, role: slice(text, source) } : { value, text: name },
          reading: { statement: statement.id, ...named, text: name, value },
          content: contentStems(text, content),
          said: { facts, span: content },
          isPronoun: pronouns.test(name),
        },
      ]
    })
})

/** "The BBC reported, citing the Guardian": the words behind "citing" are those of whom it cites. */
function citing(text: string, detail: AttributionDetail): Pick<AttributionDetail, 'source' | 'value' | 'content'> {
  const cited = citedSource(text, detail)
  if (!cited) return detail
  const words = tokenize(text, cited).filter(({ kind, normal }) => kind !== 'mark' && !determiners.has(normal))
  return { source: cited, value: words.map(({ normal }) => normal).join(' '), content: detail.content }
}

/** The content words of a stretch of text, as stems. */
export function contentStems(text: string, span: Span = { start: 0, end: text.length }): ReadonlySet<string> {
  return new Set(
    tokenize(text, span)
      .filter(({ kind, normal }) => kind !== 'mark' && !phraseEnds.has(normal))
      .map(({ stem }) => stem),
  )
}

const pronouns = /^(?:he|she|it|they|who|which|that|him|her|them)$/i

/** Speakers that name no source of the article's. */
const speakersOfNothing =
  /^(?:i|we|you|it|many|some|someone|somebody|everyone|everybody|this|that|which|(?:an? |the )?(?:earlier|previous) version.*|(?:the )?(?:available )?information(?: available)?|.* ones?)$/i

/** A judgement, a wish or a decision is itself what is reported, not where it comes from. */
function reports(text: string, { sense, cue, content }: AttributionDetail): boolean {
  if (sense === 'thinking') return cue !== null && convictions.test(slice(text, cue))
  if (sense === 'judging')
    return cue !== null && /\b(?:describ|label|characteri[sz]|disput)[a-z]*$/i.test(slice(text, cue))
  return (sense === 'saying' || sense === 'showing') && !(cue && promises(text, cue, content))
}

/** "pledged to pay": a promise is an act, and no report that it was kept. */
function promises(text: string, cue: Span, content: Span): boolean {
  return (
    /\b(?:pledg|vow|promis|threaten|sw[eo]r|guarante)[a-z]*$/i.test(slice(text, cue)) &&
    /^to\b/.test(text.slice(content.start))
  )
}

/** "Managers told staff to hide losses": an order is an act, and no report that it was obeyed. */
export function isOrder(text: string, { cue, content }: AttributionDetail): boolean {
  return (
    cue !== null &&
    /\b(?:tell|tells|told|telling|warn(?:s|ed|ing)?)$/i.test(slice(text, cue)) &&
    /^(?:not )?to\b/.test(text.slice(content.start, content.start + 7))
  )
}

/** Thoughts that stand for what somebody holds to be so; "decided", "wants" and "agreed" are acts. */
const convictions = /\b(?:believ|think|thought|suspect|fear|estimat|learn|understand|understood|expect|assum)[a-z]*$/i

/** "denied that", "declined to say", "would not say": the content is just what the source does not say. */
function withholds(text: string, { cue, content }: AttributionDetail): boolean {
  if (!cue) return false
  if (/\bnot\b|n['’]t\b/i.test(slice(text, cue)) && !/\b(?:believ|think|suspect)[a-z]*$/i.test(slice(text, cue)))
    return true
  // "claimed responsibility" is an act.
  if (/^(?:responsibility|credit)\b/.test(text.slice(content.start, content.start + 20))) return true
  const before = text.slice(Math.max(0, Math.min(cue.start, content.start) - longestRefusal), cue.end)
  return /\b(?:declin|refus|den(?:y|ie)|disput|reject)[a-z]*(?: to)?(?: [a-z]+)?$/i.test(before)
}

/** Length of "declined to " and the like before a cue, in code units. */
const longestRefusal = 12

function sizeOf(span: Span): number {
  return span.end - span.start
}

/** Whether somebody's words are reported, rather than a wish or a judgement. */
export function isSpeech({ sense }: AttributionDetail): boolean {
  return sense === 'saying' || sense === 'showing'
}
