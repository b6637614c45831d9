import type { Notice } from '../model/notice.ts'

/** A notice about an article that has no label yet. */
export type DocumentNotice = Omit<Notice, 'article'>

/** What a format finds in the bytes of an input. */
export interface Parsed {
  readonly ok: true
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly byline?: string
  readonly published?: string
  readonly notices: readonly DocumentNotice[]
}

/** Why the bytes of an input cannot be used: the code and message of a failure. */
export interface Unparsed {
  readonly ok: false
  readonly code: string
  readonly message: string
}

/** One kind of input. */
export interface Format {
  /** In plain words, for messages: "web page". */
  readonly name: string
  /** Ends of file names in lower case, with the dot. */
  readonly endings: readonly string[]
  /** Whether the first bytes, one character a byte and in lower case, can only be this format. */
  readonly detect: (head: string) => boolean
  readonly parse: (bytes: Uint8Array) => Parsed | Unparsed
}
