import type { Token } from '../tokens.ts'
import type { LookUp } from '../words/word-entry.ts'
import { subjectOf } from './clause-subjects.ts'
import { clauseTaking, timeWords } from './clause-words.ts'
import { type NounGroup, nounGroups } from './noun-groups.ts'
import { type VerbGroup, verbGroups } from './verb-groups.ts'
import { type Tag, tagWords } from './word-tags.ts'

/** A place beside a verb: who does it, to whom or what, or the preposition before it. */
export interface Slot {
  readonly verb: VerbGroup
  /** `subject` and `object` of the act, whatever the voice; else the preposition: "in", "with". */
  readonly role: string
  readonly filler: NounGroup
  /** Whether "and" or "or" joins the filler to another. */
  readonly coordinated: boolean
}

/** A sentence cut into its words and phrases. */
export interface Phrases {
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly groups: readonly NounGroup[]
  readonly verbs: readonly VerbGroup[]
}

/** A sentence as verbs and what fills the places beside them. */
export interface Clauses extends Phrases {
  readonly slots: readonly Slot[]
}

/** Most tokens of a sentence; what is longer is a table or a text without sentence ends. */
const mostTokens = 400

/**
 * Reads a sentence as verbs with their subjects, objects and prepositional phrases, by simple rules.
 *
 * Right for most plain clauses; what it reads wrong looks like what it reads right, so build nothing on one slot alone.
 * Empty for what is no sentence. O(n²) in at most 400 tokens.
 */
export function readClauses(tokens: readonly Token[], lookUp: LookUp): Clauses {
  if (tokens.length > mostTokens) return { tokens, tags: [], groups: [], verbs: [], slots: [] }
  const tags = tagWords(tokens, lookUp)
  const groups = nounGroups(tokens, tags, lookUp).filter(({ head }) => !timeWords.has(head.normal))
  // "Kremlin-backed" is no verb.
  const verbs = verbGroups(tokens, tags, lookUp).filter(
    ({ last }) => !groups.some((group) => group.first < last && last <= group.last),
  )
  const phrases = { tokens, tags, groups, verbs }
  return { ...phrases, slots: fillSlots(phrases) }
}

function fillSlots(phrases: Phrases): readonly Slot[] {
  const subjects = new Map<VerbGroup, NounGroup>()
  return phrases.verbs.flatMap((verb, index) => {
    const previous = phrases.verbs[index - 1]
    const own = subjectOf(phrases, verb, previous)
    const filler = own?.filler ?? (previous && goesOn(phrases, verb, previous) ? subjects.get(previous) : undefined)
    if (filler) subjects.set(verb, filler)
    const participle = own?.reduced === true || phrases.tokens[verb.last]?.normal === 'by'
    const passive = verb.passive || (participle && !verb.main.normal.endsWith('ing'))
    const role = passive ? 'object' : 'subject'
    const subject = filler ? [{ verb, role, filler, coordinated: isCoordinated(phrases, filler) }] : []
    return [...subject, ...complements(phrases, { ...verb, passive }, phrases.verbs[index + 1])]
  })
}

/** Whether the subject of a verb may be that of the verb before: "met rebels and left", but not "say he left and died". */
function goesOn({ tags }: Phrases, verb: VerbGroup, previous: VerbGroup): boolean {
  return tags[verb.first - 1] === 'to' || !previous.entry.lemmas.some((lemma) => clauseTaking.has(lemma))
}

/** Whether "and" or "or" joins a group to another, rather than a clause to another. */
function isCoordinated({ tokens, groups }: Phrases, { first, last }: NounGroup): boolean {
  const joins = (index: number): boolean => /^(?:and|or)$/.test(tokens[index]?.normal ?? '')
  return joins(last) || (joins(first - 1) && groups.some((group) => group.last >= first - 2 && group.last < first))
}

/** Objects and prepositional phrases behind a verb, up to the next verb or strong mark. */
function complements(phrases: Phrases, verb: VerbGroup, next: VerbGroup | undefined): readonly Slot[] {
  const { tokens, tags, groups } = phrases
  const end = Math.min(next?.first ?? tokens.length, breakAfter(phrases, verb.last))
  return groups
    .filter(({ first, last }) => first >= verb.last && last <= end)
    .flatMap((filler): readonly Slot[] => {
      const role = roleBehind(phrases, verb, filler)
      return role === null || (role === 'object' && !isAdjacent(tags, verb.last, filler.first))
        ? []
        : [{ verb, role, filler, coordinated: isCoordinated(phrases, filler) }]
    })
}

function roleBehind({ tokens, tags }: Phrases, verb: VerbGroup, { first }: NounGroup): string | null {
  if (tags[first - 1] !== 'preposition') return verb.passive ? null : 'object'
  const preposition = tokens[first - 1]?.normal ?? ''
  if (preposition === 'of') return null
  return verb.passive && preposition === 'by' ? 'subject' : preposition
}

function breakAfter({ tokens, tags }: Phrases, from: number): number {
  const end = tokens.findIndex(
    ({ text, normal }, index) =>
      index >= from &&
      (/^[;:"“”()—–―]$/.test(text) || (tags[index] === 'conjunction' && !/^(?:and|or|as|than)$/.test(normal))),
  )
  return end < 0 ? tokens.length : end
}

/** Whether nothing but adverbs stands between two places. */
function isAdjacent(tags: readonly Tag[], from: number, to: number): boolean {
  return tags.slice(from, to).every((tag) => tag === 'adverb')
}
