import { normalize } from '../language/tokens.ts'
import type { Statement } from '../model/statement.ts'

/** A statement's words without letter case, typography and white space: equal for copies. */
export function plainWords({ text }: Statement): string {
  return normalize(text).replace(/\s+/g, ' ')
}
