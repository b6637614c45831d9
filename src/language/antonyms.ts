import pairs from './antonyms.generated.json' with { type: 'json' }
import { verbStem } from './irregular-verbs.ts'
import listed from './opposites.json' with { type: 'json' }
import { stem } from './tokens.ts'

type Opposites = ReadonlyMap<string, ReadonlySet<string>>

const verbs = opposites([...split(pairs.verbs), ...crossed(listed.verbs)])
const adjectives = opposites(split(pairs.adjectives))
const words = opposites(crossed(listed.words))

/** What is the opposite of a common verb by WordNet or by the list of news, by stem: "accept" gives "reject" and "refus". */
export function verbOpposites(stem: string): ReadonlySet<string> {
  return verbs.get(stem) ?? none
}

/** What WordNet names as the opposite of a common adjective, by stem: "guilti" gives "innoc". */
export function adjectiveOpposites(stem: string): ReadonlySet<string> {
  return adjectives.get(stem) ?? none
}

/**
 * Whether words that stand in one place of one sentence are opposites: of any kind on the lists ("profit", "loss"; "upheld",
 * "struck down"), or one the other with a prefix that denies it ("safe", "unsafe"). Keys: see `phraseKey`.
 */
export function areOpposites(a: string, b: string): boolean {
  return [verbs, adjectives, words].some((list) => list.get(a)?.has(b)) || isPrefixed(a, b) || isPrefixed(b, a)
}

/** What a phrase is looked up by: the stems of its words, one space apart; irregular verbs under that of their base. */
export function phraseKey(normals: readonly string[]): string {
  return normals.map((normal) => verbStem(normal, stem(normal))).join(' ')
}

function isPrefixed(word: string, base: string): boolean {
  return base.length >= shortestBase && denyingPrefixes.some((prefix) => word === prefix + base)
}

// Others deny too seldom: "inform" is no opposite of "form". WordNet has "legal" and "illegal".
const denyingPrefixes: readonly string[] = ['un', 'non']
const shortestBase = 3

const none: ReadonlySet<string> = new Set()

function split(stemPairs: readonly string[]): readonly (readonly [string, string])[] {
  return stemPairs.map((pair) => pair.split(' ') as [string, string])
}

/** Each phrase on the left with each on the right; "_" joins the words of one. */
function crossed(rows: readonly (readonly string[])[]): readonly (readonly [string, string])[] {
  const keys = (list = ''): readonly string[] => list.split(' ').map((phrase) => phraseKey(phrase.split('_')))
  return rows.flatMap(([left, right]) => keys(left).flatMap((a) => keys(right).map((b) => [a, b] as const)))
}

function opposites(pairs: readonly (readonly [string, string])[]): Opposites {
  const map = new Map<string, Set<string>>()
  for (const [a, b] of pairs) {
    map.set(a, (map.get(a) ?? new Set()).add(b))
    map.set(b, (map.get(b) ?? new Set()).add(a))
  }
  return map
}
