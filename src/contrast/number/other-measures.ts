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
const ways: readonly Way[] = [
  { words: 'before after pre post', nouns: 'tax interest debt' },
  { words: 'gross net' },
  { words: 'including excluding' },
  { words: 'underlying adjusted statutory' },
  { words: 'core headline', nouns: 'inflation prices rate cpi pce' },
  {
    words: 'interim final quarterly half full annual total',
    nouns: 'dividend payout profit profits loss result results sales revenue year',
  },
  { words: 'domestic overseas foreign international' },
].map(({ words, nouns }) => ({ words: setOf(words), nouns: nouns === undefined ? null : setOf(nouns) }))

interface Way {
  readonly words: ReadonlySet<string>
  /** What follows such a word, with a hyphen or without; null for any word. */
  readonly nouns: ReadonlySet<string> | null
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** For each way, the words by which a statement tells it. */
const waysOf = remembering((facts: StatementFacts): readonly (readonly string[])[] => {
  const words = wordsOf(facts)
  return ways.map((way) =>
    words.filter((word, at) => way.words.has(word) && (way.nouns?.has(words[at + 1] ?? '') ?? true)),
  )
})

/** The words of a statement, those that a hyphen joins apart. */
function wordsOf({ clauses: { tokens } }: StatementFacts): readonly string[] {
  return tokens.filter(({ text }) => text !== '-').map(({ normal }) => normal)
}

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

const turnsOf = remembering((facts: StatementFacts): readonly (readonly [string, string])[] => {
  const words = wordsOf(facts)
  return words.flatMap((word, at) => {
    const noun = words[at + 1] ?? ''
    return turns.has(word) && turnNouns.has(noun) ? [[word, noun] as const] : []
  })
})

const turns = setOf('first second third fourth final last preliminary initial')
const turnNouns = setOf('reading round vote ballot stage phase half leg count hearing trial set session innings')
