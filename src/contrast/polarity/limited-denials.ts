import { type Token, tokensOf } from '../../language/tokens.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * Whether what is denied before a place of the text is denied for a stretch of time only: "had not had a rise since 2019" and "last
 * had a rise in 2019" say one thing, and so do "did not speak until Friday" and "spoke on Friday".
 */
export function isLimitedBehind({ statement }: StatementFacts, place: number): boolean {
  const behind = tokensOf(statement).filter(({ start }) => start >= place)
  const mark = behind.findIndex(isMark)
  return behind.slice(0, mark < 0 ? behind.length : mark).some(({ normal }) => /^(?:since|until|till)$/.test(normal))
}

function isMark({ text }: Token): boolean {
  return /^[,;:!?()“”"]$/.test(text)
}
