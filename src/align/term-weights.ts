import { tokenize } from '../language/tokens.ts'
import type { Statement } from '../model/statement.ts'

/** The words of a statement that tell what it is about, each once, with how much each tells. */
export type Terms = ReadonlyMap<string, number>

/**
 * Weighs the stems of each statement by how few of all the statements hold them: `ln((N + 1) / df)`.
 *
 * Document-local inverse document frequency (Spärck Jones 1972) over N statements. O(words).
 */
export function weighTerms(statements: readonly Statement[]): ReadonlyMap<string, Terms> {
  const stems = statements.map((statement) => stemsOf(statement.text))
  const frequency = new Map<string, number>()
  for (const stem of stems.flatMap((set) => [...set])) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  const weight = (stem: string): number => Math.log((statements.length + 1) / (frequency.get(stem) ?? 1))
  return new Map(
    statements.map((statement, index) => [
      statement.id,
      new Map([...(stems[index] ?? [])].map((stem) => [stem, weight(stem)])),
    ]),
  )
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter((token) => token.kind !== 'mark')
      .map((token) => token.stem),
  )
}
