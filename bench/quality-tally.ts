/** What was found, held against what was wanted. */
export interface Tally {
  /** Of what was reported: right and wrong. */
  readonly right: number
  readonly wrong: number
  /** Of what was wanted: found and missed. */
  readonly found: number
  readonly missed: number
}

export const emptyTally: Tally = { right: 0, wrong: 0, found: 0, missed: 0 }

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      right: sum.right + tally.right,
      wrong: sum.wrong + tally.wrong,
      found: sum.found + tally.found,
      missed: sum.missed + tally.missed,
    }),
    emptyTally,
  )
}

/** A tally where each right find is one wanted thing. */
export function oneToOne(right: number, wrong: number, missed: number): Tally {
  return { right, wrong, found: right, missed }
}

/** F1, precision and recall, each in [0, 1]; 0 where there is nothing to divide by. */
export function rates({ right, wrong, found, missed }: Tally): { f1: number; precision: number; recall: number } {
  const precision = right === 0 ? 0 : right / (right + wrong)
  const recall = found === 0 ? 0 : found / (found + missed)
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}
