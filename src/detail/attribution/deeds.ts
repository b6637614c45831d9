import { cardinals } from '../../language/number/number-words.ts'
import { documentNouns } from '../../language/saying/source-nouns.ts'
import { formsOfBe, objectPronouns } from '../../language/sentence/clause-words.ts'
import { isRefusal, nearRefusal } from '../../language/sentence/refusals.ts'
import { kindsOfNoun } from '../../language/words/noun-kinds.ts'
import { regularLemmas } from '../../language/words/regular-lemmas.ts'
import type { VerbGroup } from './noun-or-verb.ts'
import { afterBound, isCounted, plainObject } from './plain-object.ts'
import type { Word } from './speech-units.ts'
import { isAuxiliary, isCapitalised, isDeterminer, isFiniteVerb, isMark, isNounLike } from './word-classes.ts'

/** Most words behind a verb that may belong to its object: "the heavily guarded police station". */
const longestObject = 5

/** Verbs of blame that are verbs of force where a thing is struck: "attacked a police station", "slammed the door". */
const force: ReadonlySet<string> = new Set(['attack', 'bash', 'rip', 'slam', 'trash'])

/**
 * What makes a verb of speech an act where it is the next word or one of the object: a plea, a call for help, a fight
 * for a title, the taking of a life. General knowledge.
 */
const acts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    admit: 'hospital hospitals rehab clinic ward country states u.s. college university facility',
    call: '911 999 112 000 police ambulance witness witnesses meeting election elections strike halt off back',
    conclude: 'hearing hearings meeting talks visit trip session investigation inquiry probe tour trial review summit',
    claim:
      'life lives victory title titles crown prize prizes turf win wins refund refunds benefit benefits asylum expenses pole podium sanctuary wicket wickets',
    defend: 'title titles crown championship championships belt lead cup medal goal',
    feel: 'quake earthquake quakes earthquakes tremor tremors aftershock aftershocks shaking jolt',
    maintain: 'lead grip control presence position silence calm contact order distance',
    plead: 'guilty innocent no not',
    pledge: 'allegiance loyalty',
    say: 'goodbye farewell hello sorry yes thanks',
    tell: 'story stories tale tales truth',
  }).map(([verb, objects]) => [verb, new Set(objects.split(' '))]),
)

/** What somebody says of oneself who claims it. */
const ownClaims: ReadonlySet<string> = new Set(
  'responsibility credit innocence ignorance immunity self-defence self-defense attack attacks assault blast explosion raid'.split(
    ' ',
  ),
)

/** Whether a verb of speech tells of an act that is no speech, by what follows it. */
export function isDeed(words: readonly Word[], { first, last, verb }: VerbGroup): boolean {
  const next = words[last + 1]
  if (verb.lemma === 'deny') return isRefusal(words.slice(last + 1, last + 1 + nearRefusal).map(({ lower }) => lower))
  if (verb.lemma === 'back') return isBehind(words, first, last)
  if (verb.lemma === 'report') return isLoss(words, last + 1)
  if (verb.lemma === 'advise') return isClient(words, last + 1)
  if (verb.lemma === 'add') return isAmount(words, last + 1)
  if (force.has(verb.lemma)) return /^(?:into|through)$/.test(next?.lower ?? '') || isThing(objectOf(words, last + 1))
  // "think tanks"
  if (verb.lemma === 'think') return words[last]?.lower === 'think' && /^tanks?$/.test(next?.lower ?? '')
  if (verb.lemma === 'admit' && next?.lower !== 'to') return takesThing(words, { first, last, verb })
  if (takesThing(words, { first, last, verb })) return true
  return isMade(words, next?.lower === 'to' ? last + 2 : last + 1, acts.get(verb.lemma))
}

/** "claimed 214 seats", "claimed the stage", "recalled trucks", "admitted nine counts", "admitted herself": no clause, and nothing that somebody alleges or remembers. */
function takesThing(words: readonly Word[], { last, verb }: VerbGroup): boolean {
  if (!/^(?:claim|recall|admit)$/.test(verb.lemma)) return false
  if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(words[last + 1]?.lower ?? '')) return true
  const from = afterBound(words, last + 1)
  const object = plainObject(words, from) ?? []
  // "admitted a leak" tells what somebody said of it as well.
  if (isCounted(object) || verb.lemma === 'admit') return isCounted(object)
  const [first, head] = from > last + 1 ? [] : [object[0], object.at(-1)]
  // "claims nuclear test", "recalled the night of the fire"
  if (verb.lemma === 'claim') return isDeterminer(first) && !ownClaims.has(head?.lower ?? '')
  return /[^s]s$/.test(head?.text ?? '') && isThing(object)
}

/** Whether the words from an index make a verb an act; "that the trial was fair" and "the ward was full" are what is said. */
function isMade(words: readonly Word[], from: number, made: ReadonlySet<string> | undefined): boolean {
  if (!made) return false
  const object = objectOf(words, from)
  const behind = words[from + object.length]
  if (words[from]?.lower === 'that' || isAuxiliary(behind) || isFiniteVerb(behind)) return false
  // The next word need not be of the object: "called off the search", "pleaded not guilty".
  return made.has(words[from]?.lower ?? '') || object.some(({ lower }) => made.has(lower))
}

/** "Acme advised Halden on the deal", but not "advised Halden to leave": a name, and nothing that is said. */
function isClient(words: readonly Word[], from: number): boolean {
  let to = from
  while (isCapitalised(words[to])) to++
  return to > from && !/^(?:to|that|not|against)$/.test(words[to]?.lower ?? '')
}

/** The words of the object that starts at an index: "the heavyweight crown" of "defended the heavyweight crown by". */
function objectOf(words: readonly Word[], from: number): readonly Word[] {
  const limit = from + longestObject
  let to = from
  while (to < limit && (isDeterminer(words[to]) || isNounLike(words[to]))) to++
  return words.slice(from, to)
}

/** Whether a noun phrase names a thing that somebody made, by its last word; no text, and nothing with a name. */
export function isThing(phrase: readonly Word[]): boolean {
  const head = phrase.at(-1)
  if (!head || isCapitalised(head) || documentNouns.has(head.lower)) return false
  const lemmas = [head.lower, ...regularLemmas(head.lower).map(({ lemma }) => lemma)]
  return lemmas.some((lemma) => kindsOfNoun(lemma)[0] === 'artifact')
}

/** "is back at", "rolled back", "will be back": an adverb. */
function isBehind(words: readonly Word[], first: number, last: number): boolean {
  if (words[last]?.lower !== 'back') return false
  const before = words[first - 1]?.lower ?? ''
  return words.slice(first, last).some(({ lower }) => formsOfBe.has(lower)) || /[^e]ed$|ing$/.test(before)
}

/** "reported her missing", "reported the van stolen": what is told to the police; a number of missing people is what they tell. */
function isLoss(words: readonly Word[], from: number): boolean {
  const first = words[from]
  if (first?.kind === 'number' || cardinals.has(first?.lower ?? '')) return false
  const isPronoun = objectPronouns.has(words[from]?.lower ?? '')
  // The adjective looks like the last noun of the object; "her missing son" and "the missing van" have another.
  const end = from + (isPronoun ? 2 : objectOf(words, from).length)
  return /^(?:missing|stolen)$/.test(words[end - 1]?.lower ?? '') && !(isPronoun && isNounLike(words[end]))
}

/** "added another $20,000 to the reward", but not "added 20 people had left". */
function isAmount(words: readonly Word[], index: number): boolean {
  const next = words[index]
  const isMore = next?.lower === 'another' || next?.kind === 'number' || isMark(next, '$', '£', '€')
  return isMore && !words.slice(index, index + longestObject * 2).some(isFiniteVerb)
}
