import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { documentNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import { determiners } from '../../language/sentence/clause-words.ts'
import { timeZone } from '../../language/time/calendar.ts'
import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import { canBePerson, kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { regularLemmas } from '../../language/words/regular-lemmas.ts'
import { dateOfText } from './date-of-text.ts'
import { isThing } from './deeds.ts'
import { joinsNames } from './joined-names.ts'
import { isOpeningWord } from './opening-word.ts'
import type { Word } from './speech-units.ts'
import { isReducedRelative, isTitle, trimmed } from './trim-phrase.ts'
import {
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isNounLike,
  isPreposition,
  isPronoun,
  isQuote,
  isStop,
  isTimeWord,
} from './word-classes.ts'

/** A noun phrase: indexes into the words of a unit, `to` after the last. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** Words of the longest source; more is a clause misread. */
export const longestPhrase = 25

/** The noun phrase that ends right before an index: "the police chief of Kingston" in "the police chief of Kingston said". */
export function phraseBefore(words: readonly Word[], end: number): Phrase | null {
  const last = words[end - 1]
  if (isMark(last, ',', ')', '—', '–', '-')) return phraseBeforeApposition(words, end - 1)
  // "Hale, the mayor, later said"
  if (isAdverb(last) && isMark(words[end - 2], ',')) return phraseBeforeApposition(words, end - 2)
  if (!last || !isNounLike(last)) return null
  if (isPronoun(last)) return pronounPhrase(words, end - 1)
  const date = dateOfText(words, end)
  if (date !== null) return phraseBefore(words, date)
  const contraction = /^(?:he|she|it|they|we|i|you|who)'/.test(last.lower)
  if (contraction) return { from: end - 1, to: end }
  const limit = Math.max(0, end - longestPhrase)
  let from = end - 1
  while (from > limit && continuesLeft(words, from - 1) && !startsPhrase(words, from)) from--
  return trimmed(words, { from, to: end })
}

/** "Barkley, who said": the name that the pronoun stands for, if it is right there. */
function pronounPhrase(words: readonly Word[], index: number): Phrase {
  const pronoun = words[index]?.lower
  if (pronoun === 'who' || pronoun === 'which') {
    const before = isMark(words[index - 1], ',') ? index - 1 : index
    const head = words[before - 1]
    const antecedent = head && isNounLike(head) && !isPronoun(head) ? phraseBefore(words, before) : null
    if (antecedent) return pronoun === 'who' ? withoutThing(words, antecedent) : antecedent
  }
  return { from: index, to: index + 1 }
}

/** "a call from seamen, who said", "a poll held under Ann Lee, who said": no call speaks, and no poll; "officials from NASA" do. */
function withoutThing(words: readonly Word[], { from, to }: Phrase): Phrase {
  for (let index = to - 2; index > from; index--) {
    // "a gun at two guards, who said"
    if (isPreposition(words[index]) && isThing(words.slice(from, index))) return { from: index + 1, to }
    const isCut = /^(?:from|by|to|like|against|about|under|behind)$/.test(words[index]?.lower ?? '')
    if (isCut && !isOfPeople(words[index - 1]) && namesSpeaker(words.slice(index + 1, to)))
      return { from: index + 1, to }
  }
  return { from, to }
}

/** "Ann Lee", "officials in Leeds" */
function namesSpeaker(phrase: readonly Word[]): boolean {
  const end = phrase.findIndex(isPreposition)
  return isCapitalised(phrase[0]) || isOfPeople(phrase.at(end < 0 ? -1 : end - 1))
}

function isOfPeople(word: Word | undefined): boolean {
  if (!word || isCapitalised(word)) return false
  return canBePerson([word.lower, ...regularLemmas(word.lower).map(({ lemma }) => lemma)])
}

/** Most additions in brackets that are stepped over: "Hale (D) of Leeds, the chairman, said" has one. */
const mostBrackets = 2

/** "Lee, a senior fellow with the program, said": steps over what stands between two commas, dashes or brackets. */
function phraseBeforeApposition(words: readonly Word[], last: number, brackets = 0): Phrase | null {
  for (const index of openingsBefore(words, last)) {
    const phrase = endsName(words[index - 1]) ? phraseBefore(words, index) : null
    const isAddition = phrase !== null && isAdded(words, phrase)
    const bracket = isAddition ? phrase.from - 2 : index - 1
    if (isMark(words[bracket], ')') && brackets < mostBrackets)
      return phraseBeforeApposition(words, bracket, brackets + 1)
    if (phrase && !isAddition && isLikelySource(words, phrase)) return phrase
  }
  return nameInside(words, last)
}

/** "The deputy envoy to the council, Ann Hale, said": the name between the commas, where nothing before it could be read. */
function nameInside(words: readonly Word[], last: number): Phrase | null {
  let from = last
  while (isCapitalised(words[from - 1]) || isAroundInitial(words, from - 1)) from--
  return isMark(words[last], ',') && isMark(words[from - 1], ',') && last - from > 1 ? { from, to: last } : null
}

function isAroundInitial(words: readonly Word[], index: number): boolean {
  return isMark(words[index], '.') && isAbbreviation(words, index)
}

/** Where what closes with the mark at an index may open in the same sentence, the nearest first. */
function openingsBefore(words: readonly Word[], last: number): readonly number[] {
  const close = isMark(words[last], ',') && isMark(words[last - 1], ')') ? last - 1 : last
  const open = isMark(words[close], ')') ? '(' : (words[close]?.text ?? ',')
  const found: number[] = []
  for (let index = close - 1; index > Math.max(0, close - longestPhrase); index--) {
    if (isStop(words[index]) && !isAbbreviation(words, index)) break
    if (isMark(words[index], open)) found.push(index)
  }
  return found
}

/** "Hale, in Columbus, Ohio, said", "Hale, R-Texas, said": where somebody was, and for whom somebody sits. */
function isAdded(words: readonly Word[], { from, to }: Phrase): boolean {
  const isParty = /^[RDI]$/.test(words[from]?.text ?? '') && isMark(words[from + 1], '-')
  return isParty || (isCapitalised(words[to - 1]) && isPreposition(words[from - 1]))
}

/** An age or a place may stand between: "Smith, 41, of Leeds, said". */
function endsName(word: Word | undefined): boolean {
  return word?.kind === 'word' && isNounLike(word)
}

/** Whether a phrase can speak without further proof: a name, a pronoun, or a noun that names sources or a person. */
export function isLikelySource(words: readonly Word[], phrase: Phrase): boolean {
  if (isOpeningWord(words, phrase)) return false
  // "said his sister"
  if (kindsOfNoun(words[phrase.to - 1]?.lower ?? '').includes('person')) return true
  // "the 41-year-old"
  if (words[phrase.to - 1]?.lower === 'old' && isMark(words[phrase.to - 2], '-')) return true
  return words
    .slice(phrase.from, phrase.to)
    .some(
      (word) => isCapitalised(word) || isPronoun(word) || speakerNouns.has(word.lower) || documentNouns.has(word.lower),
    )
}

/** Whether a mark may stand inside a source: "Campa-Najjar", "the A.C.", but not the dash of "18:40 GMT - Ann Hale said". */
function joinsPhrase(words: readonly Word[], index: number): boolean {
  const [before, mark] = [words[index - 1], words[index]]
  if (isMark(mark, '-') && before?.end !== mark?.start && timeEnd.test(before?.lower ?? '')) return false
  return (
    isMark(mark, '-', '&', '/', '#', '@', '’', "'") ||
    (isMark(mark, '.') && isAbbreviation(words, index)) ||
    isAroundInitials(words, index)
  )
}

const timeEnd = new RegExp(String.raw`${timeZone.source}|^[ap]\.?m\.?$`)

function continuesLeft(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word || isQuote(word) || isAuxiliary(word)) return false
  if (word.kind === 'mark') return joinsPhrase(words, index)
  if (word.lower === 'to') return takesTo.has(words[index - 1]?.lower ?? '') || isBetweenCapitals(words, index)
  if (adjunctPrepositions.has(word.lower) || isReportingGerund(word) || isOutlook(words, index)) return false
  if (isClauseBreak(word)) return joinsNames(words, index)
  if (isPronoun(word) && !isDeterminer(word)) return isQuantifier(word)
  // "a Kremlin-backed lawyer"
  return !isVerbBeside(word, words[index + 1]) || isMark(words[index - 1], '-') || isPossibleNoun(words, index)
}

/** The brackets of "Mill Guild of India (MGI) chief Ann Hale". */
function isAroundInitials(words: readonly Word[], index: number): boolean {
  const initials = isMark(words[index], ')') ? index - 1 : index + 1
  const isAround = isMark(words[initials - 1], '(') && isMark(words[initials + 1], ')')
  return isAround && /^[A-Z]{2,}$/.test(words[initials]?.text ?? '') && isNounLike(words[initials + 2])
}

/** "an aide to the senator", "sources close to the talks". */
const takesTo: ReadonlySet<string> = new Set(
  `adviser advisers advisor advisors aide aides ambassador ambassadors assistant assistants counsel envoy deputy secretary
   lawyer lawyers attorney attorneys witness witnesses close`.split(/\s+/),
)

/** Adjectives behind "is" that take a clause without "that": "it is doubtful Hale knew". */
const outlooks: ReadonlySet<string> = new Set(
  'doubtful unlikely likely possible clear unclear true sure certain hopeful afraid glad aware confident'.split(' '),
)

function isOutlook(words: readonly Word[], index: number): boolean {
  return outlooks.has(words[index]?.lower ?? '') && isAuxiliary(words[index - 1])
}

/** Prepositions that open when or how something happened rather than say which source is meant. */
const adjunctPrepositions: ReadonlySet<string> = new Set(
  'after before against during since until upon despite amid into through via following by per than'.split(' '),
)

/** "the National Committee to Preserve ...". */
function isBetweenCapitals(words: readonly Word[], index: number): boolean {
  return isCapitalised(words[index - 1]) && isCapitalised(words[index + 1])
}

/** "citing two officials who said". */
function isReportingGerund(word: Word): boolean {
  return reportingVerb(word.lower)?.forms.includes('gerund') ?? false
}

/** Left of "the" and "several" stands nothing of the same phrase, but for "the chief of the police". */
function startsPhrase(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (isCapitalised(word) && isCapitalised(words[index - 1])) return false
  // "a memo Hale wrote"
  if (isCapitalised(word) && documentNouns.has(words[index - 1]?.lower ?? '')) return true
  // "the D.A." has no "a".
  if (word?.text === 'A' && isMark(words[index + 1], '.')) return false
  const starts = (isDeterminer(word) && !/'s$|s'$/.test(word?.lower ?? '')) || isQuantifier(word)
  return (
    starts && !isPreposition(words[index - 1]) && !(words[index - 1]?.lower === 'and' && joinsNames(words, index - 1))
  )
}

function isQuantifier(word: Word | undefined): boolean {
  return /^(?:some|many|others|most|one|both|several|few|all|another|each)$/.test(word?.lower ?? '')
}

/** "Sen. Smith": a dot right after a short capitalised word. */
function isAbbreviation(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  return isCapitalised(before) && (before?.text.length ?? 9) <= 5 && before?.end === words[index]?.start
}

/** A verb form inside a name or after a determiner: "the Washington Post reports department". */
function isPossibleNoun(words: readonly Word[], index: number): boolean {
  return (
    isDeterminer(words[index - 1]) ||
    (isCapitalised(words[index]) && index > 0) ||
    documentNouns.has(words[index]?.lower ?? '')
  )
}

/** The noun phrase that starts at an index: who says, in "said Jon Owen, the director". */
export function phraseAfter(words: readonly Word[], from: number): Phrase | null {
  const limit = Math.min(words.length, from + longestPhrase)
  let to = from
  while (to < limit && continuesRight(words, to, from)) to++
  while (to > from && !(isNounLike(words[to - 1]) && (to === from + 1 || !isReducedRelative(words, to - 1)))) to--
  return to > from ? { from, to } : null
}

/** Groups that no name follows unless it is a person's: "police Sgt. Hale". */
const bareGroups: ReadonlySet<string> = new Set(['police', 'officials', 'authorities', 'witnesses'])

/** "police an officer arrived", "Hale told the paper", "reports Hale left": another phrase or a verb follows a noun. */
function opensClause(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (before?.kind !== 'word' || !isNounLike(before)) return false
  if (isCapitalised(word)) return documentNouns.has(before.lower) || (bareGroups.has(before.lower) && !isTitle(word))
  return (
    determiners.has(word?.lower ?? '') ||
    isPronoun(word) ||
    (isVerbBeside(word, before) && !isPossibleNoun(words, index))
  )
}

/** Whether a word is a verb, as "put" and "met" are only beside a name: "Hale put Moss in charge". */
function isVerbBeside(word: Word | undefined, beside: Word | undefined): boolean {
  const mayBeVerb = isIrregularForm(word?.text ?? '') || /^(?:put|set|let|cut|quit|see|sees)$/.test(word?.text ?? '')
  return isFiniteVerb(word) || (mayBeVerb && isCapitalised(beside))
}

/** "said she on", but not "one resident": whether what begins before an index ends there. */
function endsBefore(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]]
  if (!isPronoun(before)) return opensClause(words, index)
  return !isPreposition(word) && !(before?.lower === 'one' && isNounLike(word) && !isCapitalised(word))
}

function continuesRight(words: readonly Word[], index: number, from: number): boolean {
  const word = words[index]
  if (!word || isQuote(word)) return false
  if (word.kind === 'mark')
    return (
      isMark(word, '-', '&', '/', '@', '#') ||
      (isMark(word, '.') && isAbbreviation(words, index) && isCapitalised(words[index + 1]))
    )
  if (index > from && endsBefore(words, index)) return false
  if (isClauseBreak(word)) return joinsNames(words, index)
  if (isPreposition(word))
    return (
      word.lower === 'of' ||
      word.lower === 'for' ||
      word.lower === 'from' ||
      word.lower === 'at' ||
      word.lower === 'with' ||
      // "a study by Hull University"
      (word.lower === 'by' && documentNouns.has(words[index - 1]?.lower ?? ''))
    )
  // "said 61-year-old Hale"
  return !isAuxiliary(word) && (!isTimeWord(word) || isMark(words[index - 1], '-'))
}
