import type { Bound } from '../../language/number/number-bounds.ts'
import type { Numeral } from '../../language/number/numeral.ts'
import { readNumeral } from '../../language/number/numerals.ts'
import type { Unit } from '../../language/number/units.ts'
import { determiners, prepositions } from '../../language/sentence/clause-words.ts'
import { glued } from '../../language/sentence/glued.ts'
import { phraseEnds } from '../../language/sentence/phrase-words.ts'
import { stem, type Token } from '../../language/tokens.ts'
import { isIrregularForm, isPastOnly } from '../../language/words/irregular-verbs.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { convert, limitsOf } from './number-limits.ts'
import { type NumberMatch, plainMatch } from './number-match.ts'
import { type BoundWords, boundAfter, boundBefore, boundTied } from './read-bound.ts'
import { type CountedWords, labelBefore, readCounted } from './read-counted.ts'
import { type NumberPair, readPair } from './read-pair.ts'
import { readUnit, type UnitWords } from './read-unit.ts'
import { readWhole } from './read-whole.ts'

/** The quantity that starts at a token with everything that belongs to it; null where there is none. */
export function readNumber(tokens: readonly Token[], at: number, titleCase: boolean): NumberMatch | null {
  const bare = readNumeral(tokens, at)
  if (!bare || isPronoun(tokens, at, bare) || isVagueSubject(tokens, at, bare)) return null
  const tied = boundTied(tokens, bare.end)
  const numeral = { ...bare, end: tied.end }
  if (numeral.form === 'ordinal') return readOrdinal(tokens, { at, numeral, titleCase })
  const pair = readPair(tokens, at, numeral)
  const unit = readUnit(tokens, at, pair?.end ?? numeral.end) ?? readUnit(tokens, at, numeral.end)
  if (pair?.role && !unit) return plainMatch(pair.start, pair.end, pair)
  const quantity = readQuantity(tokens, { at, numeral, pair, unit, tied: tied.bound })
  return pointsBack(tokens, at, quantity) ? null : quantity
}

/** "the two worked together", "those three lost": whom the text has named before, and no count. */
function pointsBack(tokens: readonly Token[], at: number, { start, end, role, counted }: NumberMatch): boolean {
  if (role !== 'count' || start !== at || tokens[at]?.kind !== 'word') return false
  if (!/^(?:the|these|those)$/.test(tokens[at - 1]?.normal ?? '')) return false
  return end === at + 1 ? counted.length === 0 : end === at + 2 && isIrregularForm(tokens[at + 1]?.normal ?? '')
}

/** "many spent the night", "several left": nobody is counted by a verb. */
function isVagueSubject(tokens: readonly Token[], at: number, { end }: Numeral): boolean {
  if (!/^(?:many|several|few)$/.test(tokens[end - 1]?.normal ?? '') || tokens[at]?.kind !== 'word') return false
  return isVerb(tokens, end)
}

/** "went", and "met" of "first met her", but not "lost" of "the first lost game". */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at]?.normal ?? '', tokens[at + 1]]
  return isPastOnly(verb) || (isIrregularForm(verb) && (next?.kind !== 'word' || phraseEnds.has(next.normal)))
}

/** "no one", "one of them", "the one", "one another", "at one point": no count. */
function isPronoun(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (tokens[at]?.normal !== 'one' || numeral.end !== at + 1) return false
  if (/^(?:no|any|every|this|that|each|which|the|some|another|only|loved|number)$/.test(tokens[at - 1]?.normal ?? ''))
    return true
  const next = tokens[numeral.end]
  const share =
    /^(?:in|out)$/.test(next?.normal ?? '') && readNumeral(tokens, numeral.end + (next?.normal === 'out' ? 2 : 1))
  const isLone =
    next?.kind !== 'word' ||
    phraseEnds.has(next.normal) ||
    opensPlace(tokens, numeral.end) ||
    /^(?:day|another|point)$/.test(next.normal)
  return !share && isLone && next?.text !== '-'
}

/** "one outside the school", "one inside, and", but not "one outside expert" */
function opensPlace(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return prepositions.has(tokens[at]?.normal ?? '') && (next?.kind !== 'word' || determiners.has(next.normal))
}

interface OrdinalPlace {
  readonly at: number
  readonly numeral: Numeral
  readonly titleCase: boolean
}

/** Nouns that an ordinal makes the name of something: "third base", "the first lady", "a third party"; general knowledge. */
const ordinalNames: ReadonlySet<string> = new Set(
  'base baseman basemen lady ladies name names aid responder responders party parties person hand world'.split(' '),
)

/** "sixth round", "second time"; "27th District" is a name, and "first" without a noun an adverb. */
function readOrdinal(tokens: readonly Token[], { at, numeral, titleCase }: OrdinalPlace): NumberMatch | null {
  const next = tokens[numeral.end]
  if (next?.kind !== 'word' || phraseEnds.has(next.normal) || /^(?:time|of)$|(?:ed|ly)$/.test(next.normal)) return null
  if (isVerb(tokens, numeral.end)) return null
  if ((!titleCase && startsWithCapital(next.text)) || ordinalNames.has(next.normal)) return null
  const { value } = numeral
  return {
    ...plainMatch(at, numeral.end + 1, { minimum: value, maximum: value, precision: 1 }),
    role: 'ordinal',
    counted: [next.stem],
  }
}

interface QuantityPlace {
  readonly at: number
  readonly numeral: Numeral
  readonly pair: NumberPair | null
  readonly unit: UnitWords | null
  readonly tied: Bound | null
}

function readQuantity(tokens: readonly Token[], place: QuantityPlace): NumberMatch {
  const { pair, unit, tied } = place
  const { numeral, first } = signed(tokens, place)
  const before = boundOf(tokens, first)
  const numberEnd = unit?.end ?? pair?.end ?? numeral.end
  const share = numeral.form === 'fraction' && !unit
  const counted = countedOf(tokens, place, before.start)
  const near = boundAfter(tokens, numberEnd)
  const after = near.bound ? near : boundAfter(tokens, counted.end)
  const base = unit?.unit ?? (share ? percentOfOne : null)
  return {
    start: before.start,
    end: after.bound ? Math.max(counted.end, after.end) : counted.end,
    role: unit?.role ?? (share ? 'share' : 'count'),
    ...convert(limitsOf(numeral, pair, before.bound ?? tied ?? after.bound), base),
    unit: base?.base ?? null,
    counted: counted.stems,
  }
}

/** The numeral with its sign, and where the quantity starts; money below nothing is a loss, which its noun says as well. */
function signed(
  tokens: readonly Token[],
  { at, numeral, pair, unit }: QuantityPlace,
): { numeral: Numeral; first: number } {
  const first = Math.min(pair?.start ?? at, unit?.start ?? at)
  const sign = pair || unit?.role === 'money' ? null : minusBefore(tokens, first, unit !== null)
  return sign === null ? { numeral, first } : { numeral: negative(numeral), first: sign }
}

/** Words before "minus" where it is a sign: "is minus 41", but "Leeds minus five regulars" are without them. */
const beforeMinus = new Set('is was were be been at to of from around about nearly reached hit and between'.split(' '))

/** Where "minus 12 degrees" and "-5C" start; null for a number without a sign. */
function minusBefore(tokens: readonly Token[], at: number, isMeasure: boolean): number | null {
  const [before, mark, number] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (mark?.normal === 'minus') return isMeasure || beforeMinus.has(before?.normal ?? '') ? at - 1 : null
  const isSign = /^[-−]$/.test(mark?.text ?? '') && glued(mark, number) && number?.kind === 'number'
  return isSign && before?.kind === 'word' && !glued(before, mark) ? at - 1 : null
}

function negative(numeral: Numeral): Numeral {
  return { ...numeral, value: -numeral.value, most: numeral.most === null ? null : -numeral.most }
}

/** The modifier before a number, or before the label of its scale: "at least magnitude 5.9". */
function boundOf(tokens: readonly Token[], at: number): BoundWords {
  const own = boundBefore(tokens, at)
  const label = at - (tokens[at - 1]?.text === '-' ? 2 : 1)
  const labelled = own.bound === null && tokens[label]?.normal === 'magnitude' ? boundBefore(tokens, label) : own
  return labelled.bound === null ? own : labelled
}

const parents: ReadonlySet<string> = new Set('mother father parent parents mom mum dad'.split(' '))

/** Tokens of "mother-of-", with its hyphens. */
const parentReach = 4

function isWord({ kind }: Token): boolean {
  return kind === 'word'
}

/** What stands after the number, or else the noun before it that it is a value of. */
function countedOf(tokens: readonly Token[], { numeral, pair, unit }: QuantityPlace, start: number): CountedWords {
  const end = unit?.end ?? pair?.end ?? numeral.end
  // "a mother of two dead" and "mother-of-two": the children are counted.
  const [of, parent] = tokens
    .slice(Math.max(0, start - parentReach), start)
    .filter(isWord)
    .slice(-2)
    .toReversed()
  if (unit === null && of?.normal === 'of' && parents.has(parent?.normal ?? ''))
    return { stems: [stem('children')], end }
  if (unit === null && isOnRichterScale(tokens, end)) return { stems: [stem('magnitude')], end }
  const measured = unit !== null || numeral.form === 'fraction'
  // "a magnitude of at least 5.9 hit the coast"
  const hasNoun = tokens[end]?.normal.endsWith('s') ?? false
  const label = unit === null && numeral.precision < 1 && !hasNoun ? labelBefore(tokens, start) : []
  if (label.length > 0) return { stems: label, end }
  const counted = measured ? { stems: readWhole(tokens, end), end } : readCounted(tokens, end, numeral.value === 1)
  if (counted.stems.length > 0 || unit?.role === 'money') return counted
  return { ...counted, stems: labelBefore(tokens, start) }
}

/** How many words "on the open-ended Richter scale" has at most. */
const longestScale = 5

/** "a force of 6.0 on the Richter scale" */
function isOnRichterScale(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.normal !== 'on') return false
  return tokens.slice(at, at + longestScale).some(({ normal }) => normal === 'richter')
}

/** A fraction as a share in percent. */
const percentOfOne: Unit = { base: 'percent', factor: 100, offset: 0 }
