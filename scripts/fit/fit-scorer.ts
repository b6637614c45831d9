import type { Example, PairExamples } from './examples.ts'
import { fitLogistic, logit, type Regression } from './logistic.ts'

/** How much a `partial` link counts as a link beside a `same` one, in [0, 1]; chosen by cross-validation on gold/train. */
const partialWeight = 0.6
/** Ridge penalty of the regressions; chosen by cross-validation on gold/train. */
const ridge = 5

/** The three regressions behind a score: is it a link, how sure is that, and is the link `same`. */
export interface Scorer {
  readonly link: Regression
  readonly same: Regression
}

/** Fits the scorer on labelled candidates. Optional links of a twice annotated set are left out. */
export function fitScorer(pairs: readonly PairExamples[]): Scorer {
  const examples = pairs.flatMap((pair) => pair.examples).filter(({ relation }) => relation !== 'optional')
  const linked = examples.filter(({ relation }) => relation !== 'none')
  return {
    link: fitLogistic(
      {
        rows: examples.map(({ values }) => values),
        targets: examples.map(({ relation }) => (relation === 'none' ? 0 : 1)),
        weights: examples.map(({ relation }) => (relation === 'partial' ? partialWeight : 1)),
      },
      ridge,
    ),
    same: fitLogistic(
      {
        rows: linked.map(({ values }) => values),
        targets: linked.map(({ relation }) => (relation === 'same' ? 1 : 0)),
        weights: linked.map(() => 1),
      },
      ridge,
    ),
  }
}

/** A candidate with the logits that a scorer gave it that never saw its article pair. */
export interface HeldOut extends Example {
  readonly pair: string
  readonly link: number
  readonly same: number
}

/** Article pairs are dealt to this many folds in turn. */
const folds = 8

/** Scores every candidate by a scorer fitted on the other folds. */
export function crossValidate(pairs: readonly PairExamples[]): readonly HeldOut[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const scorer = fitScorer(pairs.filter((_, index) => index % folds !== fold))
    return pairs
      .filter((_, index) => index % folds === fold)
      .flatMap(({ id, examples }) =>
        examples.map((example) => ({
          ...example,
          pair: id,
          link: logit(scorer.link, example.values),
          same: logit(scorer.same, example.values),
        })),
      )
  })
}

/** Slope and offset that turn held-out logits into probabilities (Platt 1999): how often such a candidate is a link. */
export function calibrate(logits: readonly number[], targets: readonly number[]): { slope: number; offset: number } {
  const fit = fitLogistic(
    { rows: logits.map((value) => Float64Array.of(value)), targets, weights: targets.map(() => 1) },
    0,
  )
  const slope = (fit.weights[0] as number) / (fit.deviations[0] as number)
  return { slope, offset: fit.bias - slope * (fit.means[0] as number) }
}
