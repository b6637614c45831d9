/** An input that cannot be used: a value, so that all of them can be shown together. */
export interface Failure {
  /** Stable, kebab-case: `not-found`, `empty`, ... */
  readonly code: string
  /** The input's name as the user gave it. */
  readonly source: string
  /** What is wrong and what to do, in one line of plain English, without the source's name. */
  readonly message: string
}

/** What a step that can fail gives. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failures: readonly Failure[] }
