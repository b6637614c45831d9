import type { Document } from '../model/article.ts'
import { parsedDocument } from './parsed-document.ts'

/** An article that a program already has as text. */
export interface TextInput {
  readonly text: string
  readonly source?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
}

/**
 * The document of an article that is already text, for the library.
 *
 * The text is kept to the character, and may be empty: that is the caller's to check. The hash is of its UTF-8 bytes.
 */
export function documentFromText(input: TextInput): Document {
  const { source = 'text', ...parsed } = input
  return parsedDocument(source, Buffer.from(input.text, 'utf8'), { ok: true, notices: [], ...parsed }).document
}
