import data from './antonyms.generated.json' with { type: 'json' }

/** The opposites of a word or phrase by its `phraseKey`, with commas between. */
type Opposites = ReadonlyMap<string, string>

const verbs = byWord(data.verbs)
const adjectives = byWord(data.adjectives)
const words = byWord(data.words)
const turns = byWord(data.turns)

/** What is the opposite of a common verb by WordNet or by the list of news, by stem: "accept" gives "reject" and "refus". */
export function verbOpposites(stem: string): readonly string[] {
  return opposites(verbs, stem)
}

/** The acts before or after a common verb in the course of things, by stem: "arriv" gives "leav" and "depart". */
export function verbTurns(stem: string): readonly string[] {
  return opposites(turns, stem)
}

/** What WordNet names as the opposite of a common adjective, by stem: "guilti" gives "innoc". */
export function adjectiveOpposites(stem: string): readonly string[] {
  return opposites(adjectives, stem)
}

/**
 * Whether words that stand in one place of one sentence are opposites: of any kind on the lists ("profit", "loss"; "upheld",
 * "struck down"), or one the other with a prefix that denies it ("safe", "unsafe"). Keys: see `phraseKey`.
 */
export function areOpposites(a: string, b: string): boolean {
  return (
    [verbs, adjectives, words].some((list) => opposites(list, a).includes(b)) || isPrefixed(a, b) || isPrefixed(b, a)
  )
}

function isPrefixed(word: string, base: string): boolean {
  return base.length >= shortestBase && denyingPrefixes.some((prefix) => word === prefix + base)
}

// Others deny too seldom: "inform" is no opposite of "form". WordNet has "legal" and "illegal".
const denyingPrefixes: readonly string[] = ['un', 'non']
const shortestBase = 3

function opposites(list: Opposites, key: string): readonly string[] {
  return list.get(key)?.split(',') ?? []
}

function byWord(rows: readonly string[]): Opposites {
  return new Map(
    rows.map((row) => {
      const comma = row.indexOf(',')
      return [row.slice(0, comma), row.slice(comma + 1)]
    }),
  )
}
