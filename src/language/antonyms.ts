import pairs from './antonyms.generated.json' with { type: 'json' }
import { stem } from './tokens.ts'

type Opposites = ReadonlyMap<string, ReadonlySet<string>>

/** Verbs of decision, for and against, which WordNet does not join: general knowledge of how news tells decisions. */
const decisions = [
  ['approve adopt pass endorse ratify accept back support', 'reject oppose veto defeat'],
  ['allow permit', 'ban block bar forbid prohibit'],
  ['uphold', 'overturn reverse quash'],
  ['raise increase', 'cut reduce lower'],
  ['agree', 'refuse decline'],
] as const

const verbs = opposites([...pairs.verbs, ...decisions.flatMap(([pro, contra]) => stemPairs(pro, contra))])
const adjectives = opposites(pairs.adjectives)

/** What WordNet names as the opposite of a common verb, by stem: "accept" gives "reject" and "refus". */
export function verbOpposites(stem: string): ReadonlySet<string> {
  return verbs.get(stem) ?? none
}

/** What WordNet names as the opposite of a common adjective, by stem: "guilti" gives "innoc". */
export function adjectiveOpposites(stem: string): ReadonlySet<string> {
  return adjectives.get(stem) ?? none
}

function stemPairs(pro: string, contra: string): readonly string[] {
  return pro.split(' ').flatMap((a) => contra.split(' ').map((b) => `${stem(a)} ${stem(b)}`))
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
