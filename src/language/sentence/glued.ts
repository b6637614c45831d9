import type { Token } from '../tokens.ts'

/** Whether nothing, not even a space, stands between two neighbouring tokens. */
export function glued(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start
}
