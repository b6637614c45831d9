import { negations } from '../../language/sentence/negations.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { stem, tokensOf } from '../../language/tokens.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { canBePerson } from '../../language/words/noun-kinds.ts'
import type { CertaintyDetail } from '../../model/detail.ts'
import type { Relation } from '../../model/link.ts'
import { contains, overlap, type Span } from '../../model/span.ts'
import { type ContentWord, sharedNear } from '../acts/content-words.ts'
import type { StatementFacts } from '../contraster.ts'
import { fillPlacesAlike, isSamePredicate } from './same-predicate.ts'

/** A word that makes a statement less than plain fact, with what it holds for. */
export interface Hedge {
  readonly detail: CertaintyDetail
  /** The predicate it holds for, or the object of one that says little itself; then verbs joined to it by "and". */
  readonly predicates: readonly ContentWord[]
  /** Where in the clause it stands: its predicate, or the next word where that is "do this". */
  readonly site: ContentWord
  /** Whether it stands inside a noun phrase: "an allegedly drunk driver". */
  readonly nominal: boolean
  /** Whether it is of something that is not so: "no one is believed to be hurt". */
  readonly denied: boolean
}

/** Stems of verbs that say little without their object: "file charges" is held for "charges". */
const lightVerbs = new Set('file issu bring'.split(' '))

/** "a possible campaign" hedges a thing, not what is told. */
const attributive = /^(?:possible|potential|planned|expected(?! to)|allegations of|possibility of)\b/i

/** "It is expected that he will visit and meet": the cue holds for a whole clause. */
function isClausal({ article }: StatementFacts, { text, end }: CertaintyDetail): boolean {
  const opensClause = /^expected$/i.test(text) ? / (?:that|the|it|he|she|they) /y : / that /y
  opensClause.lastIndex = end
  return / that\b/.test(text) || opensClause.test(article.article.text)
}

/** The hedges of a statement; who insists on something or denies it is attribution's. */
export function hedgesOf(facts: StatementFacts, predicates: readonly ContentWord[]): readonly Hedge[] {
  const cues = facts.details.filter((detail) => detail.kind === 'certainty')
  return cues.flatMap((detail): readonly Hedge[] => {
    if (/^(?:claim|denied)$/.test(detail.value) || cues.some((other) => isInside(detail, other))) return []
    const clausal = isClausal(facts, detail)
    if (!clausal && attributive.test(detail.text)) return []
    const at = clausal
      ? -1
      : predicates.findIndex(({ token }) => token.end === detail.end && token.start > detail.start)
    const site =
      predicates[at] ?? predicates.find(({ token }) => token.start >= detail.end && contains(detail.scope, token))
    // "to determine whether a project is likely to affect any species"
    if (!site || site.conditional) return []
    const nominal = isNominal(facts, detail)
    return [{ detail, site, predicates: heldBy(detail, predicates, at), nominal, denied: isDenied(facts, detail) }]
  })
}

/** "possibly weakened" in "could have possibly weakened" */
function isInside(detail: CertaintyDetail, other: CertaintyDetail): boolean {
  return other.start < detail.start && contains(other, detail)
}

/** What a hedge before the predicate at an index holds for. */
function heldBy(detail: CertaintyDetail, predicates: readonly ContentWord[], at: number): readonly ContentWord[] {
  const own = predicates[at]
  if (!own) return []
  const held = lightVerbs.has(own.stem) ? objectOf(own, predicates) : [own]
  return detail.value === 'alleged' ? [...held, ...joinedTo(detail, predicates.slice(at + 1))] : held
}

function objectOf({ places }: ContentWord, words: readonly ContentWord[]): readonly ContentWord[] {
  const object = places.find(({ role }) => role === 'object')?.filler.head
  return words.filter(({ token }) => token.start === object?.start)
}

/** One side of a link: its predicates, its own hedges, and how close it is to the other side. */
export interface HedgedSide {
  readonly predicates: readonly ContentWord[]
  readonly hedges: readonly Hedge[]
  readonly relation: Relation
}

/**
 * Where the other side has plainly what is hedged: the same predicate, of several the one with most in common around it, or of one
 * deed the first verb of hurting.
 */
export function plainOf(hedge: Hedge, other: HedgedSide): ContentWord | undefined {
  const shared = (predicate: ContentWord): number =>
    Math.max(...hedge.predicates.map((hedged) => sharedNear(hedged, predicate)))
  const unhedged = unhedgedOf(other)
  const [best] = unhedged.filter((predicate) => isPlain(hedge, predicate)).toSorted((x, y) => shared(y) - shared(x))
  if (best || !isDeedOf(hedge, other)) return best
  return unhedged.find((predicate) => isPlainAssault(predicate) && !endsOtherwise(hedge, predicate))
}

/** Stems of verbs that say that somebody died of it, and of those that say that somebody lived. */
const deaths = new Set('kill murder execut slay'.split(' '))
const wounds = new Set('wound injur hurt'.split(' '))

/** "accused of killing two" is no hedge of "wounded a third". */
function endsOtherwise({ predicates }: Hedge, { stem: plain }: ContentWord): boolean {
  const apart = deaths.has(plain) ? wounds : wounds.has(plain) ? deaths : null
  return apart !== null && predicates.some(({ stem: hedged }) => apart.has(hedged))
}

function unhedgedOf({ predicates, hedges }: HedgedSide): readonly ContentWord[] {
  return predicates.filter(
    (predicate) => !hedges.some((own) => overlap(own.detail, predicate.token) > 0 || governs(own, predicate)),
  )
}

/** Stems of verbs that tell how somebody was hurt: two texts on one deed seldom choose the same. General English of news. */
const assaults = new Set('shoot kill murder execut slay gun stab mow assault wound injur slash strangl'.split(' '))
/** Verbs that do so where they are done to a person: "struck her", but not "struck a deal". */
const blows = new Set('strike hit ram run plow plough knock beat attack hurt'.split(' '))

/**
 * Whether a hedge is an allegation that somebody was hurt, and the other side, in the same statement, alleges nothing: it may say the
 * deed in whatever words, as "was struck by a drunk driver" for "allegedly mowed into her".
 */
function isDeedOf(hedge: Hedge, { relation, hedges }: HedgedSide): boolean {
  return (
    relation === 'same' &&
    isAllegation(hedge) &&
    !hedge.denied &&
    hedge.predicates.some(isAssault) &&
    !hedges.some(isAllegation)
  )
}

function isAllegation({ detail }: Hedge): boolean {
  return detail.value === 'alleged'
}

function isAssault({ stem, next, places }: ContentWord): boolean {
  if (blows.has(stem)) return places.some(({ role, filler }) => role !== 'subject' && isPerson(filler))
  return assaults.has(stem) || (stem === 'open' && next === 'fire')
}

function isPerson({ head, entry, pronoun }: NounGroup): boolean {
  if (pronoun) return personal.has(head.normal)
  return startsWithCapital(head.text) || canBePerson(entry.lemmas)
}

const personal = new Set(['he', 'she', 'him', 'her', 'them', 'they'])

/** Whether it is said plainly, and of somebody who did it: "she was killed" names nobody. */
function isPlainAssault(word: ContentWord): boolean {
  const byWhom = word.places.some(({ role, filler }) => role === 'subject' && !filler.pronoun)
  return isAssault(word) && word.asserted && !word.charged && !word.presupposed && byWhom
}

/** "It is expected that he will visit and meet", "any role that it may have played": no plain fact in the same clause. */
function governs({ detail, nominal }: Hedge, { token, presupposed }: ContentWord): boolean {
  return !nominal && (presupposed || detail.start < token.start) && contains(detail.scope, token)
}

/** From a hedge to the predicate that the other text has plainly, where that is near: "accused of running down and killing". */
export function reachOf({ detail, predicates }: Hedge, plain: ContentWord): Span {
  const end = predicates.find((predicate) => isSamePredicate(predicate, plain))?.token.end ?? 0
  return { start: detail.start, end: end - detail.end > joinedReach ? detail.end : Math.max(detail.end, end) }
}

/** How far behind a hedged verb one that "and" joins to it may stand and still be shown with it, in code units. */
const joinedReach = 20

/** Whether two hedges hold for the same predicate. */
export function shareHedged(x: Hedge, y: Hedge): boolean {
  return x.predicates.some((left) => y.predicates.some((right) => isSamePredicate(left, right)))
}

/** "allegedly hit a woman and fled": verbs that "and" joins one to the next, up to the first that it does not. */
function joinedTo({ scope }: CertaintyDetail, words: readonly ContentWord[]): readonly ContentWord[] {
  const verbs = words.filter((word) => word.places.length > 0)
  const end = verbs.findIndex((word) => !word.coordinated || !contains(scope, word.token))
  return end < 0 ? verbs : verbs.slice(0, end)
}

function isDenied({ statement }: StatementFacts, { scope, end }: CertaintyDetail): boolean {
  return tokensOf(statement).some((token) => token.end < end && contains(scope, token) && negations.has(token.normal))
}

function isNominal({ statement }: StatementFacts, detail: CertaintyDetail): boolean {
  const before = statement.text.slice(Math.max(0, detail.start - statement.start - 10), detail.start - statement.start)
  return / an? /.test(detail.text) || /(?:\b(?:an?|the|his|her|its|their)|['’]s)\s$/i.test(before)
}

function isPlain(hedge: Hedge, word: ContentWord): boolean {
  if (!(hedge.denied ? word.denied : word.asserted) || word.charged || isAdverb(word)) return false
  if (isAllegation(hedge) && (word.reported || (isOfNobody(word) && !hedge.predicates.every(isOfNobody)))) return false
  if (word.presupposed && !hedge.nominal && !isAdverbial(hedge) && !standsAlike(hedge, word)) return false
  return (
    hedge.predicates.some((hedged) => isSamePredicate(hedged, word) && !isInfinitive(hedge, word)) &&
    !isHedgedAlike(hedge, word)
  )
}

/** "she was killed": nobody doubts that, whoever is accused of it. */
function isOfNobody({ places }: ContentWord): boolean {
  return places.some(({ verb }) => verb.passive) && places.every(({ role }) => role !== 'subject')
}

/** "a rule that weakened the law": what a clause behind "that" presupposes, where all beside it is the same. */
function standsAlike({ predicates }: Hedge, word: ContentWord): boolean {
  return predicates.some((hedged) => fillPlacesAlike(hedged, word))
}

function isAdverb({ token, entry }: ContentWord): boolean {
  return entry === null && token.normal.endsWith('ly')
}

/** "estimated to be worth a million" and "worth an estimated million" */
function isHedgedAlike({ detail }: Hedge, { near }: ContentWord): boolean {
  const cue = detail.text.toLowerCase().split(' ').slice(0, -1)
  return cue.some((word) => near.includes(stem(word)))
}

/** "held for allegedly stealing it" and "held for stealing it" presuppose alike. */
function isAdverbial({ detail, site }: Hedge): boolean {
  return site.presupposed && /^\w+ly\b/.test(detail.text)
}

/** "plans to address" and "the address": the same bare form is likely a noun. */
function isInfinitive({ detail }: Hedge, { token, span }: ContentWord): boolean {
  const bare = token.text === token.normal && span.start === token.start && !token.normal.endsWith('ing')
  return bare && detail.text.toLowerCase().endsWith(` to ${token.normal}`)
}
