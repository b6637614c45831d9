import type { Standing } from '../lookup.ts'
import { standingSigns, standingWords } from '../symbols.ts'

/**
 * Rules that put the sign of a standing before or behind what a selector names, and its colour.
 *
 * Generated content stays out of copied text, and weighs nothing where it is used often. A browser that knows no words
 * for signs (the part behind the slash) takes the first of the two contents.
 */
export function signs(selectorOf: (standing: Standing) => string): string {
  const standings = Object.keys(standingSigns) as Standing[]
  return standings
    .map((standing) => {
      const sign = standingSigns[standing]
      const content = `content:"${sign}";content:"${sign}" / "${standingWords[standing]}"`
      return `${selectorOf(standing)}{${content};color:var(--${standing})}`
    })
    .join('\n')
}
