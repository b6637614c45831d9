import { auxiliaries, determiners, timeWords } from '../language/clause-words.ts'
import { sentenceOpeners } from '../language/sentence-openers.ts'
import { type Token, tokenize } from '../language/tokens.ts'
import { overlap } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { namesOf } from './named.ts'

/** A content word of a statement that may be its predicate, with what stands around it. */
export interface Predicate {
  readonly token: Token
  /** Stems of the content words near it, without itself. */
  readonly near: readonly string[]
  /** Stem of the next content word in its clause: its object, or the noun that it describes. */
  readonly next: string | null
  /** Where its auxiliaries start: "will issue" rather than "issue". */
  readonly start: number
  /** Whether a verb of saying stands before it in its sentence or quote. */
  readonly reported: boolean
  /** Whether the text says that it is so: no "to", "would", "if" or negation before it. */
  readonly asserted: boolean
  /** Whether it stands as a noun or inside a compound, so that the text presupposes rather than says it. */
  readonly presupposed: boolean
}

/** How far an argument may stand from its predicate, in tokens. */
const reach = 12

/** Stems of verbs of saying: who says it is attribution's. */
const speechVerbs = new Set('say said sai tell told report state announc write wrote add'.split(' '))

/** Words before a verb that make it less than asserted, as far as the last `unassertedReach` words. */
const unasserting = new Set(
  `to would could might may can should must if whether not never no without n't won't don't doesn't didn't isn't
   wasn't weren't aren't wouldn't couldn't can't cannot hasn't haven't unless neither nor avoid deny denied fail failed`.split(/\s+/),
)
const unassertedReach = 3

/** The content words of a statement that are neither names, dates nor reporting verbs, in order. */
export function predicatesOf(facts: StatementFacts): readonly Predicate[] {
  const tokens = tokenize(facts.article.article.text, facts.statement)
  const names = namesOf(facts)
  const content = tokens.map((token, index) => isContent(token) || isMainHave(tokens, index))
  let reported = false
  return tokens.flatMap((token, index): readonly Predicate[] => {
    if (speechVerbs.has(token.stem)) reported = true
    else if (/^["“”.!?]$/.test(token.text)) reported = false
    if (!content[index] || speechVerbs.has(token.stem) || timeWords.has(token.normal)) return []
    if (names.some((name) => overlap(name, token) > 0)) return []
    const near = tokens
      .slice(Math.max(0, index - reach), index + reach + 1)
      .filter((other) => isContent(other) && other.stem !== token.stem && !timeWords.has(other.normal))
      .map((other) => other.stem)
    const before = tokens.slice(Math.max(0, index - unassertedReach), index)
    return [
      {
        token,
        near,
        next: tokens.slice(index + 1, index + 5).find((other) => other.kind === 'mark' || isContent(other))?.stem ?? null,
        start: startOfVerb(tokens, index),
        reported,
        asserted: !before.some((other) => unasserting.has(other.normal)),
        presupposed: isPresupposed(tokens, index),
      },
    ]
  })
}

/** How many words near one predicate stand near the other too. */
export function sharedNear(x: Predicate, y: Predicate): number {
  return x.near.filter((stem) => y.near.includes(stem)).length
}

function startOfVerb(tokens: readonly Token[], index: number): number {
  let first = index
  while (first > 0 && index - first < 3 && auxiliaries.has(tokens[first - 1]?.normal ?? '')) first--
  return tokens[first]?.start ?? 0
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && token.text.length > 2 && !sentenceOpeners.has(token.normal) && !auxiliaries.has(token.normal)
}

/** "have a gun", where "have" is no auxiliary. */
function isMainHave(tokens: readonly Token[], index: number): boolean {
  return /^ha(?:ve|s|d)$/.test(tokens[index]?.normal ?? '') && /^(?:an?|any|no)$/.test(tokens[index + 1]?.normal ?? '')
}

function isPresupposed(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (before === undefined) return false
  if (before.text === '-' || next?.text === '-') return true
  const noun = /ion$/.test(tokens[index]?.normal ?? '')
  const gerund = /ing$/.test(tokens[index]?.normal ?? '') && (isContent(before) || /^(?:about|for|from|in|over)$/.test(before.normal))
  if (noun || gerund) return true
  return determiners.has(before.normal) || (/['’]s?$/.test(before.text) && !sentenceOpeners.has(before.normal)) || before.normal === 'of'
}
