import {
  clockAbbreviations,
  exclaimedNames,
  otherAbbreviations,
  titleAbbreviations,
} from '../language/abbreviations.ts'
import { sentenceOpeners } from '../language/sentence/sentence-openers.ts'
import { startsWithCapital } from '../language/words/letter-case.ts'
import { anyScript } from '../model/any-script.ts'

/** A place where a sentence may end, and what stands around it. */
export interface Boundary {
  /** The marks: `.`, `...`, `?!`. */
  readonly mark: string
  /** What stands before the mark up to white space, a double quotation mark, a bracket or a dash. */
  readonly before: string
  /** Quotation marks, brackets and stray marks after it that belong to the same sentence. */
  readonly closing: string
  /** Code units of white space before what follows. */
  readonly gap: number
  /** The beginning of what follows. */
  readonly after: string
  /** The beginning of the sentence that would end here. */
  readonly sentence: string
  /** Where the sentence would end and the next would start. */
  readonly end: number
  readonly next: number
}

/** `ends` or `goes-on`, or null where the rule has nothing to say. */
export type Verdict = 'ends' | 'goes-on' | null

/** One reason why a sentence ends or does not. */
export interface BoundaryRule {
  readonly name: string
  readonly decide: (boundary: Boundary) => Verdict
}

/** The rules in order; the first that has something to say decides, and where none has the sentence ends. */
export const boundaryRules: readonly BoundaryRule[] = [
  { name: 'no space: only between a word and a capitalised one', decide: unspaced },
  { name: 'a small letter or a comma goes on', decide: (b) => goesOnIf(!mayOpen(b.after)) },
  {
    name: 'a mark of a list: "1. Open the door", "a. A door", "Q. Why?"',
    decide: (b) => goesOnIf(isListMark(b.sentence)),
  },
  { name: 'a time or decimal that was torn apart: "9. 25 am"', decide: (b) => goesOnIf(isTornNumber(b)) },
  { name: 'a name with an exclamation mark: "Yahoo! News"', decide: (b) => goesOnIf(isExclaimedName(b)) },
  { name: 'a quotation before who says it: "Why?" Ann Lee asked', decide: (b) => goesOnIf(isAttributed(b)) },
  {
    name: 'a credit in brackets at the end: (Reuters)',
    decide: (b) => goesOnIf(/^["“]?\([^()]{1,40}\)$/.test(b.after)),
  },
  { name: 'a closed quotation or bracket ends', decide: (b) => (b.closing !== '' ? 'ends' : null) },
  { name: 'a title before a name or number: "Lt. Gov. Ann Lee"', decide: title },
  { name: 'a time of day before a day or zone: "5 p.m. Eastern"', decide: clock },
  { name: 'an initial or a shortened word, unless a word follows that opens a sentence', decide: shortened },
]

const beforeFirst = /^(?:[.…]{1,3}\s?)?["'“‘„«([{]*\s?["'“‘]*/

const opening = anyScript(String.raw`^[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€¥#@¿¡•◦▪●]`)

function mayOpen(after: string): boolean {
  const first = after.slice(beforeFirst.exec(after)?.[0].length)
  return opening.test(first) || /^https?:/.test(first)
}

function isListMark(sentence: string): boolean {
  return sentence.length < 5 && /^\(?(?:\d{1,2}|[A-Za-z])\.$/.test(sentence)
}

function goesOnIf(condition: boolean): Verdict {
  return condition ? 'goes-on' : null
}

const openedQuote = anyScript(String.raw`^["“‘][\p{Lu}]`)
const wordEnd = anyScript(String.raw`[\p{L}\p{N}]$`)
const wholeWordEnd = anyScript(String.raw`(?:[\p{Ll}]{2}|\d)$`)
const capitalisedWord = anyScript(String.raw`^(?:[\p{Lu}][\p{Ll}]+|[AI])(?:['’][\p{Ll}]+)?(?=[\s,])`)

function unspaced({ before, closing, gap, after, mark }: Boundary): Verdict {
  if (gap > 0) return null
  if (openedQuote.test(after) && (closing !== '' || wordEnd.test(before))) return 'ends'
  const word = closing !== '' || wholeWordEnd.test(before)
  const known = isAbbreviation(before) || /^(?:https?:|www\.)|[@/]/.test(before)
  const opener = capitalisedWord.test(after)
  return word && opener && !known && mark.length < 4 ? 'ends' : 'goes-on'
}

function isTornNumber({ before, mark, after }: Boundary): boolean {
  if (mark !== '.' || !/^\d/.test(after)) return false
  const clock = /^\d\d ?(?:[ap]\. ?m\b|[ap]m\b|hrs\b|hours\b|[A-Z]{2,4}\b)/i.test(after) && /\d$/.test(before)
  const decimal = /(?:^|[^\d])\d{1,3}$/.test(before) && /^\d{1,2}(?: ?%|,| ?-? ?[a-z])/.test(after)
  return clock || decimal || /^(?:an?|the|of|including)$/i.test(before)
}

function isExclaimedName({ before, mark, after }: Boundary): boolean {
  return mark === '!' && exclaimedNames.has(before.toLowerCase()) && startsWithCapital(after)
}

const speech = anyScript(
  String.raw`^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){1,5}(?:said|says|asked|asks|told|tells|added|adds|wrote|writes|tweeted|replied|shouted|exclaimed|wondered|continued|joked|quipped)\b`,
)

function isAttributed({ mark, closing, after }: Boundary): boolean {
  return /[!?]/.test(mark) && /["”’']/.test(closing) && speech.test(after) && !/^(?:He|She|They|We|It) /.test(after)
}

function isAbbreviation(before: string): boolean {
  const word = before.toLowerCase()
  return titleAbbreviations.has(word) || otherAbbreviations.has(word) || clockAbbreviations.has(word)
}

function title({ before, mark, after }: Boundary): Verdict {
  const word = lastPart(before).toLowerCase()
  if (mark !== '.' || !(titleAbbreviations.has(word) || titleAbbreviations.has(before.toLowerCase()))) return null
  // "No." is a title of numbers only: "No. 10", but "The answer is no."
  if (word === 'no' || word === 'art' || word === 'fig') return /^[A-Z]{0,3}-?\d/.test(after) ? 'goes-on' : null
  return 'goes-on'
}

const capitalFirst = anyScript(String.raw`^["'“‘]*[\p{Lu}]`)

// In a text in capitals a capital opens nothing: "AT 4 A.M. IN A STORAGE HALL".
function isInCapitals({ sentence, after }: Boundary): boolean {
  return `${sentence}${after}` === `${sentence}${after}`.toUpperCase() && /[A-Z]{2}/.test(after)
}

function clock(boundary: Boundary): Verdict {
  const { before, mark, after } = boundary
  if (mark !== '.' || !/(?:^|\d)(?:[ap]\.m|[ap]m|[AP]\.M|[AP]M|m)$/.test(before)) return null
  return zoneOrDay.test(after) || !capitalFirst.test(after) || isInCapitals(boundary) ? 'goes-on' : 'ends'
}

const zoneOrDay =
  /^(?:\(|\d|[A-Z]{1,4}T\b|GMT|UTC|BST|IST|Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|Greenwich|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\b)/

function shortened({ before, mark, after }: Boundary): Verdict {
  if (mark !== '.') return null
  const word = before.toLowerCase()
  if (!isInitial(before) && !otherAbbreviations.has(word) && !otherAbbreviations.has(lastPart(word))) return null
  return opens(after) || (stateInitials.test(before) && honorific.test(after)) ? 'ends' : 'goes-on'
}

/** "in Chappaqua, N.Y. Mr. Gowdy asked": nobody is called by a state. */
const stateInitials = /^[A-Z]\.[A-Z]$/
const honorific = /^(?:Mr|Mrs|Ms)\. /

/** Longest single initial with its apostrophe, in code units; longer ones have dots between them. */
const longestInitial = 3

const initial = anyScript(String.raw`^['’]?(?:[\p{L}]\.)*[\p{Lu}]$`)
const initials = anyScript(String.raw`(?:^|[^\p{L}])(?:[\p{L}]\.)+[\p{L}]$`)

function isInitial(before: string): boolean {
  if (before.length > longestInitial && !before.includes('.')) return false
  return initial.test(before) || initials.test(before)
}

const firstWord = anyScript(String.raw`^["'“‘([]*(?![\p{L}]\.)([\p{L}'’]+)`)

// "A" opens a sentence, but not in "L. A. County".
function opens(after: string): boolean {
  const first = firstWord.for(after).exec(after)?.[1]
  return /^["“‘]/.test(after) || (first !== undefined && sentenceOpeners.has(first.replace('’', "'").toLowerCase()))
}

/** The last part of a hyphenated or slashed word: "ex-Gov" gives "Gov". */
function lastPart(word: string): string {
  return /[^-/'’]*$/.exec(word)?.[0] ?? word
}
