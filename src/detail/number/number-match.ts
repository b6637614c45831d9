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
