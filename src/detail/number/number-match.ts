import type { NumberRole } from '../../model/detail.ts'

/** A quantity in the tokens of a statement, from `start` up to `end`. */
export interface NumberMatch {
  readonly start: number
  readonly end: number
  readonly role: NumberRole
  readonly minimum: number | null
  readonly maximum: number | null
  readonly approximate: boolean
  readonly precision: number
  readonly unit: string | null
  readonly counted: readonly string[]
}

/** A number that no words bound, of nothing that is known. */
export function plainMatch(
  start: number,
  end: number,
  known: {
    readonly minimum: number
    readonly maximum: number
    readonly precision: number
    readonly role?: 'score' | 'share' | null
  },
): NumberMatch {
  const share = known.role === 'share'
  return {
    start,
    end,
    role: known.role ?? 'count',
    minimum: known.minimum,
    maximum: known.maximum,
    approximate: false,
    precision: known.precision,
    unit: share ? 'percent' : null,
    counted: [],
  }
}
