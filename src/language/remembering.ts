/** Most words that are remembered: more than a long article has. Together they take a few megabytes at most. */
const mostRemembered = 20_000
/** Longest word, in code units, that is remembered; longer ones hardly come twice. */
const longestRemembered = 40

/** Memoises a pure function of a word: a word comes often. */
export function rememberingWords<Value extends string | object | null>(
  pure: (word: string) => Value,
): (word: string) => Value {
  const known = new Map<string, Value>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const value = pure(word)
    if (word.length > longestRemembered) return value
    if (known.size >= mostRemembered) known.clear()
    known.set(word, value)
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
