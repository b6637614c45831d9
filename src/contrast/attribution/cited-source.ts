import { organisationWords } from '../../language/names/person-words.ts'
import {
  documentNouns,
  genericNouns,
  groupNouns,
  speakerNouns,
  vagueNouns,
} from '../../language/saying/source-nouns.ts'
import { clauseBreaks, determiners, prepositions } from '../../language/sentence/clause-words.ts'
import { tokenize } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { AttributionDetail } from '../../model/detail.ts'
import { type Span, slice } from '../../model/span.ts'

/** Heads of phrases that name who can be cited: "the fire service", not "the weak economy". */
const sourceNouns = [speakerNouns, groupNouns, organisationWords]

/** Most code units of what is cited. */
const longestCited = 100

/**
 * Whom an outlet names behind "citing", where that is a source of its own: "the fire service" of "Reuters reported, citing
 * the fire service". Null for anybody ("citing two officials"), a text ("citing a report"), several, and a reason.
 */
export function citedSource(text: string, { cue, content }: AttributionDetail): Span | null {
  if (!isCiting(text, cue)) return null
  const tokens = tokenize(text, { start: content.start, end: Math.min(content.end, content.start + longestCited) })
  const limit = tokens.findIndex(
    ({ kind, normal }) => kind === 'mark' || (clauseBreaks.has(normal) && normal !== 'and'),
  )
  const phrase = limit < 0 ? tokens : tokens.slice(0, limit)
  const [first, last] = [phrase[0], phrase.at(-1)]
  if (!first || !last || phrase.some(({ normal }) => normal === 'and')) return null
  const cut = phrase.findIndex(({ normal }) => prepositions.has(normal))
  const head = phrase[(cut > 0 ? cut : phrase.length) - 1]
  if (!head || [vagueNouns, genericNouns, documentNouns].some((nouns) => nouns.has(head.normal))) return null
  const isSource = sourceNouns.some((nouns) => nouns.has(head.normal)) || startsWithCapital(head.text)
  return isSource && !(phrase.length === 1 && determiners.has(first.normal))
    ? { start: first.start, end: last.end }
    : null
}

/** Whether a cue is one behind which an outlet says whom or what it cites. */
export function isCiting(text: string, cue: Span | null): boolean {
  return cue !== null && /^(?:citing|quoting)$/i.test(slice(text, cue))
}
