import { kindsOfNoun } from '../language/noun-kinds.ts'
import { generalPeople } from '../language/phrase-words.ts'
import { regularLemmas } from '../language/regular-lemmas.ts'
import { stem, tokenize } from '../language/tokens.ts'
import type { NumberDetail } from '../model/detail.ts'
import type { Surrounded } from './surroundings.ts'

type CountedHarm = Surrounded<NumberDetail>

/** Stems of words for deaths and for injuries: the one is never the other. */
const harms: readonly ReadonlySet<string>[] = [
  new Set(['kill', 'die', 'di', 'dead', 'death', 'fatal', 'perish', 'slain', 'toll']),
  new Set(['injur', 'injuri', 'wound', 'hurt']),
]
/** Stems of words for people of any kind. */
export const peopleStems: ReadonlySet<string> = new Set([
  ...[...generalPeople, 'children', 'crowd'].map(stem),
  ...harms.flatMap((words) => [...words]),
])

/** "40 killed" and "100 wounded" count different people. */
export function otherHarm(x: CountedHarm, y: CountedHarm): boolean {
  const [first, second] = [harmOf(x), harmOf(y)]
  return first !== second && (first >= 0 || second >= 0) && ofPeople(x) && ofPeople(y)
}

/** Whether both count the dead, or both the injured: "killing at least 14" and "the toll rises to 17". */
export function isOneHarm(x: CountedHarm, y: CountedHarm): boolean {
  return harmOf(x) >= 0 && harmOf(x) === harmOf(y) && ofPeople(x) && ofPeople(y)
}

/** Bare numbers and "people" may be any people, so a harm on one side alone also tells them apart. */
function ofPeople({ detail }: CountedHarm): boolean {
  const noun = detail.counted.at(-1)
  return detail.role === 'count' && (noun === undefined || peopleStems.has(noun) || countsPersons(detail))
}

/** "two firefighters" */
function countsPersons({ text, counted }: NumberDetail): boolean {
  const noun = tokenize(text).findLast((token) => token.stem === counted.at(-1))
  const lemmas = noun ? [noun.normal, ...regularLemmas(noun.normal).map(({ lemma }) => lemma)] : []
  return lemmas.some((lemma) => kindsOfNoun(lemma).includes('person'))
}

function harmOf({ detail, around }: CountedHarm): number {
  const word = [...detail.counted, ...around.near].find((stem) => harms.some((words) => words.has(stem)))
  return word === undefined ? -1 : harms.findIndex((words) => words.has(word))
}
