/** Something the reader of a result should know that is no failure. */
export interface Notice {
  /** Stable, kebab-case; tells tools what it is about. */
  readonly code: string
  /** One sentence in plain English. */
  readonly message: string
  /** Label of the article it is about; null where it is about the comparison. */
  readonly article: string | null
}
