import type { Slot } from '../language/clause-slots.ts'
import { auxiliaries, determiners, timeWords } from '../language/clause-words.ts'
import { verbStem } from '../language/irregular-verbs.ts'
import { remembering } from '../language/remembering.ts'
import { sentenceOpeners } from '../language/sentence-openers.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { WordEntry } from '../language/word-entry.ts'
import { overlap, type Span } from '../model/span.ts'
import type { StatementFacts } from './contraster.ts'
import { namesOf } from './named.ts'

/** A content word of a statement that may be its predicate, with what stands around it. */
export interface ContentWord {
  readonly token: Token
  /** Stem under which the forms of a verb meet: "shot" and "shooting" give "shoot". */
  readonly stem: string
  /** What stands beside it where the statement, read as clauses, has it for a verb. */
  readonly places: readonly Slot[]
  /** What the word data knows of it as a verb or a noun; null where the statement, read as clauses, has it for neither. */
  readonly entry: WordEntry | null
  /** Stem of the next content word in its clause: its object, or the noun that it describes. */
  readonly next: string | null
  /** Whether "and" or "or" stands before it, so that what holds for the verb before holds for it too. */
  readonly coordinated: boolean
  /** Stems of the content words around it, without itself. */
  readonly near: readonly string[]
  /** From its auxiliaries on: "will issue" rather than "issue". */
  readonly span: Span
  /** Whether a verb of saying stands before it in its sentence or quote. */
  readonly reported: boolean
  /** Whether the word after it or the one before it is of charging: "murder charges", "charged with arson", "denies arson". */
  readonly charged: boolean
  /** Whether the text says that it is so: no "to", "would", "if" or negation before it. */
  readonly asserted: boolean
  /** Whether "if" or "unless" stands before it in its clause. */
  readonly conditional: boolean
  /** Whether a figure follows: "rose 31 cents" and "fell 38 cents" are two moves, not one told in two ways. */
  readonly counted: boolean
  /** Whether it stands as a noun or inside a compound, so that the text presupposes rather than says it. */
  readonly presupposed: boolean
}

/** How far an argument may stand from its predicate, in tokens; a dozen is about one clause. */
const reach = 12
/** How far before a verb a word may make it less than asserted, in tokens: "to quickly pass". */
const unassertedReach = 3
/** How many auxiliaries a verb has at most: "will have been". */
const mostAuxiliaries = 3
/** How far the object may stand behind its verb, in tokens: "pointed a .38 caliber revolver". */
const objectReach = 4

/** Stems of verbs of saying: who says it is attribution's. */
const speechVerbs = new Set(
  'say said sai tell told report state announc write wrote add alleg claim show suggest indic'.split(' '),
)

/** Stems of words after which a text says what somebody holds against another: "charges that he spent". */
const charges = new Set('charg accus accusat suspicion suspect believ think thought assert contend belief'.split(' '))

/** How far before a word a charge may stand, in tokens: "charged with", "multiple counts of attempted". */
const chargeReach = 3
const ofCharge = new Set('charg accus suspicion count deni'.split(' '))

function isOfCharge(token: Token | undefined): boolean {
  return token !== undefined && ofCharge.has(token.stem)
}

const unasserting = new Set(
  `to would could might may can should must if whether not never no without n't won't don't doesn't didn't isn't wasn't
   weren't aren't wouldn't couldn't can't cannot hasn't haven't unless neither nor avoid deny denied fail failed`.split(
    /\s+/,
  ),
)

const conditions = new Set(['if', 'unless'])

/** The content words of a statement that are neither names, dates nor verbs of saying, in order. O(tokens). */
export const contentWordsOf: (facts: StatementFacts) => readonly ContentWord[] = remembering(findContentWords)

function findContentWords(facts: StatementFacts): readonly ContentWord[] {
  const tokens = tokensOf(facts.statement)
  const names = namesOf(facts)
  let reported = false
  const words: ContentWord[] = []
  tokens.forEach((token, index) => {
    if (speechVerbs.has(token.stem) || charges.has(token.stem)) reported = true
    else if (/^["“”.!?]$/.test(token.text)) reported = false
    if (!mayBePredicate(tokens, index) || names.some((name) => overlap(name, token) > 0)) return
    const places = facts.clauses.slots.filter(({ verb }) => verb.main.start === token.start)
    words.push({ ...describe(tokens, token, index), places, entry: entryOf(facts, token), reported })
  })
  return words.map((word, index) =>
    word.coordinated && goesOnUnasserted(word, words.slice(0, index)) ? { ...word, asserted: false } : word,
  )
}

/** "would stunt his growth and leave him blind": what holds for the first verb holds for a bare one that "and" joins to it. */
function goesOnUnasserted({ places, token }: ContentWord, before: readonly ContentWord[]): boolean {
  const isBare = places[0]?.verb.entry.lemmas.includes(token.normal) ?? false
  return (
    (isBare || token.normal.endsWith('ing')) && before.findLast((word) => word.places.length > 0)?.asserted === false
  )
}

function entryOf({ clauses: { verbs, groups } }: StatementFacts, { start }: Token): WordEntry | null {
  const verb = verbs.find(({ main }) => main.start === start)
  return (verb ?? groups.find(({ head }) => head.start === start))?.entry ?? null
}

/** How many words near one predicate stand near the other too. */
export function sharedNear(x: ContentWord, y: ContentWord): number {
  return x.near.filter((stem) => y.near.includes(stem)).length
}

function describe(
  tokens: readonly Token[],
  token: Token,
  index: number,
): Omit<ContentWord, 'places' | 'entry' | 'reported'> {
  const stem = verbStem(token.normal, token.stem)
  const around = tokens.slice(Math.max(0, index - reach), index + reach + 1)
  const after = tokens.slice(index + 1, index + 1 + objectReach)
  const before = tokens.slice(Math.max(0, index - unassertedReach), index)
  return {
    token,
    stem,
    next: after.find((other) => other.kind === 'mark' || isContent(other))?.stem ?? null,
    coordinated: /^(?:and|or)$/.test(tokens[index - 1]?.normal ?? ''),
    near: around.filter((other) => other !== token && isArgument(other, token)).map((other) => other.stem),
    span: { start: startOfVerb(tokens, index), end: token.end },
    // "Reversing the rule takes time"
    asserted: !before.some((other) => unasserting.has(other.normal)) && !(index === 0 && token.normal.endsWith('ing')),
    charged: [tokens[index + 1], ...tokens.slice(Math.max(0, index - chargeReach), index)].some(isOfCharge),
    conditional: tokens.slice(Math.max(0, index - reach), index).some((other) => conditions.has(other.normal)),
    counted: after.some((other) => other.kind === 'number'),
    presupposed: isPresupposed(tokens, index),
  }
}

function mayBePredicate(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || speechVerbs.has(token.stem) || timeWords.has(token.normal)) return false
  return isContent(token) || isMainHave(tokens, index)
}

/** "have a gun", where "have" is no auxiliary. */
function isMainHave(tokens: readonly Token[], index: number): boolean {
  return /^ha(?:ve|s|d)$/.test(tokens[index]?.normal ?? '') && /^(?:an?|any|no)$/.test(tokens[index + 1]?.normal ?? '')
}

function isContent(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 2 &&
    !sentenceOpeners.has(token.normal) &&
    !auxiliaries.has(token.normal)
  )
}

function isArgument(other: Token, predicate: Token): boolean {
  return isContent(other) && other.stem !== predicate.stem && !timeWords.has(other.normal)
}

function startOfVerb(tokens: readonly Token[], index: number): number {
  let first = index
  while (first > 0 && index - first < mostAuxiliaries && auxiliaries.has(tokens[first - 1]?.normal ?? '')) first--
  return tokens[first]?.start ?? 0
}

function isPresupposed(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !token) return false
  if (before.text === '-' || next?.text === '-' || /ion$/.test(token.normal)) return true
  if (/ing$/.test(token.normal) && (isContent(before) || /^(?:about|for|from|in|over)$/.test(before.normal)))
    return true
  const possessive = /['’]s?$/.test(before.text) && !sentenceOpeners.has(before.normal)
  return possessive || determiners.has(before.normal) || before.normal === 'of'
}
