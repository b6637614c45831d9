import { cosineSteps, leastCosine } from '../../src/language/words/used-alike.ts'
import { packSections } from './pack-sections.ts'
import { principalComponents } from './principal-components.ts'
import type { Embeddings } from './read-embeddings.ts'

/** Components that say how common a word is and not what it means (Mu and Viswanath 2018, "All-but-the-Top"). */
const componentsRemoved = 2
/** Of the 98 left, those that are kept to add up the words of a sentence; see src/language/data/README.md. */
const componentsKept = 32
/** Steps in 1 of a packed vector: the longest component of a vector of length 1 fits in a byte, or is cut. */
const vectorSteps = 200

/** The row of a word without a vector. */
const noRow = 0xffff

/** For the ranked words in their order, vectors of length 1, and for each the words behind it that are used alike. */
export function packWordUses({ words, vectors }: Embeddings, withVector: ReadonlySet<string>): Uint8Array {
  const centred = centre(vectors.map(unit))
  const components = principalComponents(centred)
  const project = (vector: Float64Array, to: number): Float64Array =>
    unit(Float64Array.from(components.slice(componentsRemoved, to), (component) => dot(vector, component)))
  const ids = words.flatMap((word, id) => (withVector.has(word) ? id : []))
  const chosen = ids.map((id) => centred[id] ?? new Float64Array())
  const packed = chosen.map((vector) => quantise(project(vector, componentsRemoved + componentsKept)))
  let next = 0
  const rows = Uint16Array.from(words, (word) => (withVector.has(word) ? next++ : noRow))
  const alike = usedAlike(
    ids,
    chosen.map((vector) => project(vector, components.length)),
  )
  console.log(`${ids.length} vectors, ${alike.length} pairs of words used alike`)
  return packSections([
    Uint32Array.of(componentsKept),
    rows,
    Int8Array.from(packed.flatMap((row) => [...row])),
    startsOf(alike, words.length),
    Uint16Array.from(alike, ({ to }) => to),
    Uint8Array.from(alike, ({ cosine }) => Math.round(Math.min(1, cosine) * cosineSteps)),
  ])
}

interface PairUsedAlike {
  readonly from: number
  readonly to: number
  readonly cosine: number
}

/** All pairs of words used alike, by the id of the one that comes first, then of the other. Takes a minute. */
function usedAlike(ids: readonly number[], vectors: readonly Float64Array[]): readonly PairUsedAlike[] {
  const size = vectors[0]?.length ?? 0
  const values = Float32Array.from(vectors.flatMap((vector) => [...vector]))
  const pairs: PairUsedAlike[] = []
  for (let first = 0; first < ids.length; first++) {
    for (let second = first + 1; second < ids.length; second++) {
      let cosine = 0
      for (let a = first * size, b = second * size, end = a + size; a < end; a++, b++)
        cosine += (values[a] as number) * (values[b] as number)
      if (cosine >= leastCosine) pairs.push({ from: ids[first] as number, to: ids[second] as number, cosine })
    }
  }
  return pairs
}

/** Where the pairs of each id start, and where the last end. */
function startsOf(pairs: readonly PairUsedAlike[], count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  for (const { from } of pairs) starts[from + 1] = (starts[from + 1] as number) + 1
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number)
  return starts
}

function centre(vectors: readonly Float64Array[]): readonly Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0)
  for (const vector of vectors)
    for (const [k, value] of vector.entries()) mean[k] = (mean[k] ?? 0) + value / vectors.length
  return vectors.map((vector) => vector.map((value, k) => value - (mean[k] ?? 0)))
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector))
  return vector.map((value) => value / length)
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0)
  return sum
}

function quantise(vector: Float64Array): Int8Array {
  return Int8Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * vectorSteps))))
}
