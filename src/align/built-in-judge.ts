import { featureNames } from './features.ts'
import type { Candidate, Judge, Judgement } from './judge.ts'
import { type LinearModel, type LinearTerm, probability } from './linear-model.ts'
import fitted from './weights.json' with { type: 'json' }

/** The regression for whether two statements are linked, and the one for whether a link is `same`. */
export const linkModel: LinearModel = modelOf(fitted.link)
const sameModel: LinearModel = modelOf(fitted.same)

/** Scores candidates by logistic regression with the weights that `npm run fit` writes. */
export const builtInJudge: Judge = {
  name: 'storydiff',
  judge: (candidates) => Promise.resolve(candidates.map(judge)),
}

function judge({ isCopy, features }: Candidate): Judgement {
  if (isCopy) return { score: 1, same: 1 }
  return { score: probability(linkModel, features), same: probability(sameModel, features) }
}

/** A regression as `npm run fit` writes it. */
interface FittedModel {
  readonly bias: number
  readonly terms: Readonly<Record<string, Omit<LinearTerm, 'feature'>>>
}

/** The weights in the order of `featureNames`; a weight that is missing is a fault, found by the tests. */
function modelOf({ bias, terms }: FittedModel): LinearModel {
  return {
    bias,
    terms: featureNames.map((feature) => ({ feature, ...(terms[feature] ?? { mean: 0, deviation: 1, weight: 0 }) })),
  }
}
