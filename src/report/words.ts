import type { Difference, DifferenceKind, Reason, Verdict } from '../model/claim.ts'
import type { QuoteRung } from '../model/comparison.ts'
import type { Confidence, Relation } from '../model/link.ts'

/** What a kind of difference is about, for people: "who says it: ...". */
export const kindWords: Readonly<Record<DifferenceKind, string>> = {
  number: 'number',
  time: 'time',
  place: 'place',
  name: 'name',
  quote: 'quote',
  attribution: 'source',
  certainty: 'how sure',
  polarity: 'yes or no',
  action: 'what happened',
}

/** What a verdict means, for people. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict: both cannot be right',
  compatible: 'both can be right',
  unclear: 'unclear whether both can be right',
}

/** The same of more than two readings. */
const verdictWordsOfAll: Readonly<Record<Verdict, string>> = {
  conflict: 'conflict: not all of them can be right',
  compatible: 'all can be right',
  unclear: 'unclear whether all can be right',
}

/** What the verdict of a difference means for its readings: "both" or "all" of them can be right. */
export function verdictOf({ verdict, readings }: Pick<Difference, 'verdict' | 'readings'>): string {
  const distinct = new Set(readings.map((reading) => ('text' in reading ? reading.text.toLowerCase() : noSourceWords)))
  return (distinct.size > 2 ? verdictWordsOfAll : verdictWords)[verdict]
}

/** Why a difference has its verdict, for people. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  'other-value': 'different values',
  bound: 'a limit is given',
  rounded: 'one is rounded',
  finer: 'one is more exact',
  'other-unit': 'different units',
  'other-time': 'they speak of different times',
  'other-scope': 'they may not count the same things',
  'later-update': 'one tells a later state',
  'weaker-claim': 'one is less sure',
  'vaguer-source': 'one names the source less exactly',
  'other-source': 'different sources',
  'plain-fact': 'one states as fact what the other gives to a source',
  spelling: 'spelled differently',
  transliteration: 'carried over differently from another alphabet',
  'reworded-quote': 'worded differently inside quotation marks',
  'truncated-quote': 'one quotes only a part',
  typographic: 'only marks and letter case differ',
  're-attributed': 'the same words given to different speakers',
  denied: 'one says what the other denies',
  opposite: 'one says the opposite of the other',
}

/** How faithfully a quote is printed, for people. */
export const rungWords: Readonly<Record<QuoteRung, string>> = {
  verbatim: 'word for word the same',
  typographic: 'the same but for marks, letter case, spelling and words in brackets',
  truncated: 'one quotes only a part',
  reworded: 'worded differently inside quotation marks',
  paraphrased: 'one puts it in its own words',
  're-attributed': 'the same words given to different speakers',
}

/** How sure it is that statements report the same thing, for people. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  sure: 'sure match',
  likely: 'match not certain',
}

/** How much of two statements is the same thing, for people. */
export const relationWords: Readonly<Record<Relation, string>> = {
  same: 'report the same thing',
  partial: 'overlap only in part',
}

/** Words for claims without a difference, and what these claims are: that none was found does not prove that there is none. */
export const noDifferenceWords = 'no difference found'
export const noDifferenceMeaning = 'may still differ in ways that storydiff cannot see'

/** Words for a reading that names no source. */
export const noSourceWords = 'no source named'

/** What stands for a reading that has no words of its own, because it leaves some of the other's out. */
export const leftOutWords = 'left out'

/** "1 claim", "2 claims": a count with its noun; `many` where an "s" is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
