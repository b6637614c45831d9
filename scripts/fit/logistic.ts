/** Rows of feature values with targets (0 or 1) and weights. */
export interface TrainingSet {
  readonly rows: readonly Float64Array[]
  readonly targets: readonly number[]
  readonly weights: readonly number[]
}

/** A fitted regression on standardised features. */
export interface Regression {
  readonly bias: number
  readonly means: Float64Array
  readonly deviations: Float64Array
  readonly weights: Float64Array
}

const newtonSteps = 12

/**
 * Logistic regression with a ridge penalty on the standardised weights, by Newton's method.
 *
 * Deterministic. O(steps × rows × features²).
 */
export function fitLogistic({ rows, targets, weights }: TrainingSet, ridge: number): Regression {
  const { means, deviations } = moments(rows)
  const size = means.length + 1
  const inputs = rows.map((row) =>
    Float64Array.from([1, ...row.map((value, k) => (value - (means[k] ?? 0)) / (deviations[k] ?? 1))]),
  )
  let solution = new Float64Array(size)
  for (let step = 0; step < newtonSteps; step++) {
    const gradient = solution.map((value, k) => (k === 0 ? 0 : -ridge * value))
    const hessian = Array.from({ length: size }, (_, k) => {
      const line = new Float64Array(size)
      line[k] = k === 0 ? 1e-9 : ridge
      return line
    })
    inputs.forEach((input, index) => {
      const p = sigmoid(dot(input, solution))
      const weight = weights[index] ?? 1
      const slope = weight * ((targets[index] ?? 0) - p)
      const curve = weight * p * (1 - p)
      for (let k = 0; k < size; k++) {
        const own = input[k] as number
        gradient[k] = (gradient[k] as number) + slope * own
        const line = hessian[k] as Float64Array
        for (let l = 0; l <= k; l++) line[l] = (line[l] as number) + curve * own * (input[l] as number)
      }
    })
    const change = solveCholesky(hessian, gradient)
    solution = solution.map((value, k) => value + (change[k] as number))
  }
  return { bias: solution[0] as number, means, deviations, weights: solution.slice(1) }
}

/** The logit that a regression gives a row. */
export function logit({ bias, means, deviations, weights }: Regression, row: Float64Array): number {
  let total = bias
  for (let k = 0; k < weights.length; k++) {
    total += ((weights[k] as number) * ((row[k] as number) - (means[k] as number))) / (deviations[k] as number)
  }
  return total
}

export function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function moments(rows: readonly Float64Array[]): { means: Float64Array; deviations: Float64Array } {
  const means = new Float64Array(rows[0]?.length ?? 0)
  for (const row of rows)
    row.forEach((value, k) => {
      means[k] = (means[k] as number) + value / rows.length
    })
  const variances = new Float64Array(means.length)
  for (const row of rows)
    row.forEach((value, k) => {
      variances[k] = (variances[k] as number) + (value - (means[k] as number)) ** 2 / rows.length
    })
  return { means, deviations: variances.map((variance) => Math.sqrt(variance) || 1) }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let k = 0; k < a.length; k++) total += (a[k] as number) * (b[k] as number)
  return total
}

/** Solves `matrix × x = vector` for a symmetric positive definite matrix, of which the lower half is given. */
function solveCholesky(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  const lower = matrix.map((line) => Float64Array.from(line))
  const cell = (k: number, l: number): number => (lower[k] as Float64Array)[l] as number
  for (let k = 0; k < size; k++) {
    for (let l = 0; l <= k; l++) {
      let value = cell(k, l)
      for (let m = 0; m < l; m++) value -= cell(k, m) * cell(l, m)
      ;(lower[k] as Float64Array)[l] = k === l ? Math.sqrt(value) : value / cell(l, l)
    }
  }
  const forward = new Float64Array(size)
  for (let k = 0; k < size; k++) {
    let value = vector[k] as number
    for (let m = 0; m < k; m++) value -= cell(k, m) * (forward[m] as number)
    forward[k] = value / cell(k, k)
  }
  const solution = new Float64Array(size)
  for (let k = size - 1; k >= 0; k--) {
    let value = forward[k] as number
    for (let m = k + 1; m < size; m++) value -= cell(m, k) * (solution[m] as number)
    solution[k] = value / cell(k, k)
  }
  return solution
}
