import type { Claim } from '../model/claim.ts'
import type { Comparison } from '../model/comparison.ts'
import { counted } from './words.ts'

/** How many claims a comparison has, whatever filters left out; null where the listed ones do not tell. */
export interface Standings {
  /** With a conflict. */
  readonly conflicting: number
  /** With other differences only; null where a filter hides conflicts of claims that are listed. */
  readonly differing: number | null
  readonly agreeing: number
}

/** Counts the claims of a comparison by how its articles stand to each other. */
export function standingsOf({ claims, summary, leftOut }: Comparison): Standings {
  const { conflicting: away = 0, narrowed = 0 } = leftOut ?? {}
  const conflicting = claims.filter(hasConflict).length + away + narrowed
  return { conflicting, differing: narrowed > 0 ? null : summary.differing - conflicting, agreeing: summary.agreeing }
}

/** Whether the articles cannot all be right about a claim. */
export function hasConflict({ differences }: Claim): boolean {
  return differences.some(({ verdict }) => verdict === 'conflict')
}

/** "5 claims", and "1 of 5 claims" where filters left the others out. */
export function listedOf(listed: number, all: number | null, one: string): string {
  return all === null || all <= listed ? counted(listed, one) : `${listed} of ${counted(all, one)}`
}

/** The ids of the statements outside a claim in which readings of its differences stand, each once. */
export function outsideOf({ differences, statements }: Claim): readonly string[] {
  const told = new Set(differences.flatMap(({ readings }) => readings.map(({ statement }) => statement)))
  return [...told].filter((id) => !statements.includes(id))
}
