import { prepositions } from '../../language/sentence/clause-words.ts'
import { clausesOf } from '../../language/sentence/clauses.ts'
import { failingVerbs, negations } from '../../language/sentence/negations.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import { adjectiveOpposites, verbOpposites } from '../../language/words/antonyms.ts'
import type { PolarityDetail } from '../../model/detail.ts'
import { isNews } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'

/** How far a negation reaches for its predicate, in tokens: "did not, of course, resign" is left out. */
const reach = 5

/**
 * What a text denies, and words that WordNet gives an opposite.
 *
 * `value` is the stem of the predicate, with `not ` before it where it is denied: "did not have" gives `not have`.
 * The span goes from the negation to the predicate; `scope` is the clause.
 */
export const findPolarities: Finder<'polarity'> = ({ article, statements }) =>
  statements.filter(isNews).flatMap((statement): readonly PolarityDetail[] => {
    const tokens = tokensOf(statement)
    const clauses = clausesOf(tokens)
    return findPolarWords(tokens).map(({ first, last, value }) => {
      const [start, end] = [tokens[first]?.start ?? statement.start, tokens[last]?.end ?? statement.end]
      const clause = clauses[first] ?? statement
      const scope = { start: Math.min(clause.start, start), end: Math.max(clause.end, end) }
      return {
        kind: 'polarity',
        statement: statement.id,
        start,
        end,
        text: article.text.slice(start, end),
        value,
        scope,
      }
    })
  })

interface PolarWord {
  readonly first: number
  readonly last: number
  readonly value: string
}

function findPolarWords(tokens: readonly Token[]): readonly PolarWord[] {
  const found: PolarWord[] = []
  for (let index = 0; index < tokens.length; index++) {
    const word = negationAt(tokens, index) ?? opposedAt(tokens, index)
    if (!word) continue
    found.push(word)
    index = word.last
  }
  return found
}

function negationAt(tokens: readonly Token[], index: number): PolarWord | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const fails = failingVerbs.has(token.normal) && tokens[index + 1]?.normal === 'to'
  if (!fails && (!negations.has(token.normal) || isNoDenial(tokens, index))) return null
  const last = predicateFrom(tokens, fails ? index + 2 : index + 1)
  const predicate = last === null ? undefined : tokens[last]
  return last === null || !predicate ? null : { first: index, last, value: `not ${predicate.stem}` }
}

/** "No. 10", "not only", "no longer than" and "no doubt" deny nothing. */
function isNoDenial(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.normal === 'no' && next?.text === '.') return true
  return /^(?:only|just|least|doubt|matter|wonder|fewer|less|more|necessarily|surprisingly|one|so|or)$/.test(
    next?.normal ?? '',
  )
}

/** The first content word after a negation; a mark or a preposition ends the search. */
function predicateFrom(tokens: readonly Token[], from: number): number | null {
  for (let index = from; index < Math.min(tokens.length, from + reach); index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || (prepositions.has(token.normal) && token.normal !== 'to')) return null
    if (isMainHave(tokens, index) || isContent(token)) return index
  }
  return null
}

/** "have a gun", where "have" is no auxiliary. */
function isMainHave(tokens: readonly Token[], index: number): boolean {
  return /^ha(?:ve|s|d)$/.test(tokens[index]?.normal ?? '') && /^(?:an?|any|the)$/.test(tokens[index + 1]?.normal ?? '')
}

// The list of words that open sentences has "asked", which news puts before a quote.
function isContent({ normal }: Token): boolean {
  return !skipped.has(normal) && (!sentenceOpeners.has(normal) || normal === 'asked') && !normal.endsWith('ly')
}

/** Auxiliaries and degree words between a negation and its predicate. */
const skipped = new Set('be been being going yet longer immediately even ever any to an the a so very'.split(' '))

function opposedAt(tokens: readonly Token[], index: number): PolarWord | null {
  const token = tokens[index]
  if (token?.kind !== 'word' || sentenceOpeners.has(token.normal)) return null
  const opposed = verbOpposites(token.stem).length > 0 || adjectiveOpposites(token.stem).length > 0
  return opposed ? { first: index, last: index, value: token.stem } : null
}
