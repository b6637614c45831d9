import type { LinkEvidence, MatchedWords } from '../model/evidence.ts'
import type { ArticleIndex } from './article-index.ts'
import type { ArticlePair } from './article-pair.ts'
import { linkModel } from './built-in-judge.ts'
import type { Candidate } from './judge.ts'
import { contributions } from './linear-model.ts'
import type { Unit, UnitStatement } from './units.ts'

/** How many matches, words without a match and features an explanation names, at the most. */
const mostNamed = 8

/** What made a link of two statements of an article pair, and what spoke against it, by the built-in scorer. */
export function explain(pair: ArticlePair, { from, to, features }: Candidate): LinkEvidence {
  const a = statementOf(pair.rows, from.id)
  const b = statementOf(pair.columns, to.id)
  const matches = matchesOf(pair, a, b)
  const matched = new Set(matches.flatMap(({ unit, other }) => [unit.key, other.key]))
  const alone = [a, b].flatMap(({ statement, units }) =>
    units
      .filter((unit) => !matched.has(unit.key))
      .map((unit) => ({ statement: statement.id, ...named(unit, statement), weight: weightOf(pair, unit) })),
  )
  const parts = contributions(linkModel, features)
  return {
    from: from.id,
    to: to.id,
    matched: heaviest(
      matches.map(
        ({ unit, other, weight }): MatchedWords => ({
          from: named(unit, a.statement),
          to: named(other, b.statement),
          weight,
        }),
      ),
    ),
    unmatched: heaviest(alone),
    contributions: linkModel.terms
      .map(({ feature }, index) => ({ feature, logits: rounded(parts[index] ?? 0) }))
      .sort((x, y) => Math.abs(y.logits) - Math.abs(x.logits))
      .slice(0, mostNamed),
  }
}

interface Match {
  readonly unit: Unit
  readonly other: Unit
  readonly weight: number
}

/** For each word of one statement the word of the other that stands for it best, each word once. */
function matchesOf(
  { lexicon, vocabulary, weights }: ArticlePair,
  a: UnitStatement,
  b: UnitStatement,
): readonly Match[] {
  const { starts, words, similarities } = vocabulary.alike
  const ofOther = new Map(b.units.toReversed().map((unit) => [lexicon.numberOf.get(unit.key), unit]))
  const taken = new Set<string>()
  return a.units.flatMap((unit) => {
    if (taken.has(unit.key)) return []
    const word = lexicon.numberOf.get(unit.key) ?? 0
    for (let near = starts[word] as number; near < (starts[word + 1] as number); near++) {
      const other = ofOther.get(words[near])
      if (!other) continue
      taken.add(unit.key)
      return [{ unit, other, weight: (weights[word] as number) * (similarities[near] as number) }]
    }
    return []
  })
}

function weightOf({ lexicon, weights }: ArticlePair, { key }: Unit): number {
  return weights[lexicon.numberOf.get(key) ?? 0] ?? 0
}

function statementOf({ statements }: ArticleIndex, id: string): UnitStatement {
  return statements.find(({ statement }) => statement.id === id) as UnitStatement
}

function named(
  { start, end }: Unit,
  statement: UnitStatement['statement'],
): { start: number; end: number; text: string } {
  return { start, end, text: statement.text.slice(start - statement.start, end - statement.start) }
}

function heaviest<Item extends { readonly weight: number }>(items: readonly Item[]): readonly Item[] {
  return items
    .toSorted((x, y) => y.weight - x.weight)
    .slice(0, mostNamed)
    .map((item) => ({ ...item, weight: rounded(item.weight) }))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
