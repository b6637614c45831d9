/** Most words that are remembered: more than a long article has. Together they take a few megabytes at most. */
const mostWords = 20_000
/** Longest word, in code units, that is remembered; longer ones hardly come twice. */
const longestWord = 40

/** Memoises a pure function of a word: a word comes often. */
export function rememberingWords<Value extends string | object | null>(
  pure: (word: string) => Value,
): (word: string) => Value {
  return rememberingTexts(pure, { most: mostWords, longest: longestWord })
}

/** How many texts are remembered at most, and of how many code units each. */
interface Memory {
  readonly most: number
  readonly longest: number
}

/** Memoises a pure function of a text that several stages ask for. */
export function rememberingTexts<Value extends string | object | null>(
  pure: (text: string) => Value,
  { most, longest }: Memory,
): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = pure(text)
    if (text.length > longest) return value
    if (known.size >= most) known.clear()
    known.set(text, value)
    return value
  }
}

/** Most things of which something is remembered: more than the statements of ten long articles. */
const mostThings = 10_000

/** Memoises a pure function of a thing that never changes, as several stages ask the same of it; of many things the last. */
export function remembering<Thing extends object, Value extends {}>(
  pure: (thing: Thing) => Value,
): (thing: Thing) => Value {
  let known = new WeakMap<Thing, Value>()
  let count = 0
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const value = pure(thing)
    if (count++ % mostThings === 0) known = new WeakMap()
    known.set(thing, value)
    return value
  }
}
