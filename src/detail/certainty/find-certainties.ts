import { type CertaintyLevel, certaintyCues } from '../../language/saying/certainty-cues.ts'
import { clausesOf } from '../../language/sentence/clauses.ts'
import { failingVerbs, negations } from '../../language/sentence/negations.ts'
import { namesPerson } from '../../language/time/given-names.ts'
import { namesMonth } from '../../language/time/month-names.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import { isIrregularForm } from '../../language/words/irregular-verbs.ts'
import type { CertaintyDetail } from '../../model/detail.ts'
import { isNews } from '../../model/statement.ts'
import type { Finder } from '../finder.ts'
import { isTitleCase } from '../name/capital-use.ts'
import { isIdiom } from './idioms.ts'
import { predicateAfter } from './predicate.ts'

/**
 * Words that make a clause less than plain fact, each with the word it holds for: "allegedly hit".
 *
 * `value` is the level: `claim`, `likely`, `possible`, `planned`, `alleged` or `denied`. A clause without such
 * a word is `fact` and has no detail. The span goes from the cue to the end of its predicate, the last word.
 */
export const findCertainties: Finder<'certainty'> = ({ article, statements }) =>
  statements.filter(isNews).flatMap((statement): readonly CertaintyDetail[] => {
    const tokens = tokensOf(statement)
    const clauses = clausesOf(tokens)
    return findCues(tokens).map(({ first, end, level }) => {
      const predicate = predicateAfter(tokens, end)
      const start = tokens[first]?.start ?? statement.start
      const stop = tokens[predicate ?? end - 1]?.end ?? statement.end
      const clause = clauses[first] ?? statement
      return {
        kind: 'certainty',
        statement: statement.id,
        start,
        end: stop,
        text: article.text.slice(start, stop),
        value: level,
        scope: { start: Math.min(clause.start, start), end: Math.max(clause.end, stop) },
      }
    })
  })

/** By first word, the most words of a cue that it opens: most words of a text are settled by one look-up. */
const longestCues: ReadonlyMap<string, number> = new Map(
  [...certaintyCues.keys()]
    .map((cue) => cue.split(' '))
    .sort((a, b) => a.length - b.length)
    .map(([first = '', ...rest]) => [first, 1 + rest.length]),
)

interface Cue {
  readonly first: number
  readonly end: number
  readonly level: CertaintyLevel
}

function findCues(tokens: readonly Token[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let first = 0; first < tokens.length; first++) {
    const cue = cueAt(tokens, first)
    if (!cue) continue
    cues.push(cue)
    first = cue.end - 1
  }
  return cues
}

function cueAt(tokens: readonly Token[], first: number): Cue | null {
  const longest = longestCues.get(tokens[first]?.normal ?? '') ?? 0
  for (let end = Math.min(tokens.length, first + longest); end > first; end--) {
    const words = tokens.slice(first, end)
    const level = certaintyCues.get(words.map((token) => token.normal).join(' '))
    if (level && isMeant(tokens, first, end) && !isIdiom(tokens, first, end)) return { first, end, level }
  }
  return null
}

const perceiving = new Set('see seen hear heard feel felt smell taste'.split(' '))

// Verbs of what something has room or strength for; general knowledge.
const holding = new Set('carry hold seat sleep house accommodate contain lift tow'.split(' '))
/** How far behind its verb a quantity stands: "could hold up to 1,000 people". */
const nearQuantity = 4

/** "could see", "could be heard", "could carry 250 people": what somebody or something was able to do is no doubt. */
function isAbility(tokens: readonly Token[], from: number): boolean {
  if ([tokens[from], tokens[from + 1]].some((token) => perceiving.has(token?.normal ?? ''))) return true
  const behind = tokens.slice(from + 1, from + 1 + nearQuantity)
  return holding.has(tokens[from]?.normal ?? '') && behind.some(({ kind }) => kind === 'number')
}

/** "could not", "could offer no details" */
function isDenied(tokens: readonly Token[], from: number): boolean {
  return /^(?:not|never|hardly|only)$/.test(tokens[from]?.normal ?? '') || tokens[from + 1]?.normal === 'no'
}

/** "May 3" is a date, "could not" says that something did not happen, "not expected" is a negation. */
function isMeant(tokens: readonly Token[], first: number, end: number): boolean {
  const cue = tokens[first]
  if (cue?.text === 'May' && !isModal(tokens, first)) return false
  if (cue?.normal === 'could' && (isDenied(tokens, end) || isAbility(tokens, end))) return false
  return !isNegated(tokens, first)
}

/** Whether "May" is the verb: no month ("May 3", "in May"), and nobody ("Theresa May visited"); "Rain May Fall" is a headline's. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (next?.kind !== 'word' || /^(?:in|on|of|at|by)$/i.test(before?.text ?? '')) return false
  if (namesMonth(tokens, at) || namesPerson(tokens, at)) return false
  if (before?.kind === 'word' && !isTitleCase(tokens)) return false
  // No past form follows a modal.
  return !/^[a-z]{2,}ed$/.test(next.normal) && !isNoBase(next.normal)
}

/** "went", but not "beat" and "found", which are base forms too. */
function isNoBase(word: string): boolean {
  return isIrregularForm(word) && !basesToo.has(word)
}

/** Irregular past forms that are also the base of a verb; a closed class. */
const basesToo: ReadonlySet<string> = new Set('beat bound fell felt found lay saw wound'.split(' '))

/** "not expected", "didn't deny", "refused to deny" */
function isNegated(tokens: readonly Token[], first: number): boolean {
  const [before, earlier] = [tokens[first - 1]?.normal ?? '', tokens[first - 2]?.normal ?? '']
  return (
    negations.has(before) || /^(?:n't|without|less)$/.test(before) || (before === 'to' && failingVerbs.has(earlier))
  )
}
