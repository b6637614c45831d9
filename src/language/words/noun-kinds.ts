import { rememberingWords } from '../remembering.ts'
import data from './noun-kinds.generated.json' with { type: 'json' }

/** What a noun can be the name of; `other` for an act, a thing said, a stretch of time and all else. */
export type NounKind = 'person' | 'group' | 'place' | 'artifact' | 'other'

const other: readonly NounKind[] = ['other']

// Of thousands of nouns a text has few: to look for these in the lists takes less time than to take all lists apart.
const lists = Object.entries(data.kinds).map(([names, nouns]) => ({
  kinds: names.split(' ') as readonly NounKind[],
  nouns: ` ${nouns} `,
}))

/** What a common noun, in its dictionary form, is the name of in its first two senses by WordNet. */
export const kindsOfNoun: (lemma: string) => readonly NounKind[] = rememberingWords(
  (lemma) => lists.find(({ nouns }) => nouns.includes(` ${lemma} `))?.kinds ?? other,
)

/** Whether a noun, by its dictionary forms, can name a person. */
export function canBePerson(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => kindsOfNoun(lemma).includes('person'))
}
