import { glued } from '../../language/sentence/glued.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import type { NumberDetail } from '../../model/detail.ts'
import { slice } from '../../model/span.ts'
import { isNews, type Statement } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import type { NumberMatch } from './number-match.ts'
import { numberValue } from './number-value.ts'
import { readNumbers } from './read-numbers.ts'

/**
 * The quantities of an article with what they count; numbers inside names, codes and times are none.
 *
 * `value` is plain digits in the base unit, after "at least", "about" and the like; what is counted stands beside it.
 */
export const findNumbers: Finder<'number'> = ({ article, statements }) =>
  statements.filter(isNews).flatMap((statement) => {
    const tokens = tokensOf(statement)
    return readNumbers(tokens).map((match) => toDetail(match, { text: article.text, tokens, statement }))
  })

interface Place {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly statement: Statement
}

function toDetail(match: NumberMatch, { text, tokens, statement }: Place): NumberDetail {
  const span = {
    start: startOf(tokens, match.start) ?? statement.start,
    end: tokens[match.end - 1]?.end ?? statement.end,
  }
  const { role, minimum, maximum, approximate, precision, unit, counted } = match
  return {
    kind: 'number',
    statement: statement.id,
    ...span,
    text: slice(text, span),
    value: numberValue(match),
    role,
    minimum,
    maximum,
    approximate,
    precision,
    unit,
    counted,
  }
}

/** Where a number starts: ".41" with its point. */
function startOf(tokens: readonly Token[], at: number): number | undefined {
  const [beforePoint, point, first] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  const decimal = point?.text === '.' && first?.kind === 'number' && glued(point, first) && !glued(beforePoint, point)
  return decimal ? point.start : first?.start
}
