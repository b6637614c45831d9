import { documentNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import type { ReportingSense } from '../../model/detail.ts'
import {
  type BoundedWords,
  boundContents,
  type Content,
  contentAfter,
  contentBefore,
  isAdjunctOnly,
  quoteBefore,
} from './content.ts'
import { type Cue, findCues } from './cues.ts'
import { isThing } from './deeds.ts'
import { findFixedCues } from './fixed-cues.ts'
import { ownSubject } from './own-subject.ts'
import { isReportable, mayBeVerb } from './reportable.ts'
import { longestSetting, sentenceSubject } from './sentence-subject.ts'
import { isLikelySource, type Phrase, phraseAfter } from './source-phrase.ts'
import { speakerBefore } from './speaker-before.ts'
import type { Word } from './speech-units.ts'
import {
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isMark,
  isPause,
  isPreposition,
  isPronoun,
  isQuote,
  isStop,
  isTimeWord,
} from './word-classes.ts'

/** An attribution as indexes into the words of its unit. */
export interface ReadAttribution {
  readonly source: Phrase | null
  readonly cue: Phrase | null
  readonly contents: readonly Content[]
  readonly sense: ReportingSense
}

/** The attributions of one unit, in the order of their cues. O(n). */
export function readUnit(words: readonly Word[]): readonly ReadAttribution[] {
  const bounded = boundContents(words)
  let subject: Phrase | null = null
  const found: ReadAttribution[] = []
  for (const cue of findCues(words)) {
    const read = readCue(bounded, cue, subject)
    if (!read) continue
    found.push(read)
    subject = read.source ?? subject
  }
  return [...found, ...findFixedCues(bounded)].sort((a, b) => (a.cue?.from ?? 0) - (b.cue?.from ?? 0))
}

function readCue(bounded: BoundedWords, cue: Cue, subject: Phrase | null): ReadAttribution | null {
  const read = cue.role === 'passive' ? null : readActive(bounded, cue, subject)
  return read && isNobody(bounded.words, read.source) ? null : read
}

/** Tokens of "No. 10". */
const addressLength = 3

/** "No one knows", "no evidence supports": nobody says it. */
function isNobody(words: readonly Word[], source: Phrase | null): boolean {
  if (!source) return false
  const [before, first] = [words[source.from - 1], words[source.from]]
  // "No 10 said", "No. 10 said"
  if (words.slice(source.from, source.from + addressLength).some(({ kind }) => kind === 'number')) return false
  return before?.lower === 'no' || /^(?:no|nobody|none|nothing|neither)$/.test(first?.lower ?? '')
}

function readActive(bounded: BoundedWords, cue: Cue, subject: Phrase | null): ReadAttribution | null {
  if (cue.role === 'gerund' || cue.role === 'infinitive') return readParticiple(bounded, cue, subject)
  return readInverted(bounded, cue) ?? readFinite(bounded, cue) ?? readCoordinated(bounded, cue, subject)
}

/** `“...,” said Jon Owen`, "..., said Jon Owen": the source follows its verb. */
function readInverted(bounded: BoundedWords, cue: Cue): ReadAttribution | null {
  const { words } = bounded
  const quote = quoteBefore(words, cue.first)
  if (cue.verb.sense !== 'saying' || takesHearer.has(cue.verb.lemma)) return null
  if (!quote && !isPause(words[cue.first - 1])) return null
  const source = phraseAfter(words, cue.last + 1)
  if (!source || !isLikelySource(words, source) || !endsSaying(words, cue, source)) return null
  if (!quote && (hasSubjectBefore(words, cue) || isObject(words, cue, source))) return null
  const content = quote ?? contentBefore(words, cue.first, 0)
  // "Ann Hale, chief executive, said the market ‘fell’": what stands before says nothing.
  const isTitled =
    !quote && isQuote(words[source.to]) && content && !words.slice(content.from, content.to).some(mayBeVerb)
  if (!content || isTitled) return null
  return attribution(cue, source, withQuoteAfter(bounded, source.to, content))
}

/** Whether a phrase behind a verb of speech is who speaks: nothing but when and where follows it. */
function endsSaying(words: readonly Word[], cue: Cue, { from, to }: Phrase): boolean {
  if (isClauseBreak(words[from]) || isPreposition(words[from])) return false
  const after = words[to]
  return isStop(after) || isPause(after) || isMark(after, ':', '(') || isQuote(after) || isAdjunctOnly(words, cue, to)
}

/** "Ann Hale, 50, admitted theft at Leeds Crown Court": what has a name in it only behind a preposition is no speaker. */
function isObject(words: readonly Word[], { verb }: Cue, { from, to }: Phrase): boolean {
  const head = words.slice(from, to).findIndex(isPreposition)
  return verb.lemma !== 'say' && head > 0 && !isLikelySource(words, { from, to: from + head })
}

/** Verbs that a hearer follows, never the speaker: "Hale, 44, told the BBC". */
const takesHearer: ReadonlySet<string> = new Set(['tell', 'inform', 'notify'])

/** "Lee, a fellow with the program, said X": after the comma stands the content, not the source. */
function hasSubjectBefore(words: readonly Word[], cue: Cue): boolean {
  return words[cue.last + 1]?.lower === 'that' || isPronoun(words[cue.last + 1])
}

/** "Jon Owen said ..." and "..., Jon Owen said". */
function readFinite(bounded: BoundedWords, cue: Cue): ReadAttribution | null {
  const { words } = bounded
  const source = speakerBefore(words, cue.first)
  if (!source || isReducedRelative(words, cue) || isAdjunct(words, source)) return null
  const quote = quoteBefore(words, source.from)
  if (!canReport(words, source, cue) && !(quote && mayFollowQuote(cue))) return null
  if (quote && saysQuote(words, cue, quote))
    return attribution(cue, source, withQuoteAfter(bounded, cue.last + 1, quote))
  const trailing =
    isPause(words[source.from - 1]) &&
    isAdjunctOnly(words, cue, cue.last + 1) &&
    !isSetting(words, source.from - 1) &&
    !isDateline(words, source.from - 1)
  const content = trailing ? contentBefore(words, source.from, 0) : contentAfter(bounded, cue, cue.last + 1)
  if (!content && isMark(words.at(-1), ':')) return attribution(cue, source, [])
  return content && isReportable(bounded, cue, content) ? attribution(cue, source, [content]) : null
}

/** "The rules announced Thursday would allow": what follows is the verb of the sentence. */
function isReducedRelative(words: readonly Word[], { first, last, verb }: Cue): boolean {
  if (first < last || !verb.forms.includes('participle')) return false
  let index = last + 1
  while (isTimeWord(words[index])) index++
  return isAuxiliary(words[index]) && !/'/.test(words[index]?.lower ?? '')
}

function isSetting(words: readonly Word[], end: number): boolean {
  const [first] = words
  return (
    end <= longestSetting &&
    (end < 3 || isPreposition(first) || isTimeWord(first) || isClauseBreak(first) || isAdverb(first))
  )
}

/** Most words and marks of a dateline. */
const longestDateline = 12

/** "NEW YORK, Nov. 19 (UPI) --": no word has a small letter. */
function isDateline(words: readonly Word[], end: number): boolean {
  return (
    end <= longestDateline &&
    /^[-–—]/.test(words[end]?.text ?? '') &&
    words.slice(0, end).every((word) => word.kind !== 'word' || isCapitalised(word))
  )
}

function isJoint(word: Word | undefined): boolean {
  return word?.lower === 'and' || word?.lower === 'but'
}

/** "pushed back but at the same time acknowledged": a phrase behind a conjunction and a preposition that cannot speak. */
function isAdjunct(words: readonly Word[], { from, to }: Phrase): boolean {
  return isPreposition(words[from - 1]) && isJoint(words[from - 2]) && !isLikelySource(words, { from, to })
}

/** "He praised Kasich and said ...": the subject of the verb before. */
function readCoordinated(bounded: BoundedWords, cue: Cue, subject: Phrase | null): ReadAttribution | null {
  const { words } = bounded
  const adjunct = speakerBefore(words, cue.first)
  if (!isJoint(words[cue.first - 1]) && !(adjunct && isAdjunct(words, adjunct))) return null
  return readParticiple(bounded, cue, subject)
}

/** "..., adding that ...": the source is that of the sentence. */
function readParticiple(bounded: BoundedWords, cue: Cue, subject: Phrase | null): ReadAttribution | null {
  const { words } = bounded
  if (cue.verb.sense !== 'saying' && cue.verb.sense !== 'asking') return null
  const source =
    ownSubject(words, cue) ?? (subject && subject.to <= cue.first ? subject : sentenceSubject(words, cue.first))
  const content = contentAfter(bounded, cue, cue.last + 1)
  if (source && !content && isMark(words.at(-1), ':')) return attribution(cue, source, [])
  if (!source || !content || !isReportable(bounded, cue, content)) return null
  if (cue.role === 'infinitive' && !content.direct && words[content.from - 1]?.lower !== 'that') return null
  return attribution(cue, source, [content])
}

/** `"...," Hale said`, `"Was it?" Hale asked`. */
function saysQuote(words: readonly Word[], { verb }: Cue, quote: Content): boolean {
  return verb.sense === 'saying' || (verb.sense === 'asking' && /\?["”’'»]*$/.test(words[quote.to - 1]?.text ?? ''))
}

/** `"...," the marchers chanted`: what speaks a quote may be called anything. */
function mayFollowQuote({ verb, role }: Cue): boolean {
  return (verb.sense === 'saying' || verb.lemma === 'ask') && role === 'finite' && verb.forms.includes('past')
}

/** A poll shows and a document says; only somebody thinks; anything may stand before "said". */
function canReport(words: readonly Word[], source: Phrase, cue: Cue): boolean {
  if (cue.verb.sense === 'showing') {
    const shows = words.slice(source.from, source.to).some((word) => documentNouns.has(word.lower))
    return shows || (words[cue.last + 1]?.lower === 'that' && !(isRule(cue) && !canRule(words[source.to - 1])))
  }
  // "A train slammed the wall"
  if (cue.verb.sense === 'judging' && isThing(words.slice(source.from, source.to))) return false
  if (cue.verb.lemma === 'say' || cue.verb.lemma === 'tell' || isLikelySource(words, source)) return true
  return cue.verb.sense === 'saying' && isDeterminer(words[source.from])
}

/** Verbs of showing that are nouns as often: "overturns rule that weakened". */
function isRule({ verb }: Cue): boolean {
  return /^(?:rule|record|list)$/.test(verb.lemma) && !verb.forms.includes('past')
}

function canRule(last: Word | undefined): boolean {
  return isPronoun(last) || speakerNouns.has(last?.lower ?? '')
}

function withQuoteAfter(bounded: BoundedWords, from: number, quote: Content): readonly Content[] {
  const limit = Math.min(bounded.words.length, from + 12)
  for (let index = from; index < limit; index++) {
    if (isQuote(bounded.words[index])) {
      return quote.direct ? [quote, { from: index, to: index + 1, direct: true }] : [quote]
    }
    if (bounded.words[index]?.lower === 'that') break
  }
  return [quote]
}

function attribution(cue: Cue, source: Phrase, contents: readonly Content[]): ReadAttribution {
  return { source, cue: { from: cue.first, to: cue.last + 1 }, contents, sense: cue.verb.sense }
}
