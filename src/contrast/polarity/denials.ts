import { canonicalEntity } from '../../language/names/entities.ts'
import { remembering } from '../../language/remembering.ts'
import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { determiners, prepositions } from '../../language/sentence/clause-words.ts'
import { negations } from '../../language/sentence/negations.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { areKin, relatedness } from '../../language/words/wordnet.ts'
import type { Difference, Reading } from '../../model/claim.ts'
import type { Relation } from '../../model/link.ts'
import { type Act, deniesVerb, plainActsOf } from '../acts/plain-acts.ts'
import type { StatementFacts } from '../contraster.ts'
import { areNamesakes } from '../name/namesakes.ts'
import { arePlacedApart } from '../place/places-apart.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'
import { areOppositeVerbs } from './opposite-verbs.ts'

/**
 * Sets "the board did not approve the plan" against "the board approved the plan", and "approved" against "rejected": one verb
 * or its opposite, and the same beside it.
 *
 * Silent where either says less than that it is or is not so ("would approve", "to approve", "if it approves"), and where
 * places or times differ.
 */
export function contrastDenials(a: StatementFacts, b: StatementFacts, relation: Relation): readonly Difference[] {
  const [left, right] = [tellingActsOf(a), tellingActsOf(b)]
  const all = left.flatMap((x) => right.map((y) => ({ x, y, reason: contradictionOf(x, y) })))
  const pairs = withoutRaised(all, [a, b])
  const found = pairs.flatMap(({ x, y, reason }): readonly Difference[] => {
    if (!reason || tellsToo(left, y) || tellsToo(right, x) || areOfOtherParts([a, x], [b, y])) return []
    const isOneTense = x.tense === y.tense
    if (reason === 'opposite' && !(isOneTense && areOnOneThing([a, x], [b, y]))) return []
    const ties = tiesOf(x, y, reason)
    if (ties === 0 || (ties === 1 && relation === 'partial')) return []
    // Beside one noun alone a verb may stand twice; what will not be may have been, and what has not been may be by now.
    const verdict = ties > 1 && isOneTense && !mayBeOfOthers(x, y) ? 'conflict' : 'unclear'
    return [{ kind: 'polarity', verdict, reason, readings: [readingFrom(a, x), readingFrom(b, y)] }]
  })
  return found.length === 0 || arePlacedApart(a, b) || areTimedApart(a, b) ? [] : found
}

interface ActPair {
  readonly x: Act
  readonly y: Act
  readonly reason: 'denied' | 'opposite' | null
}

/** "I did not feel that we were ready" and "I felt that we were not ready": where each denies the other's verb, both say one thing. */
function withoutRaised(pairs: readonly ActPair[], [a, b]: Sides): readonly ActPair[] {
  const denied = pairs.filter(({ reason }) => reason === 'denied')
  const isRaised = (pair: ActPair): boolean =>
    denied.some(
      (other) => pair.x.denied !== other.x.denied && isInOther(a, pair.x, other.x) && isInOther(b, pair.y, other.y),
    )
  return pairs.filter((pair) => pair.reason !== 'denied' || !isRaised(pair))
}

type Sides = readonly [StatementFacts, StatementFacts]

/** Whether one of two acts is in the clause that the other takes: neither a mark nor "and" or "but" parts them. */
function isInOther({ clauses: { tokens } }: StatementFacts, { verb: u }: Act, { verb: v }: Act): boolean {
  const between = tokens.slice(Math.min(u.last, v.last), Math.max(u.first, v.first))
  return between.every(({ kind, normal }) => kind !== 'mark' && !/^(?:and|but|or)$/.test(normal))
}

/** Whether two acts are of one verb that only one text denies, or of two verbs that are opposites. */
function contradictionOf(x: Act, y: Act): 'denied' | 'opposite' | null {
  if (x.denied !== y.denied) return isOneVerb(x, y) ? 'denied' : null
  return !x.denied && areOppositeVerbs(x.verb, y.verb) ? 'opposite' : null
}

/** "fire" and "dismiss" are one verb where the same is done to the same. */
function isOneVerb(x: Act, y: Act): boolean {
  if (x.verb.entry.lemmas[0] === y.verb.entry.lemmas[0]) return true
  const [left, right] = [x, y].map(({ beside }) => beside)
  const areOnes = ['subject', 'object'].every((role) => tieOf(left?.get(role), right?.get(role)) === 'tied')
  return areOnes && relatedness(x.verb.entry, y.verb.entry) === 1
}

/** Whether two acts are done to the same, and not to a number of things: "won 10 games" and "lost 6 games" are no opposites. */
function areOnOneThing([a, x]: PlacedAct, [b, y]: PlacedAct): boolean {
  return tieOf(x.beside.get('object'), y.beside.get('object')) === 'tied' && !isCounted([a, x]) && !isCounted([b, y])
}

function isCounted([facts, { beside }]: PlacedAct): boolean {
  return numbersIn(facts, beside.get('object')) !== ''
}

type PlacedAct = readonly [StatementFacts, Act]

/** "voters in the north" and "voters in the south", "60 percent of voters" and "40 percent of voters" */
export function areOfOtherParts([a, x]: PlacedAct, [b, y]: PlacedAct): boolean {
  const [subject, other] = [x.beside.get('subject'), y.beside.get('subject')]
  const [left, right] = [partOf(a, subject), partOf(b, other)]
  return (left !== null && right !== null && left !== right) || numbersIn(a, subject) !== numbersIn(b, other)
}

/** The numbers in a noun group; empty for none. */
function numbersIn({ clauses: { tags, tokens } }: StatementFacts, group: NounGroup | undefined): string {
  const words = tokens.slice(group?.first ?? 0, group?.last ?? 0)
  return words
    .filter((_, index) => tags[(group?.first ?? 0) + index] === 'number')
    .map(({ normal }) => normal)
    .join(' ')
}

/** The stem of what follows a noun behind "in", "of" and the like; null where nothing does. */
function partOf({ clauses: { tokens } }: StatementFacts, group: NounGroup | undefined): string | null {
  if (!group || !prepositions.has(tokens[group.last]?.normal ?? '')) return null
  return tokens.slice(group.last + 1).find(({ normal }) => !determiners.has(normal))?.stem ?? null
}

/** Verbs of every statement: what they deny is said by the words beside them. */
const lightVerbs = new Set('be have do get make take go need want seem'.split(' '))

/** Verbs that are acts before a noun, "reported a problem", and tell the words of others before a clause. */
const disclosing = new Set(['report', 'announce', 'disclose'])

const tellingActsOf = remembering((facts: StatementFacts): readonly Act[] => {
  return plainActsOf(facts).filter(({ verb: { entry, main }, beside }) => {
    const [lemma = ''] = entry.lemmas
    const object = disclosing.has(lemma) ? beside.get('object') : undefined
    const isAct = object !== undefined && !facts.clauses.verbs.some(({ first }) => first === object.last)
    return !lightVerbs.has(lemma) && (isAct || reportingVerb(main.normal)?.sense !== 'saying')
  })
})

/** Whether one of these acts has the same verb, denied or not as this one: then its text says both. */
function tellsToo(acts: readonly Act[], { verb, denied }: Act): boolean {
  return acts.some((act) => act.denied === denied && act.verb.main.stem === verb.main.stem)
}

/** How many nouns stand beside both verbs; 0 where a noun may tell the acts apart. */
function tiesOf(x: Act, y: Act, reason: 'denied' | 'opposite'): number {
  const roles = [...new Set([...x.beside.keys(), ...y.beside.keys()])]
  const told = roles.filter((role) => mayTellApart(role, [x, y], reason))
  const ties = told.map((role) => tieOf(x.beside.get(role), y.beside.get(role)))
  const tied = ties.filter((tie) => tie === 'tied').length
  if (ties.includes('apart')) return 0
  return tied === 1 && ties.includes('open') && !areDescribedAlike(x, y) ? 0 : tied
}

function mayBeOfOthers(x: Act, y: Act): boolean {
  return [...x.beside].some(([role, filler]) => mayBeTwo(filler, y.beside.get(role)))
}

/** "the far right" and "the Left": whether two nouns that stand in one role are not surely one, and share no word. */
export function mayBeTwo(x: NounGroup, y: NounGroup | undefined): boolean {
  if (!y || x.pronoun || y.pronoun || tieOf(x, y) === 'tied') return false
  return !x.words.some(({ stem }) => y.words.some((word) => word.stem === stem))
}

/** Whether what stands in a role beside two acts may tell them apart. */
function mayTellApart(role: string, [x, y]: readonly [Act, Act], reason: 'denied' | 'opposite'): boolean {
  const [left, right] = [x.beside.get(role), y.beside.get(role)]
  // What is raised to 5 and lowered to 4 are one thing, what was raised to 5 and not raised to 4 are two.
  if (reason === 'opposite') return !areNumbers(left, right)
  // "He had read the notes" and "he had not read the notes"
  if (left?.pronoun && right?.pronoun && left.head.normal === right.head.normal) return false
  // Who was not charged was not "charged with fraud" either.
  const [denied, filler] = x.denied ? [x, left] : [y, right]
  return filler !== undefined || !denied.bare || role === 'subject' || role === 'object'
}

function areNumbers(x: NounGroup | undefined, y: NounGroup | undefined): boolean {
  return x?.head.kind === 'number' && y?.head.kind === 'number'
}

/** "a safety inspection" on both sides says more than "an inspection". */
function areDescribedAlike(x: Act, y: Act): boolean {
  const [left, right] = [x, y]
    .map(({ beside }) => beside.get('object'))
    .map((object) => (object ? describing(object) : []))
  return left !== undefined && left.length > 0 && left.join() === right?.join()
}

/** Whether two nouns are one, or may be one, or are two things; a pronoun and what one text leaves out may be anything. */
export function tieOf(x: NounGroup | undefined, y: NounGroup | undefined): 'tied' | 'open' | 'apart' {
  if (!x || !y || x.pronoun || y.pronoun) return isAnyone(x) || isAnyone(y) ? 'tied' : 'open'
  if (isAnyone(x) || isAnyone(y) || areOneEntity(x, y)) return 'tied'
  if (x.head.stem === y.head.stem)
    return areDescribedApart(x, y) || areNamesakes(namesOf(x), namesOf(y)) ? 'apart' : 'tied'
  return areKin(x.entry, y.entry) || mayBeNamed(x, y) || mayBeNamed(y, x) ? 'open' : 'apart'
}

/** "the United States" and "the U.S." */
function areOneEntity(x: NounGroup, y: NounGroup): boolean {
  const [left, right] = [x, y].map(({ words }) => canonicalEntity(words.map(({ text }) => text).join(' '))?.key)
  return left !== undefined && left === right
}

/** "the ferry" may be "the Linnet". */
function mayBeNamed({ determiner, head }: NounGroup, name: NounGroup): boolean {
  return /^(?:the|this|that)$/.test(determiner) && startsWithSmall(head.text) && !startsWithSmall(name.head.text)
}

/** "the lower court" and "the supreme court", "most voters" and "few voters": each has words that the other lacks. */
function areDescribedApart(x: NounGroup, y: NounGroup): boolean {
  const [left, right] = [describing(x), describing(y)]
  return left.some((word) => !right.includes(word)) && right.some((word) => !left.includes(word))
}

function namesOf({ words }: NounGroup): readonly string[] {
  return words.map(({ normal }) => normal)
}

function describing({ words, head }: NounGroup): readonly string[] {
  const own = words.filter((word) => word !== head && (startsWithSmall(word.text) || amounts.has(word.normal)))
  return own.map(({ stem }) => stem)
}

const amounts: ReadonlySet<string> = new Set('most many some few several half'.split(' '))

/** "anyone", "no one": it stands for whomever the other text names. */
function isAnyone(group: NounGroup | undefined): boolean {
  return group !== undefined && /^(?:anyone|anybody|anything|one|nobody|none|nothing)$/.test(group.head.normal)
}

/** From the word that denies to the verb. */
function readingFrom(facts: StatementFacts, { verb, first: index, beside, denied }: Act): Reading {
  const { tokens } = facts.clauses
  const before = tokens[index - 1]
  const [, nobody] = [...beside].find(deniesVerb) ?? []
  const first = before && negations.has(before.normal) ? before : tokens[index]
  const start = Math.min(first?.start ?? verb.main.start, nobody?.start ?? Number.POSITIVE_INFINITY)
  const end = Math.max(verb.main.end, nobody && nobody.start > verb.main.end ? nobody.end : 0)
  return readingAt(facts, { start, end }, `${denied ? 'not ' : ''}${verb.main.stem}`)
}
