import type { Document } from '../model/article.ts'
import type { DocumentNotice, Parsed } from './format.ts'

/** A document, and what its reader should know about how it was read. */
export interface ReadDocument {
  readonly document: Document
  readonly notices: readonly DocumentNotice[]
}

/** The document that a format found in the bytes of a source. */
export function parsedDocument(source: string, bytes: Uint8Array, parsed: Parsed): ReadDocument {
  const document: Document = {
    source,
    bytes,
    title: parsed.title ?? null,
    outlet: parsed.outlet ?? null,
    byline: parsed.byline ?? null,
    published: parsed.published ?? null,
    language: 'en',
    text: parsed.text,
  }
  return { document, notices: parsed.notices }
}
