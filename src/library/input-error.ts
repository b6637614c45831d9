/** What the library was given and cannot use. `code` is stable, the message says which input it is and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** Kebab-case: `too-few-articles`, `not-an-article`, `empty`, `bad-field`, `bad-setting`, `bad-option`, or the code of a failure. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
