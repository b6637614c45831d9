import { remembering } from '../../language/remembering.ts'
import { doubts, failingVerbs, negations } from '../../language/sentence/negations.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { DetailKind } from '../../model/detail.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { StatementFacts } from '../contraster.ts'

/** What a statement tells, apart from the words that say who says it. */
export interface Told {
  readonly content: readonly Token[]
  readonly frame: string
}

/** The words of a statement, without marks. */
export const wordsOf: (statement: Statement) => readonly Token[] = remembering((statement: Statement) =>
  tokensOf(statement).filter(({ kind }) => kind !== 'mark'),
)

/** Least share of a statement's words that somebody must be said to say for the rest to be a frame of it, in [0, 1]. */
const leastTold = 0.5

/** "The dam is safe" and "officials said". What is denied or doubted is not told, and stays as it stands. */
export const toldOf: (facts: StatementFacts) => Told = remembering(({ statement, details }: StatementFacts): Told => {
  const words = wordsOf(statement)
  const told = details.filter((detail) => detail.kind === 'attribution').map(({ content }) => splitAt(words, content))
  const [longest] = told.sort((x, y) => y.content.length - x.content.length)
  const isWhole = longest && longest.content.length >= leastTold * words.length
  return isWhole && !longest.frame.split(' ').some(isDoubt) ? longest : { content: words, frame: '' }
})

function splitAt(words: readonly Token[], content: Span): Told {
  const within = words.filter((word) => overlap(word, content) > 0)
  const frame = words.filter((word) => overlap(word, content) === 0).map(({ normal }) => normal)
  return { content: within, frame: frame.join(' ') }
}

/** Whether a statement has any word of denial or doubt, whatever it holds for. */
export function tellsDoubt({ statement }: StatementFacts): boolean {
  return wordsOf(statement).some(({ normal }) => isDoubt(normal))
}

function isDoubt(word: string): boolean {
  return negations.has(word) || failingVerbs.has(word) || doubts.has(word)
}

/** Whether both texts say who says it, in other words. */
export function areToldByTwo(x: Told, y: Told): boolean {
  return x.frame !== '' && y.frame !== '' && x.frame !== y.frame
}

/** Fewest other words of statements that are one but for their numbers or times. */
const fewestOthers = 3

/** Whether two statements tell the same in the same words but for their details of a kind: "12 shots were fired" and "14 shots were fired". */
export function areAlikeBut(kind: DetailKind, a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [toldOf(a), toldOf(b)]
  if (areToldByTwo(left, right)) return false
  const [x, y] = [otherWords(left, kind, a), otherWords(right, kind, b)]
  return x.length >= fewestOthers && x.join(' ') === y.join(' ')
}

function otherWords({ content }: Told, kind: DetailKind, { details }: StatementFacts): readonly string[] {
  const others = details.filter((detail) => detail.kind === kind)
  return content.filter((word) => !others.some((detail) => overlap(word, detail) > 0)).map(({ normal }) => normal)
}
