/** The middle of the values; the mean of the middle two where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** One measurement: what it cost at a size. */
export interface Point {
  readonly size: number
  readonly cost: number
}

/** The exponent e of `cost ~ size^e`: the slope of the least-squares line through the logarithms. */
export function growthExponent(points: readonly Point[]): number {
  const logarithms = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(logarithms.map((point) => point.x))
  const y = mean(logarithms.map((point) => point.y))
  const slope = mean(logarithms.map((point) => (point.x - x) * (point.y - y)))
  return slope / mean(logarithms.map((point) => (point.x - x) ** 2))
}
