import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Document, labelOf } from '../model/article.ts'
import type { Failure, Result } from '../model/failure.ts'
import type { Notice } from '../model/notice.ts'
import { identicalNotices } from '../read/identical-documents.ts'
import { readDocument, standardInput } from '../read/read-document.ts'
import { nameOf } from './say.ts'

/** The articles that a command was given, with what is to be known about how they were read. */
export interface ReadArticles {
  readonly documents: readonly Document[]
  readonly notices: readonly Notice[]
}

/**
 * Reads every source, in order; gives all failures together.
 *
 * Besides those of `readDocument`, failures have the codes `same-file` and `standard-input-twice`.
 */
export async function readArticles(sources: readonly string[]): Promise<Result<ReadArticles>> {
  const repeated = repetitions(sources)
  const documents: Document[] = []
  const notices: Notice[] = []
  const failures: Failure[] = []
  for (const [index, source] of sources.entries()) {
    const repetition = repeated.get(index)
    const result = repetition ? { ok: false as const, failures: [repetition] } : await readDocument(source)
    if (!result.ok) {
      failures.push(...result.failures)
      continue
    }
    documents.push(result.value.document)
    notices.push(...result.value.notices.map((notice) => ({ ...notice, article: labelOf(index) })))
  }
  if (failures.length > 0) return { ok: false, failures }
  return { ok: true, value: { documents, notices: [...notices, ...identicalNotices(documents)] } }
}

/** The one path of a file, whatever it was called; the source itself where there is no such file. */
export function identityOf(source: string): string {
  if (source === standardInput) return source
  try {
    return realpathSync.native(source)
  } catch {
    return resolve(source)
  }
}

function repetitions(sources: readonly string[]): ReadonlyMap<number, Failure> {
  const first = new Map<string, string>()
  const failures = new Map<number, Failure>()
  for (const [index, source] of sources.entries()) {
    const identity = identityOf(source)
    const earlier = first.get(identity)
    if (earlier === undefined) first.set(identity, source)
    else failures.set(index, repetition(source, earlier))
  }
  return failures
}

function repetition(source: string, earlier: string): Failure {
  if (source === standardInput) {
    const message = 'can be read only once; give - once, and the other articles as files'
    return { code: 'standard-input-twice', source, message }
  }
  const other = source === earlier ? 'was given twice' : `is the same file as ${nameOf(earlier)}`
  return { code: 'same-file', source, message: `${other}; give each article once` }
}
