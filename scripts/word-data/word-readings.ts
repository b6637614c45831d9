import type { PartOfSpeech } from '../../src/language/words/part-of-speech.ts'
import { regularLemmas } from '../../src/language/words/regular-lemmas.ts'
import type { IrregularForm } from './read-irregular-forms.ts'
import type { Sense } from './read-wordnet.ts'

/** What a word as it stands in a text can be. */
export interface Reading {
  readonly lemma: string
  readonly partOfSpeech: PartOfSpeech
  /** How often, by the texts tagged for WordNet, divided among the forms of the lemma. */
  readonly count: number
}

/** One in so many; 1 is added to the counts because most words were tagged a few times only. */
const rareShare = 20

/** About so many forms share the count of a lemma ("attack", "attacks", "attacked", "attacking"). */
const forms = { noun: 2, verb: 4, adjective: 3, adverb: 1 } as const

// "mother" is a verb too ("to mother a child"), but taking it for one makes it a synonym of "father".
/** The senses without those of parts of speech that a word hardly ever is. */
export function withoutRareUses(senses: readonly Sense[]): readonly Sense[] {
  const ofWord = sumCounts(senses, ({ word }) => word)
  const ofUse = sumCounts(senses, ({ word, partOfSpeech }) => `${word} ${partOfSpeech}`)
  return senses.filter(({ word, partOfSpeech }) => isCommon(ofUse.get(`${word} ${partOfSpeech}`), ofWord.get(word)))
}

/** A function that gives the readings of a word: as a lemma itself, as an irregular form, else by its ending. */
export function readingsBy(
  senses: readonly Sense[],
  irregular: readonly IrregularForm[],
): (word: string) => readonly Reading[] {
  const uses = sumCounts(senses, ({ word, partOfSpeech }) => `${word} ${partOfSpeech}`)
  const irregularOf = new Map<string, readonly IrregularForm[]>()
  for (const it of irregular) irregularOf.set(it.form, [...(irregularOf.get(it.form) ?? []), it])
  return (word) => {
    const own = Object.keys(forms).map((part) => ({ lemma: word, partOfSpeech: part as PartOfSpeech }))
    const listed = irregularOf.get(word) ?? []
    const regular = regularLemmas(word).filter((it) => !listed.some((other) => other.partOfSpeech === it.partOfSpeech))
    const readings = [...own, ...listed, ...regular].flatMap(({ lemma, partOfSpeech }) => {
      const count = uses.get(`${lemma} ${partOfSpeech}`)
      const share = lemma === word ? 1 : forms[partOfSpeech]
      return count === undefined ? [] : [{ lemma, partOfSpeech, count: count / share }]
    })
    // "saw" is hardly ever the tool, nor "said" the adjective: such readings mislead more often than they help.
    const total = readings.reduce((sum, { count }) => sum + count, 0)
    return readings.filter(({ count }) => isCommon(count, total))
  }
}

/** Distinct keys of readings, that with the highest total first; among equals the order of the readings stays. */
export function byCount<Key>(readings: readonly Reading[], key: (reading: Reading) => Key): readonly Key[] {
  return [...sumCounts(readings, key)].sort(([, a], [, b]) => b - a).map(([it]) => it)
}

function isCommon(count = 0, total = 0): boolean {
  return (count + 1) * rareShare >= total
}

function sumCounts<Counted extends { readonly count: number }, Key>(
  items: readonly Counted[],
  key: (item: Counted) => Key,
): ReadonlyMap<Key, number> {
  const totals = new Map<Key, number>()
  for (const item of items) totals.set(key(item), (totals.get(key(item)) ?? 0) + item.count)
  return totals
}
