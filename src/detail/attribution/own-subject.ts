import { documentNouns } from '../../language/saying/source-nouns.ts'
import { objectPronouns } from '../../language/sentence/clause-words.ts'
import type { Cue } from './cues.ts'
import { isLikelySource, longestPhrase, type Phrase, phraseAfter } from './source-phrase.ts'
import { speakerBefore } from './speaker-before.ts'
import type { Word } from './speech-units.ts'
import { isAdverb, isAuxiliary, isDeterminer } from './word-classes.ts'

/** "video of him warning that ...", "a letter saying that ...": who says it stands right before the participle. */
export function ownSubject(words: readonly Word[], cue: Cue): Phrase | null {
  const before = words[cue.first - 1]?.lower ?? ''
  if (cue.role === 'gerund' && objectPronouns.has(before)) return { from: cue.first - 1, to: cue.first }
  return quotedBefore(words, cue) ?? documentBefore(words, cue) ?? joinedWith(words, cue)
}

/** "The crowd left, with mayor Ann Hale saying that ...": whose speech goes with what is told. */
function joinedWith(words: readonly Word[], { first, role }: Cue): Phrase | null {
  const source = role === 'gerund' ? speakerBefore(words, first) : null
  return source && words[source.from - 1]?.lower === 'with' && isLikelySource(words, source) ? source : null
}

/** "The chief of the guard was quoted by the paper as saying": whom somebody else quotes. */
function quotedBefore(words: readonly Word[], { first, role }: Cue): Phrase | null {
  if (role !== 'gerund' || words[first - 1]?.lower !== 'as') return null
  const [start, end] = [Math.max(1, first - longestPhrase), first - 1]
  const quoted = words.slice(start, end).findLastIndex(({ lower }) => /^(?:quoted|cited|reported)$/.test(lower)) + start
  if (quoted < start) return null
  if (isAuxiliary(words[quoted - 1])) return speakerBefore(words, beforeAuxiliaries(words, quoted))
  // "The paper quoted a witness as saying"
  const source = phraseAfter(words, quoted + 1)
  return source?.to === end ? source : null
}

/** The index of the first of the auxiliaries and adverbs before a verb; the verb's own where there are none. */
function beforeAuxiliaries(words: readonly Word[], verb: number): number {
  let first = verb
  while (isAuxiliary(words[first - 1]) || isAdverb(words[first - 1])) first--
  return first
}

/** "sent him a letter saying that ...": the letter says it. "His office issued a statement saying ...": the office does. */
function documentBefore(words: readonly Word[], { first, role }: Cue): Phrase | null {
  if (role !== 'gerund' || !documentNouns.has(words[first - 1]?.lower ?? '')) return null
  const source = speakerBefore(words, first)
  if (!source || !isDeterminer(words[source.from])) return null
  const issuer = issuerBefore(words, source.from)
  if (issuer) return issuer
  // "sounded like a broken record saying"
  return /^(?:like|as)$/.test(words[source.from - 1]?.lower ?? '') ? null : source
}

/** Verbs of giving out a text of one's own, by their past; "put out" is of two words. */
const issuing: ReadonlySet<string> = new Set(['issued', 'released', 'posted', 'published', 'circulated'])

/** Who gives out the text that is named at an index. */
function issuerBefore(words: readonly Word[], index: number): Phrase | null {
  const isPut = words[index - 1]?.lower === 'out' && words[index - 2]?.lower === 'put'
  if (!isPut && !issuing.has(words[index - 1]?.lower ?? '')) return null
  const issuer = speakerBefore(words, beforeAuxiliaries(words, isPut ? index - 2 : index - 1))
  return issuer && isLikelySource(words, issuer) ? issuer : null
}
