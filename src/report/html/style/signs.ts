import type { Standing } from '../lookup.ts'
import { standingSigns, standingWords } from '../symbols.ts'

/** U+2060 in a style sheet: keeps a sign on the line of the word behind it. */
const joiner = '\\2060'

/**
 * Rules that put the sign of a standing before or behind what a selector names, with its word if asked for.
 *
 * Generated content stays out of copied text, and weighs nothing where it is used often. A browser that knows no words
 * for signs (the part behind the slash) takes the first of the two contents.
 */
export function signs(selectorOf: (standing: Standing) => string, shown: 'sign' | 'sign and word' = 'sign'): string {
  const standings = Object.keys(standingSigns) as Standing[]
  return standings
    .map((standing) => `${selectorOf(standing)}{${content(standing, shown)};color:var(--${standing})}`)
    .join('\n')
}

function content(standing: Standing, shown: 'sign' | 'sign and word'): string {
  const [sign, word] = [standingSigns[standing], standingWords[standing]]
  if (shown === 'sign and word') return `content:"${sign} ${word}"`
  return `content:"${sign}${joiner}";content:"${sign}${joiner}" / "${word}"`
}
