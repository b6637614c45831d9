import { normalize } from '../../language/tokens.ts'
import type { Span } from '../../model/span.ts'

/** Most characters of ", Ann Hale," that are looked at. */
const longestName = 60

/** The name in commas behind a role, where the source is called by it: "Ann Hale" of "the mayor, Ann Hale, said". */
export function nameBehind(text: string, { end, value }: Span & { readonly value: string }): Span | null {
  const after = text.slice(end, end + longestName)
  const [all, name] = /^, (?:the )?([^,.]+)[,.]/.exec(after) ?? []
  if (!all || !name || !` ${value}`.endsWith(` ${normalize(name)}`)) return null
  const last = end + all.length - 1
  return { start: last - name.length, end: last }
}
