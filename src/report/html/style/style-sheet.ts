import type { Standing } from '../lookup.ts'
import { standingClasses } from '../symbols.ts'
import { articlesStyle } from './articles-style.ts'
import { baseStyle } from './base-style.ts'
import { claimsStyle } from './claims-style.ts'
import { printStyle } from './print-style.ts'
import { coverageSteps, tablesStyle } from './tables-style.ts'

/** The style sheet of the page. In its parts a standing has its full name; here it gets its class. */
export const styleSheet: string = [baseStyle, claimsStyle, articlesStyle, tablesStyle, coverageSteps, printStyle]
  .join('')
  .replace(/\n */g, '')
  .replace(
    /(\.|--)(conflict|unclear|compatible|agree)\b/g,
    (_, mark: string, standing: Standing) => mark + standingClasses[standing],
  )
