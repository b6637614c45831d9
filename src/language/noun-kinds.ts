import data from './noun-kinds.generated.json' with { type: 'json' }

/** What a noun can be the name of; `other` for an act, a thing said, a stretch of time and all else. */
export type NounKind = 'person' | 'group' | 'place' | 'artifact' | 'other'

const kindsByNoun: ReadonlyMap<string, readonly NounKind[]> = new Map(
  Object.entries(data.kinds).flatMap(([kinds, nouns]) =>
    nouns.split(' ').map((noun) => [noun, kinds.split(' ') as readonly NounKind[]] as const),
  ),
)
const other: readonly NounKind[] = ['other']

/** What a common noun, in its dictionary form, is the name of in its first two senses by WordNet. */
export function kindsOfNoun(lemma: string): readonly NounKind[] {
  return kindsByNoun.get(lemma) ?? other
}
