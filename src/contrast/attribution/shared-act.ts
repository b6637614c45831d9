import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import type { Clauses } from '../../language/sentence/clause-slots.ts'
import { auxiliaries } from '../../language/sentence/clause-words.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import type { Token } from '../../language/tokens.ts'
import { verbStem } from '../../language/words/irregular-verbs.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import type { WordEntry } from '../../language/words/word-entry.ts'
import { areAntonyms, areKin } from '../../language/words/wordnet.ts'
import { contains, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'

/** A part of a statement, or all of it. */
export interface Stretch {
  readonly facts: StatementFacts
  readonly span: Span
}

/** Verbs of any statement, whatever it tells. */
const lightVerbs: ReadonlySet<string> = new Set(
  'be have do get make take go come look seem appear become try want use include'.split(' '),
)

/**
 * Whether what somebody says tells an act that a plain stretch tells: a verb of one stands in the other too, or one that
 * means much the same. Who and what is named says nothing.
 */
export function shareVerb(said: Stretch, plain: Stretch): boolean {
  return isAmong(claimedOf(said, actsOf(said)), actsOf(plain))
}

/** The same where a noun may stand for the verb: "was killed" and "the killing". */
export function tellOneAct(said: Stretch, plain: Stretch): boolean {
  const [left, right] = [claimedOf(said, actsOf(said)), actsOf(plain)]
  return isAmong(left, [...right, ...wordsOf(plain)]) || isAmong(right, [...left, ...claimedOf(said, wordsOf(said))])
}

/** What somebody says without what tells who or which is meant: "the rule that allowed it", "Hale, who was fired". */
function claimedOf({ facts: { clauses } }: Stretch, acts: readonly Act[]): readonly Act[] {
  const known = clauses.verbs.filter(({ first }) => relative.test(clauses.tokens[first - 1]?.normal ?? ''))
  return acts.filter(({ token }) => !known.some(({ main }) => main === token))
}

const relative = /^(?:who|which|that)$/

/** Whether one tells the opposite of what the other does: "weakens the rule", "strengthens the rule". Symmetric. */
export function tellOpposites(a: Stretch, b: Stretch): boolean {
  const others = actsOf(b).flatMap(({ entry }) => entry ?? [])
  return actsOf(a).some(({ entry }) => entry !== null && others.some((other) => areAntonyms(entry, other)))
}

/** Whether one denies an act that the other asserts: "she signed the memo", "she did not sign it". Symmetric. */
export function isDeniedByOne(a: Stretch, b: Stretch): boolean {
  const [left, right] = [actsOf(a), actsOf(b)]
  return left.some((x) => right.some((y) => areOne(x, y) && isDenied(a, x) !== isDenied(b, y)))
}

function isDenied({ facts: { clauses } }: Stretch, { token }: Act): boolean {
  return clauses.verbs.some(({ main, negated }) => main === token && negated)
}

function isAmong(acts: readonly Act[], others: readonly Act[]): boolean {
  return acts.some((act) => others.some((other) => areOne(act, other)))
}

function areOne(a: Act, b: Act): boolean {
  if (stemOf(a.token) === stemOf(b.token)) return true
  return a.entry !== null && b.entry !== null && areKin(a.entry, b.entry)
}

/** All words of a stretch but those that tell who is meant; of those that head a noun phrase it is known what they mean. */
function wordsOf({ facts, span }: Stretch): readonly Act[] {
  const { tokens, groups } = facts.clauses
  const heads = new Map(groups.map(({ head, entry }) => [head, entry]))
  const whose = new Set(groups.flatMap(tellingWho))
  const own = tokens.filter((token, index) => contains(span, token) && !describes(tokens, index) && !whose.has(token))
  return own.map((token) => ({ token, entry: heads.get(token) ?? null }))
}

/** "party" of "the party girl" and of "party girl Ann Hale". */
function tellingWho({ words, head, entry }: NounGroup): readonly Token[] {
  return startsWithCapital(head.text) || canBePerson(entry.lemmas) ? words.slice(0, -1) : []
}

function stemOf({ normal, stem }: Token): string {
  return verbStem(normal, stem)
}

/** A word that may tell what is done. */
interface Act {
  readonly token: Token
  /** Null where it is not known what it means here. */
  readonly entry: WordEntry | null
}

/** The verbs of a stretch that tell what is done, without those of being and saying. */
function actsOf({ facts, span }: Stretch): readonly Act[] {
  const { verbs, tokens } = facts.clauses
  const found = verbs.filter(({ main, last }) => contains(span, main) && !describes(tokens, last - 1))
  return verbs.length === 0 ? infinitives(facts.clauses) : found.flatMap((verb) => actOf(verb, tokens))
}

function actOf({ main, last, entry }: VerbGroup, tokens: readonly Token[]): readonly Act[] {
  if (modals.has(main.normal)) return unknownAct(tokens[last])
  const isLight = auxiliaries.has(main.normal) || lightVerbs.has(entry.lemmas[0] ?? '')
  return isLight || reportingVerb(main.normal)?.sense === 'saying' ? [] : [{ token: main, entry }]
}

/** A verb that stands alone behind them is one that the word data knows as a noun: "will host". */
const modals: ReadonlySet<string> = new Set('will would can could may might must shall should'.split(' '))

/** "Hale to host the show": the same in a headline, where no other verb is. */
function infinitives({ tokens, tags }: Clauses): readonly Act[] {
  return tokens.flatMap((token, index) =>
    tokens[index - 1]?.normal === 'to' && tags[index] === 'noun' ? unknownAct(token) : [],
  )
}

function unknownAct(token: Token | undefined): readonly Act[] {
  return token?.kind === 'word' ? [{ token, entry: null }] : []
}

/** How many words may stand between an accusation and the verb of what it is: "accused of running down and killing". */
const accusedReach = 5

/** Whether a verb tells who is meant: "Convicted robber Ann Hale", "the man accused of killing a guard". */
function describes(tokens: readonly Token[], index: number): boolean {
  const { normal } = tokens[index] as Token
  if (index === 0) return normal.endsWith('ed')
  if (!normal.endsWith('ing')) return false
  const before = tokens.slice(Math.max(0, index - accusedReach), index).map((token) => token.normal)
  const of = before.lastIndexOf('of')
  return of > 0 && /^(?:accused|suspected|convicted)$/.test(before[of - 1] ?? '')
}
