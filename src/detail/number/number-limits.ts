import type { Bound } from '../../language/number/number-bounds.ts'
import type { Numeral } from '../../language/number/numeral.ts'
import type { Unit } from '../../language/number/units.ts'
import type { NumberPair } from './read-pair.ts'

/** Least and greatest value of a quantity, in its unit. */
export interface Limits {
  readonly minimum: number | null
  readonly maximum: number | null
  readonly approximate: boolean
  readonly precision: number
}

/** The values that a number with its modifier allows. */
export function limitsOf(numeral: Numeral, pair: NumberPair | null, bound: Bound | null): Limits {
  const [least, most] = pair ? [pair.minimum, pair.maximum] : [numeral.value, numeral.most]
  const { precision } = numeral
  const approximate = bound === 'near' || bound === 'nearly' || bound === 'slightly-more'
  if (bound === 'least' || bound === 'slightly-more') return { minimum: least, maximum: null, approximate, precision }
  if (bound === 'greatest' || bound === 'nearly') return { minimum: null, maximum: most, approximate, precision }
  return { minimum: least, maximum: most, approximate, precision }
}

/** The same in the base unit of the words. */
export function convert(limits: Limits, unit: Unit | null): Limits {
  if (!unit) return limits
  const { factor, offset } = unit
  const scale = (value: number | null): number | null => (value === null ? null : clean(value * factor + offset))
  return {
    ...limits,
    minimum: scale(limits.minimum),
    maximum: scale(limits.maximum),
    precision: clean(limits.precision * factor),
  }
}

/** Rounds away what binary fractions add. */
function clean(value: number): number {
  return Number(value.toPrecision(12))
}
