import { remembering } from '../../language/remembering.ts'
import type { Clauses, Slot } from '../../language/sentence/clause-slots.ts'
import { type Direction, directionOf } from '../../language/sentence/directions.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import { overlap } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'

/** What goes up and down: "shares in Embraer" and "Embraer shares" have one head and one other word. */
interface Value {
  readonly head: Token
  readonly words: readonly Token[]
}

/** That a value went up or down. */
interface Move {
  readonly verb: VerbGroup
  readonly subject: Value
  readonly direction: Direction
}

/**
 * Sets "the index rose" against "the index fell".
 *
 * Two texts may tell of two moments, so that the verdict leaves open whether both can be right.
 */
export function contrastMoves(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [firstMoves(a), firstMoves(b)]
  return left.flatMap((x) =>
    right
      .filter((y) => x.direction !== y.direction && isOneValue(x.subject, y.subject))
      .map((y): Difference => {
        const readings = [readingFrom(a, x), readingFrom(b, y)]
        return { kind: 'polarity', ...judge(a, b), readings }
      }),
  )
}

/** Texts that give two times tell of two moves. */
function judge(a: StatementFacts, b: StatementFacts): Pick<Difference, 'verdict' | 'reason'> {
  return areTimedApart(a, b)
    ? { verdict: 'compatible', reason: 'other-time' }
    : { verdict: 'unclear', reason: 'opposite' }
}

/** The first move of each value in a statement; what follows it is how it came there: "rose 3 points after falling 9". */
const firstMoves = remembering(({ clauses, details }: StatementFacts): readonly Move[] => {
  const people = details.filter((detail) => detail.kind === 'name' && detail.entity === 'person')
  const moves = clauses.slots.flatMap(({ verb, role, filler }): readonly Move[] => {
    // Who climbs and falls is no value.
    if (people.some((name) => overlap(name, filler.head) > 0)) return []
    if (!isMover(clauses, { verb, role, filler }) || filler.pronoun || verb.negated) return []
    const direction = directionOf(verb.entry.lemmas, clauses.tokens[verb.last]?.normal ?? '')
    return direction ? [{ verb, subject: movedValue(clauses, filler), direction }] : []
  })
  return moves.filter(({ subject }, index) => moves.findIndex((move) => isOneValue(move.subject, subject)) === index)
})

/** Whether a place beside a verb is what moves; "fell by 0.4 percent" looks like a passive. */
function isMover({ tokens }: Clauses, { verb, role, filler }: Pick<Slot, 'verb' | 'role' | 'filler'>): boolean {
  if (filler.end > verb.main.start) return false
  const isMovedBy = tokens[verb.last]?.normal === 'by' && tokens[verb.last + 1]?.kind !== 'word'
  return role === 'subject' || (role === 'object' && isMovedBy)
}

/** A noun with the words before it and those of the noun behind it: "yield on the Treasury note". */
function movedValue({ tokens, groups }: Clauses, { head, words, last }: NounGroup): Value {
  const behind = /^(?:at|for|in|of|on)$/.test(tokens[last]?.normal ?? '')
    ? groups.find(({ first }) => first === last + 1)
    : undefined
  return { head, words: [...words, ...(behind?.words ?? [])] }
}

/**
 * Whether two phrases name one value: all names of the one are the other's, or all words where one has none; and so are the
 * heads, but for a name that stands for its value: "the Dow" and "the Dow Jones average".
 */
function isOneValue(x: Value, y: Value): boolean {
  const areOfOneHead = x.head.stem === y.head.stem || [x, y].some(({ head }) => startsWithCapital(head.text))
  if (!areOfOneHead) return false
  const [left, right] = [namesIn(x), namesIn(y)]
  if (left.length === 0 || right.length === 0) return stemsOf(x) === stemsOf(y)
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.every((name) => long.includes(name))
}

function namesIn({ words }: Value): readonly string[] {
  return words.filter(({ text }) => startsWithCapital(text)).map(({ stem }) => stem)
}

function stemsOf({ words }: Value): string {
  return words
    .map(({ stem }) => stem)
    .sort()
    .join(' ')
}

function readingFrom(facts: StatementFacts, { verb, direction }: Move): Reading {
  const { tokens } = facts.clauses
  const [first, next] = [tokens[verb.first], tokens[verb.last]]
  const start = first?.start ?? facts.statement.start
  const end = directionOf(verb.entry.lemmas, '') === null ? (next?.end ?? verb.main.end) : verb.main.end
  return readingAt(facts, { start, end }, direction)
}
