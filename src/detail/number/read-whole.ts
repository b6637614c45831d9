import type { Token } from '../../language/tokens.ts'
import { readCounted } from './read-counted.ts'

/** Words after "a" that make an amount a rate: "$5 a share". */
const perWords: ReadonlySet<string> = new Set(
  'share barrel ounce gallon litre liter ton tonne hour day week month year head person piece'.split(' '),
)

/** What a share or amount is of: "5 percent of the voters", "$5 per share", "$5 a share"; empty where nothing says. */
export function readWhole(tokens: readonly Token[], at: number): readonly string[] {
  const word = tokens[at]?.normal ?? ''
  const rate = tokens[at + 1]
  if (word === 'per' && rate?.kind === 'word') return ['per', rate.stem]
  // "2 percent a day earlier" is no rate.
  const later = /^(?:earlier|later|ago|before|after)$/.test(tokens[at + 2]?.normal ?? '')
  if (/^an?$/.test(word) && rate && perWords.has(rate.normal) && !later) return ['per', rate.stem]
  if (/^(?:for|each|every)$/.test(word)) return eachOf(tokens, word === 'for' ? at + 1 : at)
  return word === 'of' ? readCounted(tokens, at, false).stems : []
}

/** "$50 for each day", "$50 every month" */
function eachOf(tokens: readonly Token[], at: number): readonly string[] {
  const period = tokens[at + 1]
  const isEach = /^(?:each|every)$/.test(tokens[at]?.normal ?? '')
  return isEach && period && perWords.has(period.normal) ? ['per', period.stem] : []
}
