import { remembering } from '../../language/remembering.ts'
import type { Slot } from '../../language/sentence/clause-slots.ts'
import { auxiliaries, determiners, namingPrepositions, timeWords } from '../../language/sentence/clause-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import { namesMonth } from '../../language/time/month-names.ts'
import { type Token, tokensOf } from '../../language/tokens.ts'
import { verbStem } from '../../language/words/irregular-verbs.ts'
import type { WordEntry } from '../../language/words/word-entry.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { namesOf } from '../name/named.ts'
import { isUnderDenial } from './under-denial.ts'

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
  /** Whether nothing but a negation makes it less than asserted: "no one was hurt". */
  readonly denied: boolean
  /** Whether "if", "unless" or "whether" stands before it in its clause. */
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
  'to would could might may can should must if whether unless avoid avoids avoided avoiding fail failed'.split(' '),
)

const conditions = new Set(['if', 'unless', 'whether'])

/** Marks behind which nobody is reporting any more. */
const endsReport = new Set('"“”.!?')

const formsOfHave = new Set(['have', 'has', 'had'])
const indefinite = new Set(['a', 'an', 'any', 'no'])
/** Behind these a word in "-ing" is what is spoken of, not what is told. */
const nounPrepositions = new Set(['about', 'for', 'from', 'in', 'over'])

/** The content words of a statement that are neither names, dates nor verbs of saying, in order. O(tokens). */
export const contentWordsOf: (facts: StatementFacts) => readonly ContentWord[] = remembering(findContentWords)

function findContentWords(facts: StatementFacts): readonly ContentWord[] {
  const tokens = tokensOf(facts.statement)
  const line: Line = { tokens, content: tokens.map(isContent) }
  const names = namesOf(facts)
  const { slots } = facts.clauses
  const entries = entriesByStart(facts)
  let reported = false
  const words: ContentWord[] = []
  tokens.forEach((token, index) => {
    if (speechVerbs.has(token.stem) || charges.has(token.stem)) reported = true
    else if (token.kind === 'mark' && endsReport.has(token.text)) reported = false
    if (!mayBePredicate(line, index) || names.some((name) => overlap(name, token) > 0)) return
    const entry = entries.get(token.start) ?? null
    const places = entry === null ? [] : slots.filter(({ verb }) => verb.main.start === token.start)
    words.push({ ...describe(line, index, token), places, entry, reported })
  })
  return words.map((word, index) =>
    word.coordinated && goesOnUnasserted(word, words.slice(0, index)) ? { ...word, asserted: false } : word,
  )
}

/** The tokens of a statement, and whether each is a content word. */
interface Line {
  readonly tokens: readonly Token[]
  readonly content: readonly boolean[]
}

/** "would stunt his growth and leave him blind": what holds for the first verb holds for a bare one that "and" joins to it. */
function goesOnUnasserted({ places, token }: ContentWord, before: readonly ContentWord[]): boolean {
  const isBare = places[0]?.verb.entry.lemmas.includes(token.normal) ?? false
  return (
    (isBare || token.normal.endsWith('ing')) && before.findLast((word) => word.places.length > 0)?.asserted === false
  )
}

/** What the word data knows of the verbs and of the heads of nouns, by where they start; a verb before a noun. */
function entriesByStart({ clauses: { verbs, groups } }: StatementFacts): ReadonlyMap<number, WordEntry> {
  return new Map([...groups, ...verbs].map((part) => [('head' in part ? part.head : part.main).start, part.entry]))
}

/** How many words near one predicate stand near the other too. */
export function sharedNear(x: ContentWord, y: ContentWord): number {
  return x.near.filter((stem) => y.near.includes(stem)).length
}

function describe(line: Line, index: number, token: Token): Omit<ContentWord, 'places' | 'entry' | 'reported'> {
  const { tokens } = line
  const last = tokens[index - 1]
  const after = tokens.slice(index + 1, index + 1 + objectReach)
  const before = tokens.slice(Math.max(0, index - unassertedReach), index)
  // "Reversing the rule takes time", "barred him from contacting witnesses"
  const isNoun = token.normal.endsWith('ing') && (last === undefined || namingPrepositions.has(last.normal))
  const isTold = !isNoun && !before.some((other) => unasserting.has(other.normal)) && !isUnderDenial(tokens, index)
  const isDenied = before.some(({ normal }) => negations.has(normal) || normal === 'without')
  return {
    token,
    stem: verbStem(token.normal, token.stem),
    next: after.find((other, at) => other.kind === 'mark' || line.content[index + 1 + at])?.stem ?? null,
    coordinated: last?.normal === 'and' || last?.normal === 'or',
    near: nearStems(line, index, token),
    span: { start: startOfVerb(tokens, index), end: token.end },
    asserted: isTold && !isDenied,
    denied: isTold && isDenied,
    charged: [tokens[index + 1], ...tokens.slice(Math.max(0, index - chargeReach), index)].some(isOfCharge),
    conditional: tokens.slice(Math.max(0, index - reach), index).some((other) => conditions.has(other.normal)),
    counted: after.some((other) => other.kind === 'number'),
    presupposed: isPresupposed(line, index, token),
  }
}

function nearStems({ tokens, content }: Line, index: number, { stem }: Token): readonly string[] {
  const stems: string[] = []
  for (let at = Math.max(0, index - reach); at <= index + reach; at++) {
    const other = tokens[at]
    if (other && content[at] && other.stem !== stem && !timeWords.has(other.normal)) stems.push(other.stem)
  }
  return stems
}

function mayBePredicate({ tokens, content }: Line, index: number): boolean {
  const token = tokens[index]
  if (!token || speechVerbs.has(token.stem) || timeWords.has(token.normal) || namesMonth(tokens, index)) return false
  return content[index] || isMainHave(tokens, index)
}

/** "have a gun", where "have" is no auxiliary. */
function isMainHave(tokens: readonly Token[], index: number): boolean {
  return formsOfHave.has(tokens[index]?.normal ?? '') && indefinite.has(tokens[index + 1]?.normal ?? '')
}

function isContent({ kind, text, normal }: Token): boolean {
  return kind === 'word' && text.length > 2 && !sentenceOpeners.has(normal) && !auxiliaries.has(normal)
}

function startOfVerb(tokens: readonly Token[], index: number): number {
  let first = index
  while (first > 0 && index - first < mostAuxiliaries && auxiliaries.has(tokens[first - 1]?.normal ?? '')) first--
  return tokens[first]?.start ?? 0
}

function isPresupposed({ tokens, content }: Line, index: number, { normal }: Token): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!before) return false
  if (before.text === '-' || next?.text === '-' || normal.endsWith('ion')) return true
  if (normal.endsWith('ing') && (content[index - 1] || nounPrepositions.has(before.normal))) return true
  const possessive = /['’]s?$/.test(before.text) && !sentenceOpeners.has(before.normal)
  return possessive || determiners.has(before.normal) || before.normal === 'of'
}
