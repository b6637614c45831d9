import { articlesStyle } from './articles-style.ts'
import { baseStyle } from './base-style.ts'
import { claimsStyle } from './claims-style.ts'
import { printStyle } from './print-style.ts'
import { coverageSteps, tablesStyle } from './tables-style.ts'

/** The style sheet of the page. */
export const styleSheet: string = [baseStyle, claimsStyle, articlesStyle, tablesStyle, coverageSteps, printStyle].join(
  '',
)
