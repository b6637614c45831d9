import data from './noun-kinds.generated.json' with { type: 'json' }

/** What a noun can be the name of; `other` for an act, a thing said, a stretch of time and all else. */
export type NounKind = 'person' | 'group' | 'place' | 'artifact' | 'other'

const other: readonly NounKind[] = ['other']

let known: ReadonlyMap<string, readonly NounKind[]> | undefined

/** What a common noun, in its dictionary form, is the name of in its first two senses by WordNet. */
export function kindsOfNoun(lemma: string): readonly NounKind[] {
  // Made by the first who asks, as a start without a text asks for none.
  known ??= new Map(
    Object.entries(data.kinds).flatMap(([names, nouns]) => {
      const kinds = names.split(' ') as readonly NounKind[]
      return nouns.split(' ').map((noun) => [noun, kinds] as const)
    }),
  )
  return known.get(lemma) ?? other
}

/** Whether a noun, by its dictionary forms, can name a person. */
export function canBePerson(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => kindsOfNoun(lemma).includes('person'))
}
