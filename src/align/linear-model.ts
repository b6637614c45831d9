/** A logistic regression: what it expects of each feature, and how much a standard deviation more counts. */
export interface LinearModel {
  readonly bias: number
  readonly terms: readonly LinearTerm[]
}

export interface LinearTerm {
  readonly feature: string
  readonly mean: number
  readonly deviation: number
  /** Logits for one standard deviation. */
  readonly weight: number
}

/** The part of the logit that each feature brings, in the order of the terms. */
export function contributions(model: LinearModel, values: Float64Array): readonly number[] {
  return model.terms.map(({ mean, deviation, weight }, index) => (weight * ((values[index] ?? 0) - mean)) / deviation)
}

/** The model's probability, in (0, 1). */
export function probability({ bias, terms }: LinearModel, values: Float64Array): number {
  let logit = bias
  for (let index = 0; index < terms.length; index++) {
    const { mean, deviation, weight } = terms[index] as LinearTerm
    logit += (weight * ((values[index] ?? 0) - mean)) / deviation
  }
  return 1 / (1 + Math.exp(-logit))
}
