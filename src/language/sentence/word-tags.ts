import { cardinals, tens } from '../number/number-words.ts'
import type { Token } from '../tokens.ts'
import { startsWithCapital } from '../words/letter-case.ts'
import type { LookUp } from '../words/word-entry.ts'
import { canBeNoun, isBaseVerb } from '../words/word-uses.ts'
import {
  adverbs,
  auxiliaries,
  clauseBreaks,
  determiners,
  objectPronouns,
  possessives,
  prepositions,
  subjectPronouns,
} from './clause-words.ts'
import { negations } from './negations.ts'
import { openTag } from './open-word-tags.ts'

/** What a word is in its sentence. A participle before its noun is an `adjective`, "to" before a verb `to`. */
export type Tag =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'auxiliary'
  | 'to'
  | 'number'
  | 'conjunction'
  | 'mark'

/** A word to tag; the words to its left have their tags. */
export interface TagPlace {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly index: number
  readonly lookUp: LookUp
}

/** Words of closed classes that no list of them holds, or that the word data takes for something else. */
const fixed: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    pronoun: 'there',
    determiner: 'both all',
    adjective: 'many more most other several few own former',
    preposition: 'like against',
    adverb: 'up out down away back',
  } as const).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag] as const)),
)
/** Modals that are also nouns and names: "the will", "May". */
const nounModals = new Set('will may might can'.split(' '))
/** Words that stand before a noun or for one: "some officials", "some of them". */
const halfPronouns = new Set('this these those another each any some such'.split(' '))

/**
 * The tag of each token, by closed classes, by what WordNet says a word can be, and by its neighbours.
 *
 * Right for most words of plain news English, wrong for some: build nothing on one tag alone. O(n).
 */
export function tagWords(tokens: readonly Token[], lookUp: LookUp): readonly Tag[] {
  const tags: Tag[] = []
  tokens.forEach((token, index) => {
    tags.push(tagOf(token, { tokens, tags, index, lookUp }))
  })
  return tags
}

function tagOf(token: Token, place: TagPlace): Tag {
  if (token.kind === 'mark') return 'mark'
  if (token.kind === 'number' || cardinals.has(token.normal) || tens.has(token.normal)) return 'number'
  return contextTag(token, place) ?? closedTag(token.normal) ?? openTag(token, place)
}

/** Closed-class words of which the next word tells what they are; null for all others. */
function contextTag({ normal, text }: Token, { tokens, tags, index, lookUp }: TagPlace): Tag | null {
  const next = tokens[index + 1]
  if (normal === 'to') return next && isBaseVerb(next, lookUp) ? 'to' : 'preposition'
  if (normal === 'that') return thatTag(tags[index - 1], next, lookUp)
  if (normal === 'her' || halfPronouns.has(normal)) return next && canBeNoun(next, lookUp) ? 'determiner' : 'pronoun'
  if (nounModals.has(normal)) {
    const isNoun = (index > 0 && startsWithCapital(text)) || tags[index - 1] === 'determiner'
    return isNoun ? 'noun' : 'auxiliary'
  }
  return null
}

function thatTag(before: Tag | undefined, next: Token | undefined, lookUp: LookUp): Tag {
  if (before === 'preposition') return 'determiner'
  if (!next || determiners.has(next.normal) || startsWithCapital(next.text)) return 'conjunction'
  const [first] = lookUp(next.normal).partsOfSpeech
  return first === 'noun' && before !== 'noun' && before !== 'verb' ? 'determiner' : 'conjunction'
}

function closedTag(word: string): Tag | null {
  if (word === 'no' || possessives.has(word) || determiners.has(word)) return 'determiner'
  if (auxiliaries.has(word)) return 'auxiliary'
  if (prepositions.has(word)) return 'preposition'
  if (clauseBreaks.has(word)) return 'conjunction'
  const tag = fixed.get(word)
  if (tag) return tag
  if (negations.has(word)) return word.endsWith("n't") ? 'auxiliary' : 'adverb'
  if (objectPronouns.has(word) || subjectPronouns.has(word)) return 'pronoun'
  return adverbs.has(word) ? 'adverb' : null
}
