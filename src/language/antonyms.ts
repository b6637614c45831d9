import pairs from './antonyms.generated.json' with { type: 'json' }
import { stem } from './tokens.ts'

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

/** Comparatives stand for themselves too, as stems keep their ending: "older", "younger". */
function opposites(list: readonly string[]): Opposites {
  const map = new Map<string, Set<string>>()
  const add = (from: string, to: string): void => {
    map.set(stem(from), (map.get(stem(from)) ?? new Set()).add(stem(to)))
  }
  for (const pair of list) {
    const [a = '', b = ''] = pair.split(' ')
    for (const ending of ['', 'er', 'est']) {
      const [x, y] = [inflect(a, ending), inflect(b, ending)]
      add(x, y)
      add(y, x)
    }
  }
  return map
}

function inflect(word: string, ending: string): string {
  return ending === '' ? word : `${word.replace(/e$/, '').replace(/y$/, 'i')}${ending}`
}
