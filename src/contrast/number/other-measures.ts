import { remembering } from '../../language/remembering.ts'
import { contains, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * Whether two statements take their numbers in two ways: before tax and after it, for the first half and for the match, on one
 * occasion and on all so far.
 */
export function areMeasuredApart(a: StatementFacts, b: StatementFacts): boolean {
  return addsUp(a) !== addsUp(b) || areOfTwoTurns(a, b) || areOfTwoWays(a, b)
}

/** Whether what a span gives is told as likely, possible or planned: "was expected to peak at 4.8 metres". */
export function isForeseen({ details }: StatementFacts, span: Span): boolean {
  return details.some(
    (detail) =>
      detail.kind === 'certainty' && /^(?:likely|possible|planned)$/.test(detail.value) && contains(detail.scope, span),
  )
}

/** Words that say of a number that it adds up more than one occasion. */
const totalWords =
  /\b(?:a total of|in total|all in all|all told|altogether|combined|so far|thus far|to date|until now)\b/i

function addsUp({ statement }: StatementFacts): boolean {
  return totalWords.test(statement.text)
}

/** Ways to take one number, of which a statement names one: general knowledge of accounts, prices and polls. */
const ways: readonly RegExp[] = [
  /\b(before|after|pre|post)[ -](?:tax|interest|debt)\b/gi,
  /\b(gross|net)\b/gi,
  /\b(including|excluding)\b/gi,
  /\b(underlying|adjusted|statutory)\b/gi,
  /\b(core|headline) (?:inflation|prices|rate|CPI|PCE)\b/gi,
  /\b(interim|final|quarterly|half-year|full-year|annual|total) (?:dividend|payout|profits?|loss|results?|sales|revenue)\b/gi,
  /\b(domestic|overseas|foreign|international)\b/gi,
]

/** For each way, the words by which a statement tells it. */
const waysOf = remembering(({ statement }: StatementFacts): readonly (readonly string[])[] =>
  ways.map((way) => [...statement.text.matchAll(way)].map(({ 1: word = '' }) => word.toLowerCase())),
)

function areOfTwoWays(a: StatementFacts, b: StatementFacts): boolean {
  const others = waysOf(b)
  return waysOf(a).some((left, way) => {
    const right = others[way] ?? []
    return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word))
  })
}

/** "in a first reading" and "in a final reading", "the first half" and the whole: whether two statements tell of two turns. */
function areOfTwoTurns(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [turnsOf(a), turnsOf(b)]
  if ((left.length === 0) !== (right.length === 0)) return true
  return left.some(([turn, noun]) => right.some(([other, one]) => one === noun && other !== turn))
}

const turnsOf = remembering(({ statement }: StatementFacts): readonly (readonly [string, string])[] => {
  return [...statement.text.matchAll(turns)].map(({ 1: turn = '', 2: noun = '' }) => [turn.toLowerCase(), noun])
})

const turns =
  /\b(first|second|third|fourth|final|last|preliminary|initial)[ -](reading|round|vote|ballot|stage|phase|half|leg|count|hearing|trial|set|session|innings)\b/gi
