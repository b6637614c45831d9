import { stem, type Token } from '../tokens.ts'
import { verbStem } from '../words/irregular-verbs.ts'

// Verbs of change with a direction: the commonest hyponyms of WordNet's "change magnitude" and "travel" by which news tells
// that a value went up or down, cut by hand; general English of news. MIT.

export type Direction = 'up' | 'down'

const verbs: ReadonlyMap<string, Direction> = new Map([
  ...words(
    `rise gain climb jump advance rally soar surge increase grow leap rebound recover strengthen spike skyrocket`,
    'up',
  ),
  ...words(
    `fall drop decline slip lose shed slide sink tumble dip plunge retreat decrease weaken shrink plummet dwindle slump`,
    'down',
  ),
])
const adverbs: ReadonlyMap<string, Direction> = new Map([
  ...words('up higher', 'up'),
  ...words('down lower off', 'down'),
])
/** Verbs to which only an adverb gives a direction: "was up", "closed lower". */
const neutral = new Set('be close end finish open inch edge creep trade move settle'.split(' '))

const byStem: ReadonlyMap<string, Direction> = new Map([...verbs].map(([verb, direction]) => [stem(verb), direction]))

/** Which way a value goes by a word that is, or may be, a form of such a verb: "rises", "fallen"; null for any other. */
export function directionOfWord({ normal, stem }: Token): Direction | null {
  return byStem.get(verbStem(normal, stem)) ?? null
}

/** Which way an adverb says that a value went: "down 3 percent"; null where it says nothing. */
export function directionAdverb(word: string): Direction | null {
  return adverbs.get(word) ?? null
}

/** Which way a verb, by its dictionary forms, and the word after it say that a value went; null where they say nothing. */
export function directionOf(lemmas: readonly string[], next: string): Direction | null {
  if (lemmas.includes('add')) return /^[$€£]?\d/.test(next) ? 'up' : null
  if (lemmas.some((lemma) => neutral.has(lemma))) return adverbs.get(next) ?? null
  return lemmas.map((lemma) => verbs.get(lemma)).find((direction) => direction !== undefined) ?? null
}

function words(list: string, direction: Direction): readonly (readonly [string, Direction])[] {
  return list.split(/\s+/).map((word) => [word, direction] as const)
}
