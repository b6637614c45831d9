import type { NumberMatch } from './number-match.ts'

/** The normalised value of a quantity: "at least 6", "about 1500000 dollar", "21 to 50", "3 : 1", in plain digits. */
export function numberValue({ role, minimum, maximum, approximate, unit }: NumberMatch): string {
  const suffix = unit === null ? '' : ` ${unit}`
  if (role === 'score') return `${minimum} : ${maximum}`
  if (minimum === maximum) return `${approximate ? 'about ' : ''}${minimum}${suffix}`
  if (maximum === null) return `${approximate ? 'just over' : 'at least'} ${minimum}${suffix}`
  if (minimum === null) return `${approximate ? 'nearly' : 'at most'} ${maximum}${suffix}`
  return `${approximate ? 'about ' : ''}${minimum} to ${maximum}${suffix}`
}
