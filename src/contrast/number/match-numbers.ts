import { cardinals } from '../../language/number/number-words.ts'
import { areClose, isAddress } from '../../language/number/quantities.ts'
import { remembering } from '../../language/remembering.ts'
import { looksPlural, phraseEnds } from '../../language/sentence/phrase-words.ts'
import { type Surrounded, withSurroundings } from '../../language/sentence/surroundings.ts'
import type { Token } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import type { NumberDetail } from '../../model/detail.ts'
import { overlap } from '../../model/span.ts'
import { isDeniedBound } from '../acts/under-denial.ts'
import type { StatementFacts } from '../contraster.ts'
import { isPartOfCount } from './harm.ts'
import { likenessOf, type NumberPair, type PlacedNumber } from './number-likeness.ts'
import { isOfMove } from './number-moves.ts'
import { relateValues } from './number-values.ts'

/** Pairs numbers one to one, equal ones first, then the likest. Symmetric: no tie depends on the order of the sides. */
export function matchNumbers(a: StatementFacts, b: StatementFacts): readonly NumberPair[] {
  const [left, right] = [placedNumbers(a), placedNumbers(b)]
  const candidates = left
    .flatMap((x) => right.map((y) => ({ x, y, likeness: likenessOf(x, y) })))
    .filter(({ x, y, likeness }) => likeness.thing > 0 && !isPartBeside(a, x, y) && !isPartBeside(b, y, x))
    .toSorted((p, q) => equalFirst(p, q) || weightOf(q) - weightOf(p) || tieBreak(p) - tieBreak(q))
  const taken = new Set<NumberDetail>()
  return candidates.filter(({ x, y }) => {
    if (taken.has(x.detail) || taken.has(y.detail)) return false
    taken.add(x.detail).add(y.detail)
    return true
  })
}

/** Whether a count stands behind one that it is part of, without a verb between: "the three workers, a man and two women". */
function isPartBeside(facts: StatementFacts, part: PlacedNumber, other: PlacedNumber): boolean {
  const { verbs } = facts.clauses
  return placedNumbers(facts).some(
    (whole) =>
      whole.detail.end <= part.detail.start &&
      isPartOfCount(part, whole, other) &&
      !verbs.some(({ main }) => main.start > whole.detail.start && main.start < part.detail.start),
  )
}

function weightOf(pair: NumberPair): number {
  const { thing, near, samePlace } = pair.likeness
  return thing + near + (samePlace ? 0.5 : 0) + (areCountedAlike(pair) ? 1 : 0)
}

/** "seven life sentences" goes with "multiple life sentences" rather than "four sentences" does. */
function areCountedAlike({ x: { detail: x }, y: { detail: y } }: NumberPair): boolean {
  return x.counted.length > 1 && x.counted.join() === y.counted.join()
}

/** Equal numbers first, then those that are equal but for their wording. */
function equalFirst(p: NumberPair, q: NumberPair): number {
  return agreementOf(q) - agreementOf(p)
}

function agreementOf({ x, y }: NumberPair): number {
  const relation = relateValues(x.detail, y.detail)
  if (relation === 'equal') return 2
  return relation !== 'disjoint' && areClose(x.detail, y.detail) ? 1 : 0
}

function tieBreak({ x, y }: NumberPair): number {
  return Math.abs(x.rank - y.rank) * 1000 + x.rank + y.rank
}

const placedNumbers = remembering((facts: StatementFacts): readonly PlacedNumber[] => {
  const numbers = facts.details.filter((detail): detail is NumberDetail => detail.kind === 'number')
  const { tokens } = facts.clauses
  const counts = numbers.filter((detail) => !isAddress(detail) && !isDeniedBound(tokens, detail))
  return withSurroundings(facts.statement, counts).map((placed, index) => ({
    ...placed,
    ofConversion: isConversion(facts, counts[index - 1], placed.detail),
    side: sideOf(facts, placed.detail),
    ofMove: isOfMove(facts, placed),
    partOf: partOf(facts, placed.detail),
    joint: isJoint(facts, placed.detail),
    noun: facts.clauses.groups.find(({ head }) => overlap(head, placed.detail) > 0)?.entry ?? null,
    ofThing: isOfThing(facts, placed.detail),
    ofGroup: isOfGroup(facts, placed.detail),
    ofWindow: isOfWindow(facts, placed),
    ofWhole: facts.statement.text.startsWith(' of ', placed.detail.end - facts.statement.start),
  }))
})

/** "C$46 million ($33 million)" */
function isConversion({ statement }: StatementFacts, before: NumberDetail | undefined, detail: NumberDetail): boolean {
  if (detail.role !== 'money' || before?.role !== 'money' || before.unit === detail.unit) return false
  return /^ [([]$/.test(statement.text.slice(before.end - statement.start, detail.start - statement.start))
}

/** "241 in favour", "voted 187 against" */
function sideOf({ statement: { text, start } }: StatementFacts, { end }: NumberDetail): PlacedNumber['side'] {
  const side = sidePattern.exec(text.slice(end - start, end - start + sideReach))?.[1]?.toLowerCase()
  return side === undefined ? null : side === 'against' || side === 'opposed' ? 'against' : 'for'
}

const sidePattern = /^ (?:voted |were |was )?(in favou?r|for|against|opposed)\b/i
/** Code units of " voted in favour", rounded up. */
const sideReach = 20

const bound =
  '(?:[Mm]ore|[Ff]ewer|[Ll]ess|[Aa]t|[Uu]p|[Aa]bout|[Aa]round|[Nn]early|[Aa]lmost|[Oo]ver|[Ss]ome|than|least|most|to)'
// "two of the three victims" counts the victims, of whom the text gives all.
const partPattern = new RegExp(
  String.raw`^(?:${bound} ){0,3}\S+(?: [a-z-]+)? of (?:the|those|these|them|its|their|his|her)\b(?! (?:\d|${[...cardinals.keys(), 'dozen'].join('|')})\b)`,
)
const wholePattern = /\bof (?:the|those|these|its|their|his|her)(?: [a-z]+)? $/
/** Code units of "of the approximately ", rounded up. */
const wholeReach = 30

function partOf(
  { statement: { text, start } }: StatementFacts,
  { role, ...detail }: NumberDetail,
): PlacedNumber['partOf'] {
  if (role !== 'count' || !text.includes(' of ')) return null
  const from = detail.start - start
  if (partPattern.test(text.slice(from, detail.end - start + wholeReach))) return 'part'
  return wholePattern.test(text.slice(Math.max(0, from - wholeReach), from)) ? 'whole' : null
}

/** "a 41-year-old case", but not "stabbed the 20-year-old six times": an age of which the noun behind names nobody. */
function isOfThing({ clauses: { groups, tokens, tags } }: StatementFacts, detail: NumberDetail): boolean {
  if (detail.role !== 'age') return false
  const group = groups.find((one) => overlap(one, detail) > 0)
  if (!group || group.head.start < detail.end) return false
  // "Freya, a two-year-old lynx"
  if (tokens[group.first - 1]?.text === ',') return false
  const behind = tokens.findIndex(({ start }) => start >= detail.end)
  if (tags.slice(behind, group.last).includes('number')) return false
  return startsWithSmall(group.head.text) && !canBePerson(group.entry.lemmas)
}

/** "people over 65", "those under 30", "women over the age of 50": a bound of a group rather than a value with one. */
function isOfGroup({ clauses: { tokens } }: StatementFacts, detail: NumberDetail): boolean {
  if (/\bage of\b/i.test(detail.text) || detail.role === 'age') return true
  if (detail.role !== 'count' || detail.unit !== null || detail.counted.length > 0) return false
  const before = tokens.findLast(({ end }) => end <= detail.start)
  return before !== undefined && (isPluralNoun(before) || groupPronouns.test(before.normal))
}

function isPluralNoun({ kind, normal }: Token): boolean {
  return kind === 'word' && looksPlural(normal) && !phraseEnds.has(normal)
}

const groupPronouns = /^(?:those|anyone|anybody|everyone|everybody|all)$/

/** "its last three", "2-8 in its last ten" */
function isOfWindow({ statement: { text, start } }: StatementFacts, placed: Surrounded<NumberDetail>): boolean {
  const { detail, around } = placed
  if (around.lead[0] === 'last' || around.lead[0] === 'past') return true
  return detail.role === 'score' && windowBehind.test(text.slice(detail.end - start, detail.end - start + windowReach))
}

const windowBehind = /^ (?:in|over) (?:the|its|their|his|her) (?:last|past)\b/
/** Code units of " over their last ", rounded up. */
const windowReach = 20

/** "420 passengers and crew", "20 people killed or injured": things of two nouns, or people of two harms. */
function isJoint({ statement, clauses: { tokens, tags } }: StatementFacts, detail: NumberDetail): boolean {
  if (detail.role !== 'count' || detail.counted.length === 0) return false
  const [from, to] = [detail.start - statement.start, detail.end - statement.start]
  if (!/\b(?:and|or)\b/.test(statement.text.slice(Math.max(0, from - harmsReach), to + harmsReach))) return false
  if (twoHarms.test(statement.text.slice(from, to + harmsReach))) return true
  if (harmsBefore.test(statement.text.slice(Math.max(0, from - harmsReach), from))) return true
  const next = tokens.findIndex(({ start }) => start >= detail.end)
  return tokens[next]?.normal === 'and' && tags[next + 1] === 'noun'
}

const harmed = '(?:dead|killed|died|missing|injured|wounded|hurt)'
// "59 people dead or missing", "59 dead or missing", "59 people have been killed or injured"
const twoHarms = new RegExp(String.raw`^\S+(?: [a-z-]+){0,5} ${harmed} (?:and/or|or|and) ${harmed}\b`)
// "killed or injured at least 59 people"
const harmsBefore = new RegExp(String.raw`\b${harmed} (?:and/or|or|and) ${harmed} (?:[a-z]+ ){0,2}$`)
/** Code units of " have been killed or injured", rounded up. */
const harmsReach = 40
