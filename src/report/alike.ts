import type { Agreement, Claim } from '../model/claim.ts'
import { grouped } from './grouped.ts'
import { wordRuns } from './word-diff.ts'

/** What the articles of a claim give alike: all its agreements but for quotes of which one is only a part of the other. */
export function alikeAgreements({ agreements }: Claim): readonly Agreement[] {
  return agreements.filter((agreement) => agreement.kind !== 'quote' || haveSameWords(wordingsOf(agreement)))
}

/** The texts of an agreement, those that are equal but for letter case once. */
export function wordingsOf({ readings }: Agreement): readonly string[] {
  return [...grouped(readings, ({ text }) => text.toLowerCase()).values()].map(([reading]) => reading?.text ?? '')
}

function haveSameWords([first = '', ...others]: readonly string[]): boolean {
  return others.every((other) =>
    [wordRuns(first, other), wordRuns(other, first)].every((runs) => runs === null || runs.only.length === 0),
  )
}
