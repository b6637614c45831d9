import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import {
  adverbs,
  auxiliaries,
  clauseBreaks,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../../language/sentence/clause-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { Word } from './speech-units.ts'

export type MaybeWord = Word | undefined

export function isMark(word: MaybeWord, ...marks: readonly string[]): boolean {
  return word?.kind === 'mark' && marks.includes(word.text)
}

export function isQuote(word: MaybeWord): boolean {
  return word?.kind === 'quote'
}

/** A comma or a dash that sets a clause off. */
export function isPause(word: MaybeWord): boolean {
  return isMark(word, ',', '—', '–', '-', ';')
}

export function isStop(word: MaybeWord): boolean {
  return word === undefined || isMark(word, '.', '!', '?', '…')
}

export function isCapitalised(word: MaybeWord): boolean {
  return word?.kind === 'word' && startsWithCapital(word.text)
}

export function isAdverb(word: MaybeWord): boolean {
  return (
    word?.kind === 'word' &&
    // "USA Today reports"
    word.text !== 'Today' &&
    (adverbs.has(word.lower) || (/^[a-z]{2,}ly$/.test(word.text) && !nounsInLy.has(word.lower)))
  )
}

/** "cops and family said": nouns with the ending of adverbs, as any dictionary lists them. */
const nounsInLy: ReadonlySet<string> = new Set(
  'family ally rally reply supply assembly anomaly monopoly bully butterfly'.split(' '),
)

export function isAuxiliary(word: MaybeWord): boolean {
  return word?.kind === 'word' && (auxiliaries.has(word.lower) || contractions.has(word.lower))
}

/** Pronouns with their auxiliary: "she's", "they'll". */
const contractions: ReadonlySet<string> = new Set(
  'he she it they we i you who'
    .split(' ')
    .flatMap((pronoun) => ['s', 'd', 'll', 've', 're'].map((ending) => `${pronoun}'${ending}`)),
)

export function isPronoun(word: MaybeWord): boolean {
  return word?.kind === 'word' && subjectPronouns.has(word.lower)
}

export function isDeterminer(word: MaybeWord): boolean {
  return word?.kind === 'word' && (determiners.has(word.lower) || /'s$|s'$/.test(word.lower))
}

export function isPreposition(word: MaybeWord): boolean {
  return word?.kind === 'word' && prepositions.has(word.lower)
}

export function isTimeWord(word: MaybeWord): boolean {
  return word?.kind === 'word' && timeWords.has(word.lower)
}

export function isClauseBreak(word: MaybeWord): boolean {
  return word?.kind === 'word' && clauseBreaks.has(word.lower)
}

/** A word that only a finite verb group has: an auxiliary, or a past or third-person form of a reporting verb. */
export function isFiniteVerb(word: MaybeWord): boolean {
  if (isAuxiliary(word)) return true
  const verb = word?.kind === 'word' ? reportingVerb(word.lower) : null
  return verb !== null && (verb.forms.includes('past') || verb.forms.includes('third'))
}

/** Can be the last word of a noun phrase. */
export function isNounLike(word: MaybeWord): boolean {
  if (word?.kind === 'number') return true
  if (word?.kind !== 'word' || isPronoun(word)) return word?.kind === 'word'
  return !(
    isPreposition(word) ||
    isClauseBreak(word) ||
    determiners.has(word.lower) ||
    isAuxiliary(word) ||
    isAdverb(word)
  )
}
