import { type ReportingVerb, reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { groupNouns, outletWords, speakerNouns } from '../../language/saying/source-nouns.ts'
import { formsOfBe } from '../../language/sentence/clause-words.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { anyScript } from '../../model/any-script.ts'
import { isDeed } from './deeds.ts'
import { isNoun, type VerbGroup } from './noun-or-verb.ts'
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
  isQuote,
  isStop,
} from './word-classes.ts'

/** How the verb of a cue stands in its clause: "said", "saying", "to say", "was reported". */
export type CueRole = 'finite' | 'gerund' | 'infinitive' | 'passive'

/** A reporting verb with its auxiliaries and adverbs: indexes into the words of a unit, `last` is the verb itself. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly verb: ReportingVerb
  readonly role: CueRole
}

/** Most words of a verb group before its main verb: "has not yet been widely". */
const longestVerbGroup = 6

/** The reporting verbs of a unit that are no nouns there. O(n). */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = []
  words.forEach((word, index) => {
    const verb = word.kind === 'word' ? (reportingVerb(word.lower) ?? clauseVerb(words, index)) : null
    if (!verb) return
    const first = groupStart(words, index)
    const last = verb.lemma === 'point out' ? index + 1 : index
    const role = isPartOfName(words, index) ? null : roleOf(words, { first, last, verb })
    if (role) cues.push({ first, last, verb, role })
  })
  return cues
}

/** "Lee charged that the plan had failed", "Lee pointed out that it had": verbs that tell of speech only by what follows them. */
function clauseVerb(words: readonly Word[], index: number): ReportingVerb | null {
  if (isHeard(words, index)) return { lemma: 'hear', sense: 'saying', forms: ['past'] }
  if (isPutAt(words, index)) return { lemma: 'estimate', sense: 'saying', forms: ['past'] }
  const [verb = '', next, afterNext] = words.slice(index, index + 3).map(({ lower }) => lower)
  if (verb === 'charged' && next === 'that') return { lemma: 'charge', sense: 'saying', forms: ['past'] }
  const forms = formsOfPoint.get(verb)
  const isFollowed = afterNext === 'that' || (isPause(words[index + 2]) && isQuote(words[index + 3]))
  if (!forms || next !== 'out' || !isFollowed) return null
  return { lemma: 'point out', sense: 'saying', forms }
}

/** Most words of "the number of people in the square" between "put" and "at". */
const longestCounted = 10

/** What is estimated rather than set. */
const estimated =
  /^(?:numbers?|tolls?|counts?|costs?|values?|totals?|damage|loss(?:es)?|turnout|size|figures?|crowds?)$/

/** "Police put the number of marchers at about 900": who puts a number at a value says so. */
function isPutAt(words: readonly Word[], index: number): boolean {
  if (!/^puts?$/.test(words[index]?.lower ?? '') || !isDeterminer(words[index + 1])) return false
  const behind = words.slice(index + 1, index + 1 + longestCounted)
  const at = behind.findIndex(({ lower }) => lower === 'at')
  return (
    at > 0 &&
    behind.slice(0, at).some(({ lower }) => estimated.test(lower)) &&
    behind.slice(at + 1, at + 4).some(({ kind }) => kind === 'number')
  )
}

/** "a court heard.", "the jury heard that ...": not "heard the case". */
function isHeard(words: readonly Word[], index: number): boolean {
  const next = words[index + 1]
  if (words[index]?.lower !== 'heard' || !hearings.has(words[index - 1]?.lower ?? '')) return false
  return next === undefined || isStop(next) || next.lower === 'that' || next.lower === 'how'
}

/** What is told in them is reported as what they heard: "a court heard". */
const hearings = new Set('court courtroom inquest inquiry jury jurors tribunal hearing'.split(' '))

const formsOfPoint: ReadonlyMap<string, ReportingVerb['forms']> = new Map([
  ['point', ['base']],
  ['points', ['third']],
  ['pointed', ['past', 'participle']],
  ['pointing', ['gerund']],
])

/** "the United States", "the State Department": a capital inside a sentence that has small letters too. */
function isPartOfName(words: readonly Word[], index: number): boolean {
  if (!isCapitalised(words[index]) || index === 0) return false
  const around = words.slice(Math.max(0, index - 4), index + 5).filter((word) => word.kind === 'word')
  return around.some(
    (word) => startsWithSmall(word.text) && !isPreposition(word) && !isDeterminer(word) && !isClauseBreak(word),
  )
}

function groupStart(words: readonly Word[], verb: number): number {
  let first = verb
  while (first > 0 && verb - first < longestVerbGroup && belongsToGroup(words, first - 1)) first--
  // An adverb before the subject's comma is none of the group's: "Recently, said".
  while (first < verb && isAdverb(words[first]) && isMark(words[first - 1], ',')) first++
  return first
}

// "She's said" and "they've said" keep their subject in the same word.
const withSubject = anyScript(String.raw`^[\p{L}]+'(?:s|d|ll|ve|re)$`)

function belongsToGroup(words: readonly Word[], index: number): boolean {
  const word = words[index]
  // "has since said"
  const isSince = word?.lower === 'since' && /^(?:has|have|had)$/.test(words[index - 1]?.lower ?? '')
  return (isAuxiliary(word) && !withSubject.test(word?.lower ?? '')) || isAdverb(word) || isSince
}

function roleOf(words: readonly Word[], group: VerbGroup): CueRole | null {
  const { first, last, verb } = group
  if (
    isNoun(words, group) ||
    isDeed(words, group) ||
    isHyphenated(words, last) ||
    isMark(words[last - 1], '-', '@', '#')
  )
    return null
  if (closesTimeClause(words, group)) return null
  if (words[last - 1]?.lower === 'to' || (words[first - 1]?.lower === 'to' && verb.forms.includes('base'))) {
    return 'infinitive'
  }
  const hasBe = words.slice(first, last).some((word) => formsOfBe.has(word.lower))
  if (isSighted(words, last)) return 'passive'
  if (!verb.forms.includes('gerund')) return isPassive(words, group, hasBe) ? 'passive' : 'finite'
  return hasBe || /'(?:s|re|m)$/.test(words[first - 1]?.lower ?? '') ? 'finite' : 'gerund'
}

/** "so-called", but not "police said - and then". */
function isHyphenated(words: readonly Word[], index: number): boolean {
  return isMark(words[index + 1], '-') && words[index + 1]?.start === words[index]?.end
}

/** "When the talks had concluded, ...": that something was over is no report of what follows. */
function closesTimeClause(words: readonly Word[], { first, last }: VerbGroup): boolean {
  if (!isMark(words[last + 1], ',') || !timeConjunctions.has(words[0]?.lower ?? '')) return false
  return !words.slice(0, first).some((word) => isMark(word, ','))
}

const timeConjunctions = new Set('when once after before until while since'.split(' '))

/** What people are feared or believed to be. */
const fates: ReadonlySet<string> = new Set('dead drowned killed lost missing trapped buried armed'.split(' '))

/** Verbs behind which "to be" is what others hold of the subject. */
const raising: ReadonlySet<string> = new Set(
  'allege believe consider estimate know report rumour suspect think understand'.split(' '),
)

const medium: ReadonlySet<string> = new Set('telephone phone email e-mail text letter video'.split(' '))

/** "Grimm Expected To Be Indicted", "Ryan Challenged On Budget By Faculty", as headlines leave out "is". */
function isToBe(words: readonly Word[], last: number, verb: ReportingVerb): boolean {
  const next = words[last + 1]
  if (verb.lemma === 'expect') return next?.lower === 'to'
  // "two boats suspected to be carrying more"
  if (next?.lower === 'to' && raising.has(verb.lemma)) return /^(?:be|have)$/.test(words[last + 2]?.lower ?? '')
  if (verb.sense !== 'judging' || !isPreposition(next)) return false
  return words.slice(last + 1, last + 1 + longestVerbGroup).some(({ lower }) => lower === 'by')
}

/** Verbs that name their hearer: where a request follows them at once, the hearer is the subject. */
const takesHearer: ReadonlySet<string> = new Set('tell remind urge instruct encourage'.split(' '))
/** "Deaths reported as police move in", "Shots reported near the mill": of what a headline says that it was reported. */
function isSighted(words: readonly Word[], last: number): boolean {
  const [subject, verb, next] = words.slice(last - 1, last + 2)
  if (last !== 1 || verb?.lower !== 'reported' || !isPreposition(next) || !/[^s]s$/.test(subject?.lower ?? ''))
    return false
  // "Hayes reported in March that"
  if (words.some(({ lower }) => lower === 'that')) return false
  return ![speakerNouns, groupNouns, outletWords].some((nouns) => nouns.has(subject?.lower ?? ''))
}

/** Of these the ones that name it before a statement too: "was told that", but "doctors urged that". */
const tellsHearer: ReadonlySet<string> = new Set(['tell', 'remind'])

function isPassive(words: readonly Word[], { last, verb }: VerbGroup, hasBe: boolean): boolean {
  const next = words[last + 1]?.lower
  // "was sent home and told to rest"
  const hasHearer = next === 'to' ? takesHearer.has(verb.lemma) : next === 'that' && tellsHearer.has(verb.lemma)
  if (hasHearer && verb.forms.includes('participle')) return true
  // "said by telephone": nobody is told by it.
  const isTold = next === 'by' && !medium.has(words[last + 2]?.lower ?? '')
  if (verb.forms.includes('participle') && (hasBe || isTold || isToBe(words, last, verb))) return true
  // "a doctor feared dead"
  if (verb.sense === 'thinking' && verb.forms.includes('participle') && fates.has(next ?? '')) return true
  // "A man suspected of", "arson suspected in": that is what it is said of.
  return (next === 'of' || next === 'in') && (verb.sense === 'judging' || verb.sense === 'thinking')
}
