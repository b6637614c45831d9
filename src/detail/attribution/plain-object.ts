import { cardinals } from '../../language/number/number-words.ts'
import { objectPronouns } from '../../language/sentence/clause-words.ts'
import { mayBeVerb } from './reportable.ts'
import type { Word } from './speech-units.ts'
import {
  isCapitalised,
  isClauseBreak,
  isDeterminer,
  isMark,
  isNounLike,
  isPause,
  isPreposition,
  isPronoun,
  isStop,
  isTimeWord,
} from './word-classes.ts'

/** Most words of an object with what belongs to it, as far as it is looked at: "1.2 million phones in three countries". */
const reach = 20

/**
 * Whether a thing begins at an index rather than a clause: "214 seats", "her third gold", "six wickets as they won".
 *
 * In doubt it is a clause: "six people died", "the firm owes them money", "the handling of the case was wrong". Null for
 * a clause, the words of the object for a thing.
 */
export function plainObject(words: readonly Word[], from: number): readonly Word[] | null {
  const end = endOfObject(words, from)
  if (end === from || !closesObject(words, end) || isPresentVerb(words, from, end - 1)) return null
  for (let index = from; index < Math.min(words.length, from + reach); index++) {
    if (index > from && opensOther(words, index)) break
    if (isOfClause(words[index])) return null
  }
  return words.slice(from, end)
}

/** Steps over the words that bound a number: "at least 20 lives", "some 12,000 vans". */
export function afterBound(words: readonly Word[], from: number): number {
  const [first, second] = [words[from]?.lower ?? '', words[from + 1]?.lower ?? '']
  if (/^(?:at least|at most|more than|less than|fewer than|up to)$/.test(`${first} ${second}`)) return from + 2
  return /^(?:about|around|almost|nearly|over|roughly|some)$/.test(first) ? from + 1 : from
}

/** "214 seats", "six wickets", "$3m" */
export function isCounted(object: readonly Word[]): boolean {
  const [first] = object
  return first?.kind === 'number' || cardinals.has(first?.lower ?? '') || isMark(first, '$', '£', '€')
}

/** After the determiners, adjectives and nouns from an index on: "her third gold". */
function endOfObject(words: readonly Word[], from: number): number {
  let to = from
  while (to < words.length && isOfObject(words[to], to === from)) to++
  return to
}

function isOfObject(word: Word | undefined, isFirst: boolean): boolean {
  if (isMark(word, '-', '$', '£', '€', '%')) return true
  if (isPronoun(word) && !isDeterminer(word)) return false
  // "claimed winning", "recalled seeing him"
  if (/^[a-z]{2,}ing$/.test(word?.text ?? '')) return false
  if (isDeterminer(word)) return isFirst
  if (!isFirst && /^(?:first|last|next)$/.test(word?.lower ?? '')) return true
  return isNounLike(word) && !isTimeWord(word) && !objectPronouns.has(word?.lower ?? '')
}

function closesObject(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return isEnd(words, index) || isPause(word) || isPreposition(word) || isClauseBreak(word) || isTimeWord(word)
}

/** "the army kills", "Hale lies": a word in -s behind a noun or a name that needs no other to be a plural. */
function isPresentVerb(words: readonly Word[], from: number, last: number): boolean {
  if (last === from || !/^[a-z]+s$/.test(words[last]?.text ?? '')) return false
  return isCapitalised(words[last - 1]) && !isDeterminer(words[last - 1])
}

/** A quote, or a verb: "United" and "Fed" of names are none. */
function isOfClause(word: Word | undefined): boolean {
  return word !== undefined && !isCapitalised(word) && mayBeVerb(word)
}

/** Where what is told of the object ends: a stop, another clause, or a verb of the same subject. */
function opensOther(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (isEnd(words, index) || isPause(word) || subordinators.has(word?.lower ?? '')) return true
  return isClauseBreak(word) && (!/^(?:and|or)$/.test(word?.lower ?? '') || isOfClause(words[index + 1]))
}

/** The stop at the end; that of "James B. Hale" ends nothing. */
function isEnd(words: readonly Word[], index: number): boolean {
  return isStop(words[index]) && index >= words.length - 1
}

const subordinators: ReadonlySet<string> = new Set('as after before until since despite during'.split(' '))
