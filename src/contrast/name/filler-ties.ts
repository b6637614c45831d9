import { canonicalEntity, isWithin } from '../../language/names/entities.ts'
import { policeNouns, policeRanks, vagueNouns } from '../../language/saying/source-nouns.ts'
import { generalPeople } from '../../language/sentence/phrase-words.ts'
import { areKin } from '../../language/words/wordnet.ts'
import { overlap } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { type Filler, offices } from './filler.ts'
import { spellingVariant } from './name-spelling.ts'
import { namesOf } from './named.ts'
import { areNamesakes } from './namesakes.ts'

/** Words for people and amounts of people that any other word for people may stand for. */
const anyone = new Set(
  `man men woman women boy girl boys girls youth youths kid kids child children member members dozens hundreds thousands
   majority number crowd crowds team teams staff employee employees worker workers resident residents party side sides
   couple pair duo suspect suspects victim victims group groups authority crew public personnel`.split(/\s+/),
)

/** A filler with the statement that it stands in. */
export interface FillerSide {
  readonly facts: StatementFacts
  readonly filler: Filler
}

/**
 * Whether two fillers may be one person or thing in other words, so that nothing follows from their being different
 * words. When in doubt, yes. Symmetric.
 */
export function mayBeOne(x: FillerSide, y: FillerSide): boolean {
  const [a, b] = [x.filler, y.filler]
  if (areWholeAndHead(x, y)) return false
  if (a.name && b.name) return areTiedNames(x, y)
  if (shareWord(a, b) || areKin(a.group.entry, b.group.entry)) return true
  if (hasHead(y.facts, a) || hasHead(x.facts, b) || (isPolice(a) && isPolice(b))) return true
  if (areMembers(a, b) || areMembers(b, a)) return true
  if (areApart(a, b)) return false
  if (a.name || b.name || a.definite || b.definite) return true
  return isAnyone(a) || isAnyone(b) || (isOnePerson(a) && isOnePerson(b))
}

/**
 * Whether one is named after the other, and so is not the other: "the chairman of the committee" and "the committee",
 * "families of the victims" and "the victims", "her office" and "Ms. Brill".
 */
export function areWholeAndHead(x: FillerSide, y: FillerSide): boolean {
  return (
    isHeadOf(x, y.filler) || isHeadOf(y, x.filler) || isOfficeOf(x.filler, y.filler) || isOfficeOf(y.filler, x.filler)
  )
}

function isHeadOf({ facts, filler: { group, kinds, plural } }: FillerSide, other: Filler): boolean {
  const { tokens, groups } = facts.clauses
  if (tokens[group.last]?.normal !== 'of' || isAnyone({ group })) return false
  const whole = groups.find(({ first }) => first === group.last + 1)
  if (whole?.head.stem !== other.group.head.stem) return false
  return kin.has(group.head.normal) || (kinds.includes('person') && !plural)
}

function isOfficeOf({ group }: Filler, { name }: Filler): boolean {
  return /^(?:his|her|their|'s)$/.test(group.determiner) && offices.has(group.head.normal) && name?.kind === 'name'
}

const kin = new Set('family families relatives parents lawyers'.split(' '))

/** "the robbers" may be "a gang". */
function areMembers(members: Filler, group: Filler): boolean {
  return members.plural && members.kinds.includes('person') && !group.plural && group.kinds.includes('group')
}

/** A person and a group, neither of them anything else. */
function areApart(a: Filler, b: Filler): boolean {
  const [x, ...moreX] = a.kinds
  const [y, ...moreY] = b.kinds
  if (moreX.length > 0 || moreY.length > 0 || isAnyone(a) || isAnyone(b)) return false
  return (x === 'person' && y === 'group') || (x === 'group' && y === 'person')
}

function shareWord(a: Filler, b: Filler): boolean {
  const stems = new Set(a.group.words.map((word) => word.stem))
  return b.group.words.some((word) => stems.has(word.stem))
}

/** Whether a statement has the head of the other's filler anywhere: then it tells both things. */
function hasHead({ clauses }: StatementFacts, { group }: Filler): boolean {
  return clauses.tokens.some((token) => token.stem === group.head.stem)
}

function areTiedNames(x: FillerSide, y: FillerSide): boolean {
  const [left, right] = [x, y].map(({ filler }) => canonicalEntity(filler.name?.text ?? ''))
  // "Helen Marsh" and "David Marsh"
  if (areNamesakes(wordsOf(x.filler), wordsOf(y.filler))) return actsToo(y, x.filler) || actsToo(x, y.filler)
  if (shareNameWord(x.filler, y.filler) || isShipOf(x.filler, y.filler) || isShipOf(y.filler, x.filler)) return true
  if (left && right && (left.key === right.key || isWithin(left, right) || isWithin(right, left))) return true
  if (spellingVariant(x.filler.name?.value ?? '', y.filler.name?.value ?? '')) return true
  return actsToo(y, x.filler) || actsToo(x, y.filler)
}

/** "HMS Marlin" may be a ship of "the Navy", which then does what the ship does. */
function isShipOf({ name: ship }: Filler, { name: body }: Filler): boolean {
  const isBody = body?.kind === 'name' && body.entity === 'organisation'
  return isBody && shipPrefix.test(ship?.value ?? '')
}

// General knowledge of what navies put before the names of their ships.
const shipPrefix = /^(?:hms|uss|usns|ins|hmas|hmcs|hmnzs|rfs|pns|irins) /

function wordsOf({ name }: Filler): readonly string[] {
  return name?.value.split(' ') ?? []
}

/** Whether the fullest forms of two names in their articles have a word in common. */
function shareNameWord({ name: x }: Filler, { name: y }: Filler): boolean {
  const words = new Set(x?.value.split(' ').map(singular))
  return y?.value.split(' ').some((word) => words.has(singular(word))) ?? false
}

/** "the Hunters" are of the name of "Hunter". */
function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** Whether a statement has the other's name in the same place too: both do it, and each text may name only one. */
function actsToo({ facts, filler }: FillerSide, { name }: Filler): boolean {
  const { verb, role } = filler.slot
  const beside = facts.clauses.slots.filter((slot) => slot.role === role && slot.verb.main.stem === verb.main.stem)
  return namesOf(facts).some(
    (other) => other.value === name?.value && beside.some((slot) => overlap(slot.filler, other) > 0),
  )
}

function isAnyone({ group }: Pick<Filler, 'group'>): boolean {
  const { normal } = group.head
  return anyone.has(normal) || generalPeople.has(normal) || vagueNouns.has(normal)
}

/** One man under two descriptions is one man: "a gunman", "a former employee". */
function isOnePerson({ kinds, plural }: Filler): boolean {
  return !plural && kinds.includes('person')
}

function isPolice({ group }: Filler): boolean {
  return policeNouns.has(group.head.normal) || policeRanks.has(group.head.normal)
}
