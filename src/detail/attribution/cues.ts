import { formsOfBe } from '../../language/clause-words.ts'
import { type ReportingVerb, reportingVerb } from '../../language/reporting-verbs.ts'
import type { Word } from './speech-units.ts'
import {
  isAdverb,
  isAuxiliary,
  isClauseBreak,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isPause,
  isPreposition,
  isQuote,
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
  return words.flatMap((word, index) => {
    const verb = word.kind === 'word' ? reportingVerb(word.lower) : undefined
    if (!verb) return []
    const first = groupStart(words, index)
    const role = roleOf(words, first, index, verb)
    return role ? [{ first, last: index, verb, role }] : []
  })
}

function groupStart(words: readonly Word[], verb: number): number {
  let first = verb
  while (first > 0 && verb - first < longestVerbGroup && belongsToGroup(words, first - 1)) first--
  // An adverb before the subject's comma is none of the group's: "Recently, said".
  while (first < verb && isAdverb(words[first]) && isMark(words[first - 1], ',')) first++
  return first
}

function belongsToGroup(words: readonly Word[], index: number): boolean {
  const word = words[index]
  // "She's said" and "they've said" keep their subject in the same word.
  return (isAuxiliary(word) && !/^\p{L}+'(?:s|d|ll|ve|re)$/u.test(word?.lower ?? '')) || isAdverb(word)
}

// biome-ignore lint/style/useMaxParams: the group's bounds are one thing with its verb
function roleOf(words: readonly Word[], first: number, last: number, verb: ReportingVerb): CueRole | null {
  if (isNoun(words, first, last, verb)) return null
  if (isMark(words[last + 1], '-') || isMark(words[last - 1], '-', '@', '#')) return null
  const group = words.slice(first, last)
  const hasBe = group.some((word) => formsOfBe.has(word.lower)) || /'(?:s|re|m)$/.test(words[first - 1]?.lower ?? '')
  if (words[last - 1]?.lower === 'to') return 'infinitive'
  if (words[first - 1]?.lower === 'to' && verb.forms.includes('base')) return 'infinitive'
  if (verb.forms.includes('gerund')) return hasBe ? 'finite' : 'gerund'
  if (verb.forms.includes('participle')) {
    if (group.some((word) => formsOfBe.has(word.lower)) || words[last + 1]?.lower === 'by') return 'passive'
  }
  return 'finite'
}

/** "his claims", "reports of", "media reports say": the base and the -s form are often nouns. */
function isNoun(words: readonly Word[], first: number, last: number, verb: ReportingVerb): boolean {
  if (verb.forms.includes('gerund')) return isDeterminer(words[last - 1])
  const [before, after] = [words[first - 1], words[last + 1]]
  if (verb.forms.includes('past')) return isDeterminer(before) && !isCapitalisedPossessor(words, first)
  if (verb.lemma === 'say') return false
  if (isDeterminer(before) || (isPreposition(before) && before?.lower !== 'to')) return true
  if (after?.lower === 'of' || isFiniteVerb(after)) return true
  if (first === last && verb.forms.includes('base') && isPause(after) && !isQuote(words[last + 2])) return true
  return (
    first === last &&
    isClauseBreak(before) &&
    before?.lower !== 'who' &&
    before?.lower !== 'and' &&
    before?.lower !== 'that' &&
    before?.lower !== 'which' &&
    before?.lower !== 'but'
  )
}

function isCapitalisedPossessor(words: readonly Word[], first: number): boolean {
  return /^(?:this|that|these|those|each|another|some|any|all)$/.test(words[first - 1]?.lower ?? '')
}
