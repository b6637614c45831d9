import type { NumberDetail } from '../../model/detail.ts'

/** Share of the greater by which two quantities may differ and still be one number, rounded. */
const closeShare = 0.05

/** Whether two quantities would be equal but for "about", "at least" or digits that were rounded away. */
export function areClose(a: NumberDetail, b: NumberDetail): boolean {
  const [x, y] = [a, b].map((detail) => detail.minimum ?? detail.maximum ?? 0) as [number, number]
  return Math.abs(x - y) <= closeShare * Math.max(Math.abs(x), Math.abs(y))
}

/** "fell 98.30" may be "down 98.32 points". */
export function isUnitLeftOut(a: NumberDetail, b: NumberDetail): boolean {
  const bare = [a, b].find(({ unit, counted }) => unit === null && counted.length === 0)
  return bare !== undefined && bare.precision < 1 && areClose(a, b)
}

/** From how many on blocks are numbered rather than counted. */
const numberedBlocks = 100

/** "the 1200 block of Fifth Street": where something is rather than how many. */
export function isAddress({ counted, minimum }: NumberDetail): boolean {
  return counted.at(-1) === 'block' && (minimum ?? 0) >= numberedBlocks
}
