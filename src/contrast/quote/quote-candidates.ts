import type { QuotedWord } from '../../language/saying/quoted-words.ts'
import { stem } from '../../language/tokens.ts'
import type { Link } from '../../model/link.ts'

interface Candidate {
  readonly label: string
  readonly statement: string
  readonly words: readonly QuotedWord[]
}

/** Words in a row that two wordings must share to be compared. */
const rowLength = 3
/** A row that more wordings than this share is a figure of speech, and the work for it would grow with the square. */
const mostSharing = 40

/** Pairs of wordings of different articles that have words in a row in common or stand in linked statements, in the order of the wordings. */
export function candidatePairs<C extends Candidate>(
  wordings: readonly C[],
  links: readonly Pick<Link, 'from' | 'to'>[],
): readonly (readonly [C, C])[] {
  const sharing = new Map<string, Set<number>>()
  for (const [index, { words }] of wordings.entries()) {
    for (const row of rowsOf(words)) sharing.set(row, (sharing.get(row) ?? new Set()).add(index))
  }
  const pairs = new Set<number>()
  for (const indexes of sharing.values()) {
    if (indexes.size <= mostSharing) addPairs(pairs, [...indexes], wordings.length)
  }
  const indexesOf = indexesByStatement(wordings)
  for (const { from, to } of links) {
    const linked = [...(indexesOf.get(from) ?? []), ...(indexesOf.get(to) ?? [])].sort((x, y) => x - y)
    if (linked.length <= mostSharing) addPairs(pairs, linked, wordings.length)
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const [a, b] = [wordings[Math.floor(pair / wordings.length)], wordings[pair % wordings.length]]
      return a && b && a.label !== b.label ? [[a, b] as const] : []
    })
}

function indexesByStatement(wordings: readonly Candidate[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>()
  for (const [index, { statement }] of wordings.entries()) {
    const known = indexes.get(statement)
    if (known) known.push(index)
    else indexes.set(statement, [index])
  }
  return indexes
}

function addPairs(pairs: Set<number>, indexes: readonly number[], size: number): void {
  for (const [position, first] of indexes.entries()) {
    for (const second of indexes.slice(position + 1)) pairs.add(first * size + second)
  }
}

function rowsOf(words: readonly QuotedWord[]): readonly string[] {
  const stems = words.map(({ word }) => stem(word))
  return stems.slice(0, 1 - rowLength).map((_, index) => stems.slice(index, index + rowLength).join(' '))
}
