import { generalPeople } from '../../language/sentence/phrase-words.ts'
import type { Surrounded } from '../../language/sentence/surroundings.ts'
import { stem, tokenize } from '../../language/tokens.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import { regularLemmas } from '../../language/words/regular-lemmas.ts'
import type { NumberDetail } from '../../model/detail.ts'

type CountedHarm = Surrounded<NumberDetail>

/** Stems of words for deaths, for injuries and for those who lived: the one is never the other. */
const harms: readonly ReadonlySet<string>[] = [
  new Set(['kill', 'die', 'di', 'dead', 'death', 'fatal', 'perish', 'slain', 'toll', 'bodi']),
  new Set(['injur', 'injuri', 'wound', 'hurt']),
  new Set(['aliv', 'surviv', 'survivor']),
]
/** Stems of words for people of any kind. */
export const peopleStems: ReadonlySet<string> = new Set([
  ...[...generalPeople, 'children', 'crowd'].map(stem),
  ...harms.flatMap((words) => [...words]),
])

/** Stems of words for people of one sex. */
const sexes: readonly ReadonlySet<string>[] = [
  new Set(['man', 'men', 'male', 'boi', 'father', 'brother', 'son', 'husband']),
  new Set(['woman', 'women', 'femal', 'girl', 'mother', 'sister', 'daughter', 'wive', 'wife']),
]

/** "one man" and "two women" */
export function otherSex(x: CountedHarm, y: CountedHarm): boolean {
  const [first, second] = [x, y].map(({ detail }) => sexes.findIndex((words) => words.has(detail.counted.at(-1) ?? '')))
  return first !== second && first !== -1 && second !== -1
}

/** "40 killed" and "100 wounded" count different people. */
export function otherHarm(x: CountedHarm, y: CountedHarm): boolean {
  const [first, second] = [harmOf(x), harmOf(y)]
  if (first === second || !ofPeople(x) || !ofPeople(y)) return false
  return (first >= 0 && second >= 0) || !isOneCount(x.detail, y.detail)
}

/** "two women" may be the two women who died. */
function isOneCount(x: NumberDetail, y: NumberDetail): boolean {
  return x.counted.length > 0 && x.counted.join() === y.counted.join() && x.value === y.value
}

/** Whether both count the dead, or both the injured: "killing at least 14" and "the toll rises to 17". */
export function isOneHarm(x: CountedHarm, y: CountedHarm): boolean {
  return harmOf(x) >= 0 && harmOf(x) === harmOf(y) && ofPeople(x) && ofPeople(y)
}

/** Whether a count of one kind of people may be among those of another of any kind: "11 passengers" among "12 people" killed. */
export function areSomeOf(some: CountedHarm, all: CountedHarm): boolean {
  const [kind, whole] = [some, all].map(({ detail }) => detail.counted.at(-1))
  if (kind === undefined || whole === undefined || isAnybody(kind) || !isAnybody(whole)) return false
  return isOneHarm(some, all) && (some.detail.maximum ?? 0) < (all.detail.minimum ?? 0)
}

/** "The three workers, a man and two women, died" beside "three died": the greater count is the other text's, whatever it says of them. */
export function isPartOfCount(part: CountedHarm, whole: CountedHarm, other: CountedHarm): boolean {
  const { minimum, maximum } = whole.detail
  if (minimum === null || minimum !== maximum || (part.detail.maximum ?? minimum) >= minimum) return false
  if (other.detail.minimum !== minimum || other.detail.maximum !== maximum) return false
  return harmOf(whole) < 0 && [part, whole, other].every(ofPeople)
}

function isAnybody(noun: string): boolean {
  return anybody.has(noun) || harms.some((words) => words.has(noun))
}

const anybody: ReadonlySet<string> = new Set([...generalPeople].map(stem))

/** Bare numbers and "people" may be any people, so a harm on one side alone also tells them apart. */
function ofPeople({ detail }: CountedHarm): boolean {
  const noun = detail.counted.at(-1)
  return detail.role === 'count' && (noun === undefined || peopleStems.has(noun) || countsPersons(detail))
}

/** "two firefighters" */
function countsPersons({ text, counted }: NumberDetail): boolean {
  const noun = tokenize(text).findLast((token) => token.stem === counted.at(-1))
  const lemmas = noun ? [noun.normal, ...regularLemmas(noun.normal).map(({ lemma }) => lemma)] : []
  return canBePerson(lemmas)
}

/** "a death sentence", "death threats": nobody has died of it. */
function isOfLaw(stem: string): boolean {
  return /^(?:sentenc|penalti|row|threat)$/.test(stem)
}

function harmOf({ detail, around }: CountedHarm): number {
  // "killed by two gunmen"
  if (around.lead[0] === 'by') return -1
  const words = [...detail.counted, ...around.near]
  const word = words.find((stem) => harms.some((list) => list.has(stem)) && !(stem === 'death' && words.some(isOfLaw)))
  return word === undefined ? -1 : harms.findIndex((words) => words.has(word))
}
