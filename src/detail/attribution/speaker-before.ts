import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { documentNouns, groupNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import { longestPhrase, type Phrase, phraseBefore } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import {
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isMark,
  isNounLike,
  isPreposition,
  isPronoun,
} from './word-classes.ts'

/** Who speaks before a verb that starts at an index: "the police chief of Kingston said". */
export function speakerBefore(words: readonly Word[], end: number): Phrase | null {
  const phrase = sentText(words, beforeParticiple(words, withoutAntecedent(words, phraseBefore(words, end))))
  const who = phrase && words[end - 1]?.kind === 'word' ? relativeAround(words, end) : null
  if (!phrase || who === null || (phrase.from === who + 1 && opensSubject(words, phrase.from))) return phrase
  return phraseBefore(words, isMark(words[who - 1], ',') ? who - 1 : who)
}

/**
 * "the man police say is behind it", "in a move doctors say is wrong": two noun phrases in a row, where the second is a
 * bare plural that speaks and what it says has lost its subject.
 */
function withoutAntecedent(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.to - phrase.from < fewestOfTwoPhrases) return phrase
  const last = phrase.to - 1
  const opensTwo = isDeterminer(words[phrase.from]) && groupNouns.has(words[last]?.lower ?? '')
  return opensTwo && isAuxiliary(words[phrase.to + 1]) ? { from: last, to: phrase.to } : phrase
}

/** "the committee probing the attacks said", "a man wearing a mask said": who does it, not what it is done to. */
function beforeParticiple(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  const participle = words[(phrase?.from ?? 0) - 1]
  const isPresent = participle?.kind === 'word' && /^[a-z]{3,}ing$/.test(participle.text) && !isPreposition(participle)
  if (!phrase || !isPresent || !endsSubject(words, phrase.from - 1)) return phrase
  return phraseBefore(words, phrase.from - 1) ?? phrase
}

/** "a memo shown to the jury said", "a letter sent to staff said": the text, not who was given it. */
function sentText(words: readonly Word[], phrase: Phrase | null): Phrase | null {
  const to = (phrase?.from ?? 0) - 1
  if (!phrase || words[to]?.lower !== 'to' || !isParticiple(words[to - 1])) return phrase
  if (!documentNouns.has(words[to - 2]?.lower ?? '')) return phrase
  return phraseBefore(words, to - 1) ?? phrase
}

function isParticiple(word: Word | undefined): boolean {
  return word?.kind === 'word' && (/^[a-z]{2,}ed$/.test(word.text) || isIrregularForm(word.text))
}

function endsSubject(words: readonly Word[], end: number): boolean {
  const last = words[end - 1]
  return last?.kind === 'word' && isNounLike(last) && !isPronoun(last) && !isAdverb(last)
}

/** A determiner and two nouns. */
const fewestOfTwoPhrases = 3

/** The "who" of a clause that ends at an index: "a woman who lives across the street told the paper". */
function relativeAround(words: readonly Word[], end: number): number | null {
  for (let index = end - 1; index > Math.max(0, end - longestPhrase); index--) {
    const word = words[index]
    if (word?.lower === 'who' || word?.lower === 'whose') return index < end - 1 ? index : null
    if (word === undefined || (endsClause(word) && !(word.lower === 'because' && words[index + 1]?.lower === 'of')))
      return null
  }
  return null
}

/** Whether a relative clause does not reach over a word: a mark, another verb of speech or conjunction, a new sentence. */
function endsClause(word: Word): boolean {
  if (word.kind !== 'word') return word.kind !== 'number' && !isMark(word, '-')
  if (isClauseBreak(word)) return word.lower !== 'and' && word.lower !== 'but'
  // A headline that no stop parts from its story: "... star who sings The mayor said".
  return /^(?:The|An?)$/.test(word.text) || reportingVerb(word.lower)?.sense === 'saying'
}

/** Whether a clause has its subject here: "who police say", but not "who lives". */
function opensSubject(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (isCapitalised(word) || isDeterminer(word) || isPronoun(word)) return true
  return speakerNouns.has(word?.lower ?? '') || groupNouns.has(word?.lower ?? '') || isAuxiliary(words[index + 1])
}
