import type { Slot } from '../../language/sentence/clause-slots.ts'
import { prepositions } from '../../language/sentence/clause-words.ts'
import { startsWithCapital } from '../../language/words/letter-case.ts'
import { areKin } from '../../language/words/wordnet.ts'
import { type ContentWord, sharedNear } from '../acts/content-words.ts'

/** Stems of verbs that say so little that the same must be done to the same: "takes office", "take longer". */
const commonVerbs = new Set(
  `make take have get go come us work call try ask need seem show give put keep let begin help move plai run bring hold
   turn start post see find continu includ`.split(/\s+/),
)
/** How many places beside two verbs that are only alike must be filled by the same. */
const leastPlaces = 2

/** Whether two words tell the same act: forms of one verb, or verbs that are alike beside the same parties. Symmetric. */
export function isSamePredicate(x: ContentWord, y: ContentWord): boolean {
  if (haveOtherParties(x, y)) return false
  // "allegedly behind the wheel" and "hit her from behind"
  if (prepositions.has(x.token.normal)) return x.stem === y.stem && x.next === y.next
  if (!isSameStem(x, y)) return areLike(x, y) && fillPlacesAlike(x, y)
  if (commonVerbs.has(x.stem)) return x.next === y.next || isDoneToOne(x, y)
  return mayBeBesideOne(x, y) || sharedNear(x, y) > 0 || sharedPlaces(x, y) > 0
}

/** Whether two predicates stand beside the same parties: "a rule that weakened the law", "the rule could have weakened the law". */
export function fillPlacesAlike(x: ContentWord, y: ContentWord): boolean {
  return sharedPlaces(x, y) >= leastPlaces
}

/** Whether two proper names without a common word are subjects, or objects, of the two: "Lowe seeks", "Orsted may seek". */
function haveOtherParties(x: ContentWord, y: ContentWord): boolean {
  if (x.places.length === 0 || y.places.length === 0) return false
  return ['subject', 'object'].some((role) => {
    const [left, right] = [x, y].map(({ places }) => properName(places.find((place) => place.role === role)))
    return left && right && !left.some((word) => right.includes(word))
  })
}

function properName(place: Slot | undefined): readonly string[] | null {
  if (!place || place.coordinated || !startsWithCapital(place.filler.head.text)) return null
  return place.filler.words.filter(({ text }) => startsWithCapital(text)).map((word) => word.stem)
}

/** In how many places beside two verbs the same stands, or a kind of it: subject with subject, anything else with anything else. */
function sharedPlaces(x: ContentWord, y: ContentWord): number {
  return x.places.filter((place) => y.places.some((other) => fillOnePlace(place, other))).length
}

function fillOnePlace(x: Slot, y: Slot): boolean {
  if ((x.role === 'subject') !== (y.role === 'subject') || x.filler.pronoun || y.filler.pronoun) return false
  return x.filler.head.stem === y.filler.head.stem || areKin(x.filler.entry, y.filler.entry)
}

/** Whether two words that are not light may mean one act: "indicted", "charges". Symmetric. */
export function areLike(x: ContentWord, y: ContentWord): boolean {
  if (!x.entry || !y.entry || commonVerbs.has(x.stem) || commonVerbs.has(y.stem)) return false
  return areKin(x.entry, y.entry)
}

function isDoneToOne(x: ContentWord, y: ContentWord): boolean {
  const [left, right] = [x, y].map(({ places }) => places.find(({ role }) => role === 'object'))
  return left !== undefined && right !== undefined && fillOnePlace(left, right)
}

/** No for "hitting her" and "hit another car", which name two things that it is done to. */
function mayBeBesideOne({ next: x }: ContentWord, { next: y }: ContentWord): boolean {
  return x === null || y === null || x === y
}

/** "drunk" and "drunken" have stems of their own. */
function isSameStem(x: ContentWord, y: ContentWord): boolean {
  const [a, b] = [x.token.stem, y.token.stem]
  return x.stem === y.stem || (Math.min(a.length, b.length) > 4 && (a === `${b}en` || b === `${a}en`))
}
