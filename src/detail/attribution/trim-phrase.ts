import { personTitles } from '../../language/names/person-words.ts'
import { groupNouns, policeNouns, speakerNouns } from '../../language/saying/source-nouns.ts'
import { formsOfBe } from '../../language/sentence/clause-words.ts'
import { looksPlural } from '../../language/sentence/phrase-words.ts'
import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { regularLemmas } from '../../language/words/regular-lemmas.ts'
import type { Phrase } from './source-phrase.ts'
import type { Word } from './speech-units.ts'
import {
  isAdverb,
  isAuxiliary,
  isCapitalised,
  isDeterminer,
  isMark,
  isNounLike,
  isPreposition,
  isTimeWord,
} from './word-classes.ts'

/** Leaves out what stands before the phrase proper: "On Friday police", "In a speech the mayor". */
export function trimmed(words: readonly Word[], phrase: Phrase): Phrase | null {
  let from = phrase.from
  while (from < phrase.to && (isMark(words[from], '-', '/', '.') || isTimeWord(words[from]))) from++
  // "near-complete results"
  const isPart = isMark(words[from + 1], '-') && words[from]?.end === words[from + 1]?.start
  if (isPreposition(words[from]) && !isBound(words, from) && !isPart) from = afterAdjunct(words, from, phrase.to)
  if (words[from - 1]?.lower === 'to' && from + 1 < phrase.to && isNounLike(words[from + 1]) && isAudience(words[from]))
    from++
  if (isMainVerb(words, from)) from = afterVerb(words, from, phrase.to)
  let to = phrase.to
  // "President Trump on Saturday said"
  while (
    to > from + 1 &&
    (isTimeWord(words[to - 1]) || isPreposition(words[to - 1])) &&
    words[to - 1]?.text !== 'Today'
  )
    to--
  // "a statement released on Friday"
  if (to < phrase.to && to > from + 2 && isReducedRelative(words, to - 1)) to--
  return from < to ? { from, to } : null
}

/** "In a letter to staff Ann Hale wrote", "in an email to investors": whom it was sent to, as a bare group of people. */
function isAudience(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || isCapitalised(word) || policeNouns.has(word.lower)) return false
  if (groupNouns.has(word.lower) || audiences.has(word.lower)) return true
  return regularLemmas(word.lower).some(({ lemma }) => kindsOfNoun(lemma)[0] === 'person')
}

const audiences: ReadonlySet<string> = new Set('staff parliament congress mps colleagues parents'.split(' '))

/** "At least 30 members said" */
function isBound(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === 'at' && /^(?:least|most)$/.test(words[index + 1]?.lower ?? '')
}

/** "did not sway lawmakers, who say", but not "had a call": what follows an auxiliary other than "be" is the verb of its clause. */
function isMainVerb(words: readonly Word[], index: number): boolean {
  if (isDeterminer(words[index])) return false
  let before = index - 1
  while (words[before]?.lower === 'not' || isAdverb(words[before])) before--
  const auxiliary = words[before]
  return isAuxiliary(auxiliary) && !formsOfBe.has(auxiliary?.lower ?? '') && !isCapitalised(words[index])
}

/** What the verb at an index, or after the adverbs there, has as its object: after its last preposition, or right after it. */
function afterVerb(words: readonly Word[], from: number, to: number): number {
  let verb = from
  while (verb < to - 2 && isAdverb(words[verb])) verb++
  for (let index = to - 2; index > verb; index--) if (isPreposition(words[index])) return index + 1
  return Math.min(verb + 1, to - 1)
}

function afterAdjunct(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 1; index > from; index--) {
    if (isPreposition(words[index])) return afterBare(words, index + 1, to)
    // "For the April to June quarter Acme reported"
    if (isTimeWord(words[index])) return index + (words[index + 1]?.lower === 'quarter' && index + 2 < to ? 2 : 1)
    if (isDeterminer(words[index]) && index > from + 1) return index
  }
  return afterSingular(words, from + 1, to)
}

/** "In his letter of resignation Hale wrote", "at a meeting of ministers Hale said": no title that the name bears. */
function afterBare(words: readonly Word[], from: number, to: number): number {
  const [of, noun, name] = [words[from - 1], words[from], words[from + 1]]
  if (of?.lower !== 'of' || from + 1 >= to || isCapitalised(noun) || !isCapitalised(name) || !isNounLike(noun))
    return from
  const mayBeTitle = (isAudience(noun) || isTitle(noun)) && !looksPlural(noun?.lower ?? '')
  return mayBeTitle ? from : from + 1
}

/** Whether a word may stand before a name to tell what its bearer is: "Sgt.", "spokesman". */
export function isTitle(word: Word | undefined): boolean {
  return personTitles.has(word?.lower ?? '') || speakerNouns.has(word?.lower ?? '')
}

/** "In a move environmental groups say": "a" opens no phrase that ends in a plural. */
function afterSingular(words: readonly Word[], from: number, to: number): number {
  if (!/^an?$/.test(words[from]?.lower ?? '') || !looksPlural(words[to - 1]?.text ?? '')) return from
  let start = to - 1
  while (start - 1 > from + 1 && describes(words[start - 1])) start--
  return start > from + 1 ? start : from
}

/** An adjective by its ending, or of a country: "environmental", "senior", "Iraqi". */
function describes(word: Word | undefined): boolean {
  return isCapitalised(word) || /(?:al|ar|ary|ble|ern|ful|ian|ic|ior|ish|ive|less|ous)$/.test(word?.text ?? '')
}

/** "messages obtained by the paper", "an aide speaking on condition of anonymity": the participle is none of the name's. */
export function isReducedRelative(words: readonly Word[], index: number): boolean {
  if (words[index]?.lower === 'speaking' && isPreposition(words[index + 1])) return true
  if (isIrregularForm(words[index]?.text ?? '') && /^(?:by|to)$/.test(words[index + 1]?.lower ?? '')) return true
  return (
    /^[a-z]+ed$/.test(words[index]?.text ?? '') && (isPreposition(words[index + 1]) || isTimeWord(words[index + 1]))
  )
}
