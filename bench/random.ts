/** Gives the next number of a fixed sequence, evenly spread over [0, 1). */
export type Random = () => number

/** A sequence that depends on its seed only, so that every bench reads the same texts. Mulberry32 by Tommy Ettinger. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the values, each as likely as the others. */
export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}

/** One of the values, the first ones far oftener than the last ones, as words are in a language. */
export function pickEarly<Value>(random: Random, values: readonly Value[]): Value {
  const rank = Math.floor((values.length + 1) ** Math.sqrt(random()))
  return values[rank - 1] as Value
}
