import pairs from './antonyms.generated.json' with { type: 'json' }

type Opposites = ReadonlyMap<string, ReadonlySet<string>>

const verbs = opposites(pairs.verbs)
const adjectives = opposites(pairs.adjectives)

/** What WordNet names as the opposite of a common verb, by stem: "accept" gives "reject" and "refus". */
export function verbOpposites(stem: string): ReadonlySet<string> {
  return verbs.get(stem) ?? none
}

/** What WordNet names as the opposite of a common adjective, by stem: "guilti" gives "innoc". */
export function adjectiveOpposites(stem: string): ReadonlySet<string> {
  return adjectives.get(stem) ?? none
}

const none: ReadonlySet<string> = new Set()

function opposites(stemPairs: readonly string[]): Opposites {
  const map = new Map<string, Set<string>>()
  for (const pair of stemPairs) {
    const [a = '', b = ''] = pair.split(' ')
    map.set(a, (map.get(a) ?? new Set()).add(b))
    map.set(b, (map.get(b) ?? new Set()).add(a))
  }
  return map
}
