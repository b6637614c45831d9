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

/** Memoises a pure function of a thing that never changes, for as long as the thing lives: several stages ask the same of it. */
export function remembering<Thing extends object, Value extends {}>(
  pure: (thing: Thing) => Value,
): (thing: Thing) => Value {
  const known = new WeakMap<Thing, Value>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const value = pure(thing)
    known.set(thing, value)
    return value
  }
}
