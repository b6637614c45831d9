import { auxiliaries, clauseBreaks, determiners, prepositions } from '../sentence/clause-words.ts'
import { negations } from '../sentence/negations.ts'
import { irregularPlurals } from '../sentence/phrase-words.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital } from './letter-case.ts'
import type { LookUp } from './word-entry.ts'

/** Whether a word is a past, a participle or a gerund: a form that only verbs have. */
export function isVerbForm(word: string, lookUp: LookUp): boolean {
  const { lemmas, partsOfSpeech } = lookUp(word)
  if (!partsOfSpeech.includes('verb')) return false
  if (word.endsWith('ing')) return lemmas.some((lemma) => !lemma.endsWith('ing'))
  return !word.endsWith('s') && lemmas.some((lemma) => lemma !== word)
}

/** Whether a word is the base form of a verb, as it stands after "to". */
export function isBaseVerb({ normal, text }: Token, lookUp: LookUp): boolean {
  if (/^(?:be|have|do)$/.test(normal)) return true
  const { lemmas, partsOfSpeech } = lookUp(normal)
  if (!partsOfSpeech.includes('verb') || !lemmas.includes(normal)) return false
  return partsOfSpeech[0] !== 'noun' || !startsWithCapital(text)
}

/** Whether a word is likelier a noun or adjective than a verb, so that it goes on with the noun phrase before it. */
export function isNounLike(token: Token | undefined, lookUp: LookUp): boolean {
  if (token?.kind !== 'word' || closed.some((words) => words.has(token.normal))) return false
  const { partsOfSpeech } = lookUp(token.normal)
  const [first = 'noun'] = partsOfSpeech
  return /^(?:noun|adjective)$/.test(first) || (partsOfSpeech.includes('noun') && !isVerbForm(token.normal, lookUp))
}

/** Whether a noun phrase may go on with a word. */
export function canBeNoun(token: Token, lookUp: LookUp): boolean {
  if (token.kind === 'number' || isNounLike(token, lookUp)) return true
  return lookUp(token.normal).partsOfSpeech.includes('noun') || /(?:ed|ing)$/.test(token.normal)
}

/** Whether a noun looks like a plural. */
export function isPlural(token: Token | undefined): boolean {
  return token !== undefined && (token.normal.endsWith('s') || irregularPlurals.has(token.normal))
}

const closed = [determiners, prepositions, auxiliaries, clauseBreaks, negations]
