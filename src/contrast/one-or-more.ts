import { formsOfBe } from '../language/clause-words.ts'
import { startsWithSmall } from '../language/letter-case.ts'
import type { NounGroup } from '../language/noun-groups.ts'
import { readNumeral } from '../language/numerals.ts'
import type { Difference, Reading } from '../model/claim.ts'
import { slice } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'

/**
 * What one statement gives in the singular and the other in the plural, without a number: "a racial slur", "racial slurs".
 *
 * Only where both nouns have a modifier in common, or the same place beside the same verb; a plural often means no more than
 * one of its kind, so the verdict stays open. O(noun groups of a × of b).
 */
export function contrastOneOrMore(a: StatementFacts, b: StatementFacts): readonly Difference[] {
  const [left, right] = [countables(a), countables(b)]
  return left.flatMap((x) =>
    right
      .filter((y) => x.head === y.head && x.isPlural !== y.isPlural && isOneFact(x, y))
      .map((y): Difference => {
        const readings = [x.reading, y.reading]
        return { kind: 'number', verdict: 'unclear', reason: 'other-scope', readings }
      }),
  )
}

/** A noun with the words that belong to it, where no number counts it. */
interface Countable {
  readonly head: string
  readonly isPlural: boolean
  readonly determiner: string
  readonly modifiers: ReadonlySet<string>
  /** The verbs beside which it stands, with its place there. */
  readonly places: ReadonlySet<string>
  readonly reading: Reading
}

function countables(facts: StatementFacts): readonly Countable[] {
  const heads = facts.clauses.groups.map(({ head }) => head.stem)
  return facts.clauses.groups
    .filter((group) => isUncounted(group) && heads.indexOf(group.head.stem) === heads.lastIndexOf(group.head.stem))
    .map((group) => countable(facts, group))
}

function countable({ statement, clauses, article }: StatementFacts, group: NounGroup): Countable {
  const { start, end, head, determiner } = group
  const text = slice(article.article.text, group)
  const isPlural = endsAsPlural(head.normal)
  const slots = clauses.slots.filter(({ filler, verb }) => filler === group && !formsOfBe.has(verb.main.normal))
  return {
    head: head.stem,
    isPlural,
    determiner,
    modifiers: modifiersOf(text),
    places: new Set(slots.map(({ verb, role }) => `${verb.main.stem} ${role}`)),
    reading: { statement: statement.id, start, end, text, value: isPlural ? 'two or more' : 'one' },
  }
}

/** Whether a noun is a plain one that neither a number nor a word for which or whose goes before. */
function isUncounted({ pronoun, head, words, determiner, entry }: NounGroup): boolean {
  if (pronoun || !startsWithSmall(head.text) || !entry.partsOfSpeech.includes('noun')) return false
  const isPlain = determiner === '' ? endsAsPlural(head.normal) : /^(?:an?|the)$/.test(determiner)
  return isPlain && words.every((_, index) => readNumeral(words, index) === null)
}

function endsAsPlural(noun: string): boolean {
  return /[^su'i]s$/.test(noun) && noun.length > 3
}

/** Its longer words but for the last; "candle-lit" and "candlelit" are one. */
function modifiersOf(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/(?<=\S)\s?[-‐‑]\s?(?=\S)/g, '')
    .split(/\s+/)
  return new Set(words.slice(0, -1).filter((word) => word.length > 3))
}

function isOneFact(x: Countable, y: Countable): boolean {
  const one = x.isPlural ? y : x
  const isOfOneKind = /^an?$/.test(one.determiner) && [...x.modifiers].some((word) => y.modifiers.has(word))
  return isOfOneKind || [...x.places].some((place) => y.places.has(place))
}
