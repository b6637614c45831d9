import { vectorScale } from '../../src/language/word-vectors.ts'
import { packSections } from './pack-sections.ts'
import { principalComponents } from './principal-components.ts'
import type { Embeddings } from './read-embeddings.ts'

/** Components that say how common a word is and not what it means (Mu and Viswanath 2018, "All-but-the-Top"). */
const componentsRemoved = 2

/** Of the 98 left; with fewer the cosines drift, see src/language/data/README.md. */
const componentsKept = 88

/** The row of a word without a vector. */
const noRow = 0xffff

/** Vectors of length 1 in steps of 1 / vectorScale, and for each ranked word the row of its vector; prints how far cosines moved. */
export function packVectors({ words, vectors }: Embeddings, withVector: ReadonlySet<string>): Uint8Array {
  const centred = centre(vectors.map(unit))
  const components = principalComponents(centred)
  const project = (vector: Float64Array, to: number): Float64Array =>
    unit(Float64Array.from(components.slice(componentsRemoved, to), (component) => dot(vector, component)))
  const chosen = words.flatMap((word, at) => (withVector.has(word) ? [centred[at] ?? new Float64Array()] : []))
  const packed = chosen.map((vector) => quantise(project(vector, componentsRemoved + componentsKept)))
  reportFidelity(
    chosen.map((vector) => project(vector, components.length)),
    packed,
  )
  let next = 0
  const rows = Uint16Array.from(words, (word) => (withVector.has(word) ? next++ : noRow))
  return packSections([Uint32Array.of(componentsKept), rows, Int8Array.from(packed.flatMap((row) => [...row]))])
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
  return Int8Array.from(vector, (value) => Math.max(-127, Math.min(127, Math.round(value * vectorScale))))
}

function reportFidelity(full: readonly Float64Array[], packed: readonly Int8Array[]): void {
  const pairs = Array.from({ length: 20_000 }, (_, at) => [(at * 7919) % 9973, (at * 104_729) % 9967] as const)
  const before = pairs.map(([a, b]) => dot(full[a] ?? [], full[b] ?? []))
  const after = pairs.map(([a, b]) => dot(packed[a] ?? [], packed[b] ?? []) / vectorScale ** 2)
  const difference = before.reduce((sum, value, at) => sum + Math.abs(value - (after[at] ?? 0)), 0) / before.length
  const correlation = dot(unit(ranks(before)), unit(ranks(after)))
  console.log(
    `${packed.length} vectors; cosines of 20,000 pairs: rank correlation ${correlation.toFixed(4)}, mean difference ${difference.toFixed(4)}`,
  )
}

// From minus half to plus half, so that the correlation is a plain cosine.
function ranks(values: readonly number[]): Float64Array {
  const order = [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const result = new Float64Array(values.length)
  for (const [rank, place] of order.entries()) result[place] = rank - (values.length - 1) / 2
  return result
}
