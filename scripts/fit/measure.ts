import type { GoldRelation } from '../gold/read-gold.ts'

/** Held-out candidates with their score, and how many links there are to find. */
export interface Scored {
  readonly score: number
  readonly relation: GoldRelation
}

export interface Wanted {
  readonly same: number
  readonly all: number
}

/** F1, precision and recall, each in [0, 1]. */
export interface Figures {
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** Main: `same` must be found, `partial` may be. All: both must be found. A candidate is a link from the threshold on. */
export function measureLinks(
  scored: readonly Scored[],
  wanted: Wanted,
  threshold: number,
): { readonly main: Figures; readonly all: Figures } {
  const shown = scored.filter(({ score }) => score >= threshold)
  const count = (relation: GoldRelation): number => shown.filter((candidate) => candidate.relation === relation).length
  const wrong = count('none')
  return {
    main: figures(count('same'), wrong, wanted.same),
    all: figures(count('same') + count('partial'), wrong, wanted.all),
  }
}

function figures(right: number, wrong: number, wanted: number): Figures {
  const precision = right + wrong === 0 ? 0 : right / (right + wrong)
  const recall = wanted === 0 ? 0 : right / wanted
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall }
}
