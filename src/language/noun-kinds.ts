import data from './noun-kinds.generated.json' with { type: 'json' }

/** What a noun can be the name of; `other` for an act, a thing said, a stretch of time and all else. */
export type NounKind = 'person' | 'group' | 'place' | 'artifact' | 'other'

const kindsByNoun: ReadonlyMap<string, readonly NounKind[]> = readKinds()
const other: readonly NounKind[] = ['other']

/** What a common noun, in its dictionary form, is the name of in its first two senses by WordNet. */
export function kindsOfNoun(lemma: string): readonly NounKind[] {
  return kindsByNoun.get(lemma) ?? other
}

// Thousands of nouns, at every start: loops, as they are read in a third of the time of a chain of lists.
function readKinds(): ReadonlyMap<string, readonly NounKind[]> {
  const kindsByNoun = new Map<string, readonly NounKind[]>()
  for (const [names, nouns] of Object.entries(data.kinds)) {
    const kinds = names.split(' ') as readonly NounKind[]
    for (const noun of nouns.split(' ')) kindsByNoun.set(noun, kinds)
  }
  return kindsByNoun
}
