import { remembering } from '../../language/remembering.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { looksPlural } from '../../language/sentence/phrase-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import { areKin } from '../../language/words/wordnet.ts'
import { contains, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'

/**
 * Whether two statements take their numbers in two ways: before tax and after it, for the first half and for the match, on one
 * occasion and on all so far.
 */
export function areMeasuredApart(a: StatementFacts, b: StatementFacts): boolean {
  if (addsUp(a) !== addsUp(b) || stateOf(a) !== stateOf(b)) return true
  return areOfTwoTurns(a, b) || areOfTwoWays(a, b) || areOfTwoPolls(a, b) || areOfTwoGroups(a, b)
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

/** Words that say of a number that it was another before, is of a part of a match, or counts in what others leave out. */
const otherState =
  /\b(?:(?:initial|earlier|previous|preliminary|provisional|original) (?:[a-z]+ ){0,2}(?:tolls?|counts?|estimates?|forecasts?|figures?|numbers?|reports?|readings?|totals?|targets?|guidance|projections?)|initially|originally|first put|revised|had (?:forecast|expected|predicted|set aside|sought|asked|demanded|planned|projected|estimated|budgeted)|half-?time|at the (?:break|interval)|(?:including|excluding|before|after|pre|post)[ -](?:debt|tax|interest|minority|exceptional))\b/i

const stateOf = remembering(
  ({ statement }: StatementFacts): string => otherState.exec(statement.text)?.[0].toLowerCase() ?? '',
)

/** Ways to take one number, of which a statement names one: general knowledge of accounts, prices and polls. */
const ways: readonly Way[] = [
  { words: 'gross net operating' },
  { words: 'quarter quarterly half months' },
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

/** "in an Opinium poll" and "in a YouGov poll" */
function areOfTwoPolls(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [pollstersOf(a), pollstersOf(b)]
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name))
}

const pollstersOf = remembering(({ clauses: { tokens } }: StatementFacts): readonly string[] =>
  tokens.flatMap(({ text, normal }, at) =>
    startsWithCapital(text) && /^(?:poll|survey)$/.test(tokens[at + 1]?.normal ?? '') ? [normal] : [],
  ),
)

/** "effective in adults" and "effective in children" */
function areOfTwoGroups(a: StatementFacts, b: StatementFacts): boolean {
  const [left, right] = [groupsOf(a), groupsOf(b)]
  return left.length > 0 && right.length > 0 && left.every((x) => right.every((y) => !mayBeOneGroup(x, y)))
}

function mayBeOneGroup(x: NounGroup, y: NounGroup): boolean {
  return x.head.stem === y.head.stem || areKin(x.entry, y.entry)
}

/** The people of a kind in or among whom something is so. */
const groupsOf = remembering(({ clauses: { groups, tokens } }: StatementFacts): readonly NounGroup[] =>
  groups.filter(
    ({ first, head, entry, determiner }) =>
      /^(?:in|among)$/.test(tokens[first - 1]?.normal ?? '') &&
      determiner === '' &&
      looksPlural(head.normal) &&
      canBePerson(entry.lemmas),
  ),
)
