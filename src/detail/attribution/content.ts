import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { objectPronouns } from '../../language/sentence/clause-words.ts'
import { anyScript } from '../../model/any-script.ts'
import type { Cue } from './cues.ts'
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

/** What is attributed: indexes into the words of a unit, `to` after the last. */
export interface Content {
  readonly from: number
  readonly to: number
  readonly direct: boolean
}

/** How far a quote may stand from its verb: "said in a telephone interview from his home in Iowa, “...". */
const longestAdjunct = 16

/** The quote that ends right before an index, with or without a comma between. */
export function quoteBefore(words: readonly Word[], end: number): Content | null {
  const index = isPause(words[end - 1]) ? end - 2 : end - 1
  return isQuote(words[index]) ? { from: index, to: index + 1, direct: true } : null
}

/** What follows the verb, without whom it is told to and when: a quote, or the rest of the sentence. */
export function contentAfter(bounded: BoundedWords, cue: Cue, from: number): Content | null {
  const { words } = bounded
  const start = skipRecipient(words, cue, from)
  const quote = quoteAfterAdjunct(words, start)
  const end = endOfContent(bounded, start)
  if (quote !== null) return { from: quote, to: Math.max(quote + 1, endOfQuotes(bounded, quote)), direct: true }
  const first = skipConnective(words, start)
  return first < end ? { from: first, to: end, direct: false } : null
}

/** The sentence up to an index, for "The fire was set, police said". */
export function contentBefore(words: readonly Word[], end: number, from: number): Content | null {
  let [first, last] = [from, end]
  while (last > Math.max(first, end - mostEdgeMarks) && isPause(words[last - 1])) last--
  const limit = Math.min(last, from + mostEdgeMarks)
  while (first < limit && (words[first]?.kind === 'mark' || isOpening(words[first]))) first++
  return first < last ? { from: first, to: last, direct: false } : null
}

/** Whether what follows the verb is no content but when, where and to whom it was said. */
export function isAdjunctOnly(words: readonly Word[], cue: Cue, from: number): boolean {
  const start = skipRecipient(words, cue, from)
  const first = words[start]
  if (isPause(first)) return !isQuote(words[start + 1])
  if (isStop(first) || isMark(first, ')')) return true
  if (!opensAdjunct(first)) return false
  for (let index = start; index < Math.min(words.length, start + longestAdjunct); index++) {
    const word = words[index]
    if (isStop(word) || isPause(word)) return !isQuote(words[index + 1])
    if (isSubordinator(word)) return true
    if (opensContent(word)) return false
  }
  return true
}

function opensAdjunct(word: Word | undefined): boolean {
  return isPreposition(word) || isTimeWord(word) || isAdverb(word) || isSubordinator(word)
}

/** What only a clause of its own has: "that", a quote, a colon, an auxiliary, a pronoun as subject. */
function opensContent(word: Word | undefined): boolean {
  if (word?.lower === 'that' || isQuote(word) || isMark(word, ':') || isAuxiliary(word)) return true
  return isPronoun(word) && word?.lower !== 'this' && word?.lower !== 'all'
}

function isSubordinator(word: Word | undefined): boolean {
  return /^(?:as|while|when|after|before|and|but|because|if|who|where|during|since)$/.test(word?.lower ?? '')
}

function isOpening(word: Word | undefined): boolean {
  return word?.lower === 'and' || word?.lower === 'but'
}

/** Verbs of speech that take a hearer before what is said, in their base form. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'assure',
  'remind',
  'notify',
  'warn',
  'ask',
  'urge',
])

/** Most small words of "the local press" and the like. */
const longestRecipient = 3

/** Steps over "NBC News" in "told NBC News that". */
function skipRecipient(words: readonly Word[], cue: Cue, from: number): number {
  const first = words[from]
  if (first?.lower === 'to' && cue.verb.sense === 'saying' && isCapitalised(words[from + 1]))
    return endOfName(words, from + 1)
  if (!tellingVerbs.has(cue.verb.lemma) || first?.kind !== 'word' || first.lower === 'that' || first.lower === 'of')
    return from
  if (isPronoun(first) || objectPronouns.has(first.lower)) return from + 1
  const noun = isDeterminer(first) ? from + 1 : from
  let index = afterAge(words, noun)
  if (isCapitalised(words[index])) return endOfName(words, index)
  const limit = from + longestRecipient + index - noun
  while (index < limit && isPlainWord(words[index]) && !(index > from && opensSubject(words, index))) index++
  const named = endOfName(words, index)
  // "told state television RTR that ..."
  return named > index && opensClause(words[named]) ? named : index
}

/** "told the 36-year-old driver to stop" */
function afterAge(words: readonly Word[], from: number): number {
  const age = words.slice(from, from + wordsOfAge)
  return /^\d+-years?-old$/.test(age.map(({ lower }) => lower).join('')) ? from + wordsOfAge : from
}

/** Number, hyphen, "year", hyphen, "old". */
const wordsOfAge = 5

function opensClause(word: Word | undefined): boolean {
  return word?.lower === 'that' || isDeterminer(word) || isPronoun(word)
}

/** "told reporters the mill was lost", "told police Hale had left": who the content is about stands behind the hearer. */
function opensSubject(words: readonly Word[], index: number): boolean {
  const [hearer, word] = [words[index - 1], words[index]]
  if (isDeterminer(hearer)) return false
  return isDeterminer(word) || isPronoun(word) || isCapitalised(word)
}

function endOfName(words: readonly Word[], from: number): number {
  let to = from
  while (isCapitalised(words[to])) to++
  return to
}

function isPlainWord(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isClauseBreak(word) || isPreposition(word) || word.lower === 'not') return false
  return !isAuxiliary(word) && !isTimeWord(word)
}

function skipConnective(words: readonly Word[], from: number): number {
  let index = from
  while (isMark(words[index], ',', ':') || isTimeWord(words[index])) index++
  return words[index]?.lower === 'that' ? index + 1 : index
}

/** Where a whole quote starts after an adjunct: "said on Friday, “...", "said in a statement: “...". */
function quoteAfterAdjunct(words: readonly Word[], from: number): number | null {
  const limit = Math.min(words.length, from + longestAdjunct)
  for (let index = from; index < limit; index++) {
    const word = words[index]
    if (isQuote(word)) {
      const introduced = isMark(words[index - 1], ',', ':')
      const nothingBetween = index === from
      return nothingBetween || (introduced && isSentence(word)) ? index : null
    }
    if (isStop(word) || word?.lower === 'that') return null
  }
  return null
}

const sentenceStart = anyScript(String.raw`^.{0,3}(?:[\p{Lu}]|…|\.\.\.|\d|\[)`)

function isSentence(word: Word | undefined): boolean {
  return sentenceStart.test(word?.text ?? '')
}

/** A quote with the quotes and words that finish its sentence: `“very badly” for him`. */
function endOfQuotes(bounded: BoundedWords, from: number): number {
  return /[.!?…]["”’'»]*$/.test(bounded.words[from]?.text ?? '') ? from + 1 : endOfContent(bounded, from)
}

/** Marks that a content leaves out at its edges; a longer row of them is no prose. */
const mostEdgeMarks = 8

/** The end of the sentence, or where another attribution sets in: ", adding that", ", according to". */
function endOfContent(bounded: BoundedWords, from: number): number {
  let end = bounded.ends[from] ?? bounded.words.length
  const limit = Math.max(from, end - mostEdgeMarks)
  while (end > limit && (isStop(bounded.words[end - 1]) || isPause(bounded.words[end - 1]))) end--
  return end
}

/** The words of a unit with, for every index, where a content that starts there ends. */
export interface BoundedWords {
  readonly words: readonly Word[]
  readonly ends: readonly number[]
}

/** Finds where contents end, once for a unit. O(n). */
export function boundContents(words: readonly Word[]): BoundedWords {
  const ends: number[] = new Array(words.length).fill(words.length)
  for (let index = words.length - 2; index >= 0; index--) {
    ends[index] = setsIn(words, index + 1) ? index + 1 : (ends[index + 1] ?? words.length)
  }
  return { words, ends }
}

function setsIn(words: readonly Word[], index: number): boolean {
  if (!isMark(words[index], ',')) return false
  const next = words[index + 1]
  if (next?.lower === 'according') return true
  const verb = next?.kind === 'word' ? reportingVerb(next.lower) : null
  return verb?.sense === 'saying' && (verb.forms.includes('gerund') || verb.forms.includes('past'))
}
