import { type ReportingVerb, reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { documentNouns, groupNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import type { Word } from './speech-units.ts'
import {
  isAuxiliary,
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPause,
  isPreposition,
  isPronoun,
  isQuote,
  isStop,
} from './word-classes.ts'

/** A verb with its auxiliaries and adverbs: indexes into the words of a unit, `last` is the verb itself. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  readonly verb: ReportingVerb
}

/** Whether a form of a reporting verb is a noun: "his claims", "reports of", "critical comments", "a full-year forecast". */
export function isNoun(words: readonly Word[], group: VerbGroup): boolean {
  const { first, last, verb } = group
  if (verb.forms.includes('gerund')) return isDeterminer(words[last - 1])
  const before = words[first - 1]
  // "its full-year forecast": a form that may be present or past
  if (verb.forms.includes('base') && isMark(words[first - 2], '-') && !canBeSubject(before, verb)) return true
  if (describesNext(words, group)) return true
  // "forecast" is also a base form, and as such a noun: "cut its growth forecast".
  if (verb.forms.includes('past') && !verb.forms.includes('base'))
    return isDeterminer(before) && !demonstratives.has(before?.lower ?? '')
  // "There were reports that": no third person follows an auxiliary.
  if (first < last) return verb.forms.includes('third') && words.slice(first, last).some(isAuxiliary)
  return verb.lemma !== 'say' && (standsLikeNoun(words, group) || !goesOnLikeVerb(words, group))
}

/** "had repeated run-ins", "several supposed links", "1,280 pledged delegates": a participle that describes the bare noun behind it. */
function describesNext(words: readonly Word[], { last, verb }: VerbGroup): boolean {
  const [before, next] = [words[last - 1], words[last + 1]]
  const isHad = /^(?:repeat|allege|suspect)$/.test(verb.lemma) && /^(?:has|have|had)$/.test(before?.lower ?? '')
  const isCounted =
    before?.kind === 'number' || /^(?:several|many|few|some|more|most|two|three)$/.test(before?.lower ?? '')
  return (
    (isHad || (isCounted && /^(?:allege|suspect|suppose|pledge|relate|propose|intend|expect)$/.test(verb.lemma))) &&
    next?.kind === 'word' &&
    !isDeterminer(next) &&
    canTakeContent(words, last + 1) &&
    !contentOpeners.has(next.lower)
  )
}

/** What stands before it leaves no room for a subject. */
function standsLikeNoun(words: readonly Word[], { first, verb }: VerbGroup): boolean {
  const before = words[first - 1]
  if (isDeterminer(before) || isPreposition(before)) return before?.lower !== 'to'
  if (isPast(before)) return true
  if (verb.forms.includes('base') && /^an?$/.test(words[first - 2]?.lower ?? '')) return true
  return isClauseBreak(before) && !subjectBreaks.has(before?.lower ?? '')
}

/** "rejected claims that": what follows a verb of speech in the past is no verb. */
function isPast(word: Word | undefined): boolean {
  return word?.kind === 'word' && (reportingVerb(word.lower)?.forms.includes('past') ?? false)
}

function goesOnLikeVerb(words: readonly Word[], { first, last, verb }: VerbGroup): boolean {
  const [before, after] = [words[first - 1], words[last + 1]]
  // "state media", "state police"
  if (verb.lemma === 'state' && verb.forms.includes('base')) return after?.lower === 'that' || isQuote(after)
  if (!verbsLikeNouns.has(verb.lemma)) {
    if (isStop(after)) return verb.forms.includes('third')
  } else {
    if (!(opensClause(after, verb) && !endsInAdjective(before)) && !canBeSubject(before, verb)) return false
    // "..., records show."
    if (isStop(after) || isPause(after)) return !isPause(before)
  }
  return canTakeContent(words, last + 1)
}

function opensClause(after: Word | undefined, verb: ReportingVerb): boolean {
  return after?.lower === 'that' && verb.forms.includes('third')
}

/** "the misogynistic jokes that followed" */
function endsInAdjective(word: Word | undefined): boolean {
  return /^[a-z]+(?:ic|ous|ful|ive|able|ible|less|al)$/.test(word?.text ?? '')
}

/** Reporting verbs whose base and -s forms are as often nouns; general knowledge. */
const verbsLikeNouns: ReadonlySet<string> = new Set(
  `claim report comment note state estimate forecast hint joke post protest promise remark reply answer signal stress
  tweet text email murmur whisper cry scream shout yell caution rant echo quote praise attack blame fault label demand
  request order petition question challenge support welcome address detail outline doubt fear hope guess wish worry view
  list rule record pledge vow blog counter boast threat mention notice blast slam rip show lament`.split(/\s+/),
)

/** Whether a word can end the subject of such a verb: a name, a pronoun, a speaker or a document, or what an apposition ends. */
function canBeSubject(word: Word | undefined, verb: ReportingVerb): boolean {
  const lower = word?.lower ?? ''
  // "one email account"
  if (lower === 'but' || (lower === 'one' && verb.forms.includes('base'))) return false
  if (isPause(word) || isPronoun(word) || isMark(word, ')') || subjectBreaks.has(lower)) return true
  if (verb.forms.includes('base') && !(verb.forms.includes('past') && isCapitalised(word)))
    return groupNouns.has(lower) || isPlural(lower)
  return isCapitalised(word) || speakerNouns.has(lower) || documentNouns.has(lower)
}

function isPlural(lower: string): boolean {
  return /^(?:data|people|others|women|men)$/.test(lower) || (/[^s]s$/.test(lower) && lower !== 'news')
}

const demonstratives: ReadonlySet<string> = new Set('this that these those each another some any all'.split(' '))

/** Words that break a clause and yet may be, or follow, the subject of the next verb. */
const subjectBreaks: ReadonlySet<string> = new Set(['who', 'which', 'that', 'and', 'but'])

const contentOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why', 'what', 'if', 'where', 'when'])

/** Whether an object, a clause or a hearer can begin here: no verb, no other preposition, no end. */
function canTakeContent(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (contentOpeners.has(word?.lower ?? '')) return true
  if (word?.lower === 'of') return false
  // "confirms to PEOPLE"
  if (word?.lower === 'to') return isCapitalised(words[index + 1])
  if (isPause(word)) return isQuote(words[index + 1])
  return word !== undefined && !isFiniteVerb(word) && !isPreposition(word) && !isClauseBreak(word) && !isStop(word)
}
