import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type { Failure, Result } from '../model/failure.ts'
import { formatOf } from './formats.ts'
import { parsedDocument, type ReadDocument } from './parsed-document.ts'

/** The name that stands for standard input. */
export const standardInput = '-'

/** The most that is read of one input, in bytes: a year of a daily paper; more is a mistake, not an article. */
export const maximumBytes: number = 64 * 1024 * 1024

/** Where the bytes of standard input come from, for callers that have no real one. */
export interface ReadInput {
  readonly stdin?: AsyncIterable<Uint8Array | string>
}

/**
 * Reads one article from a file, or from standard input where the source is `-`.
 *
 * The only function of the stages that does input or output. Never rejects for an input that cannot be used: failures have
 * the codes `not-found`, `folder`, `unreadable`, `too-large`, `unsupported-format`, `binary` and `empty`.
 */
export async function readDocument(source: string, input: ReadInput = {}): Promise<Result<ReadDocument>> {
  try {
    if (/^https?:\/\//i.test(source)) return failed(source, 'unsupported-format', advice.address)
    const bytes = await bytesOf(source, input)
    if (bytes === 'folder' || bytes === 'too-large') return failed(source, bytes, advice[bytes])
    const parsed = formatOf(source, bytes).parse(bytes)
    return parsed.ok
      ? { ok: true, value: parsedDocument(source, bytes, parsed) }
      : failed(source, parsed.code, parsed.message)
  } catch (error) {
    return { ok: false, failures: [systemFailure(source, error)] }
  }
}

const advice = {
  address:
    'is an address on the web, and addresses cannot be read yet; save the article as plain text and give that file',
  folder: 'is a folder; give files that are in it',
  'too-large': 'is larger than 64 MB; give one article in each file',
  'not-found': 'does not exist; check the spelling and the folder',
  unreadable: 'cannot be read; check that you are allowed to open it',
} as const

function failed(source: string, code: string, message: string): Result<never> {
  return { ok: false, failures: [{ code, source, message }] }
}

async function bytesOf(source: string, input: ReadInput): Promise<Uint8Array | 'folder' | 'too-large'> {
  if (source === standardInput) return collect(input.stdin ?? process.stdin)
  const facts = statSync(source)
  if (facts.isDirectory()) return 'folder'
  return facts.size > maximumBytes ? 'too-large' : readFile(source, facts.size)
}

/** Bytes that are asked for at once beyond the size that a file is said to have. */
const chunkSize = 64 * 1024

// Not by a stream, which takes longer to load than an article to read.
function readFile(source: string, size: number): Uint8Array | 'too-large' {
  const file = openSync(source, 'r')
  try {
    const chunks: Uint8Array[] = []
    for (let total = 0; total <= maximumBytes; ) {
      const chunk = Buffer.alloc(total === 0 ? size + 1 : chunkSize)
      const length = readSync(file, chunk)
      if (length === 0) return Buffer.concat(chunks)
      chunks.push(chunk.subarray(0, length))
      total += length
    }
    return 'too-large'
  } finally {
    closeSync(file)
  }
}

// Pipes and devices have no size to ask for beforehand, so the limit is kept while reading.
async function collect(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maximumBytes) return 'too-large'
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

// Node marks every fault of the system with a code; anything else is a bug and goes on upwards.
function systemFailure(source: string, error: unknown): Failure {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const missing = error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG'
  const code = missing ? 'not-found' : 'unreadable'
  return { code, source, message: advice[code] }
}
