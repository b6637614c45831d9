import { documentNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import { verbStem } from '../../language/words/irregular-verbs.ts'
import { isLikelySource, type Phrase, phraseAfter } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import {
  isAdverb,
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isMark,
  isPreposition,
  isPronoun,
  isQuote,
  isTimeWord,
} from './word-classes.ts'

/** Words of the longest "On Sunday in Ohio," that can open a sentence and say nothing yet. */
export const longestSetting = 8

/** The phrase with which a sentence opens, as far as its first verb can be told. */
export function sentenceSubject(words: readonly Word[], before: number): Phrase | null {
  const first = isQuote(words[0]) ? 1 : afterSetting(words, afterDateline(words))
  if (isPronoun(words[first]))
    return /^(?:he|she|they)$/.test(words[first]?.lower ?? '') ? { from: first, to: first + 1 } : null
  const source = opensSetting(words[first]) ? null : phraseAfter(words, first)
  if (!source || source.to > before) return null
  const second = isDeterminer(words[source.from]) ? Math.min(source.to, source.from + 2) : source.from + 1
  const to = endOfHead(words, endOfName(words, second, source.to), source.to)
  const phrase = { from: source.from, to }
  return isSpeaking(words[to - 1]) && isLikelySource(words, phrase) ? phrase : null
}

/** Most words of "CHARLESTON, S.C. —" or "Updated:". */
const longestDateline = 6

function afterDateline(words: readonly Word[]): number {
  const isEnd = (word: Word, index: number): boolean => isMark(word, '—', '–', ':') && !isInNumber(words, index)
  return words.slice(0, longestDateline).findIndex(isEnd) + 1
}

/** The colon of "05:14" and the dash of "3–1". */
function isInNumber(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.kind === 'number' && words[index + 1]?.kind === 'number'
}

/** Most words with a small letter inside "Conservative talk show host Glenn Beck". */
const longestDescription = 5

/** Where "Senior White House officials" and "Veteran talk show host Ann Hale" end; `from` where no such head follows. */
function endOfHead(words: readonly Word[], from: number, limit: number): number {
  for (let index = from; index < Math.min(limit, from + longestDescription); index++) {
    const word = words[index]
    const isSpeaker = speakerNouns.has(word?.lower ?? '')
    if (isSpeaker || isCapitalised(word)) return endOfName(words, isSpeaker ? index + 1 : index, limit)
    if (!isModifier(word)) break
  }
  return from
}

function endOfName(words: readonly Word[], from: number, limit: number): number {
  let to = from
  while (to < limit && goesOnName(words, to)) to++
  return to
}

/** A word that is no verb in the past or the third person. */
function isModifier(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isPreposition(word) || isDeterminer(word) || isClauseBreak(word) || isAdverb(word))
    return false
  return !/(?:ed|s|ing)$/.test(word.lower) && verbStem(word.lower, word.lower) === word.lower
}

/** After the comma of "In an interview with the paper," and "Hours later,"; an index itself where no setting stands. */
function afterSetting(words: readonly Word[], from: number): number {
  if (!opensSetting(words[from])) return from
  const comma = words.slice(from, from + longestSetting + 1).findIndex((word) => isMark(word, ','))
  return comma < 0 ? from : from + comma + 1
}

/** Whether a word opens when, where or how rather than who: "At", "Monday", "Speaking", "Hours". */
function opensSetting(word: Word | undefined): boolean {
  if (isPreposition(word) || isTimeWord(word) || isAdverb(word)) return true
  return word?.kind === 'word' && (/^.{2,}ing$/.test(word.lower) || settingOpeners.has(word.lower))
}

const settingOpeners: ReadonlySet<string> = new Set(
  `moments minutes hours days weeks months years decades back absent asked additionally finally initially eventually
   specifically similarly separately previously ultimately there here`.split(/\s+/),
)

/** "Mr. Braley", "Bank of Japan": a capital, or the dot of a title or "of" before one. */
function goesOnName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.lower === 'of') return isCapitalised(words[index - 1]) && isCapitalised(words[index + 1])
  if (isMark(word, '.')) return words[index - 1]?.end === word?.start && isCapitalised(words[index + 1])
  return isCapitalised(word)
}

/** Whether a phrase that ends so can be who speaks: a name, a speaker or a document; not "Rice's comments" or "a grand". */
function isSpeaking(last: Word | undefined): boolean {
  if (!last || /'s?$/.test(last.lower)) return false
  return isCapitalised(last) || speakerNouns.has(last.lower) || documentNouns.has(last.lower)
}
