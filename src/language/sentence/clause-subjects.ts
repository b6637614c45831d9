import type { Phrases } from './clause-slots.ts'
import { clauseTaking } from './clause-words.ts'
import type { NounGroup } from './noun-groups.ts'
import type { VerbGroup } from './verb-groups.ts'

/** What stands before a verb as the one that does it, or to which it is done. */
export interface Subject {
  readonly filler: NounGroup
  /** Whether the verb follows its noun as a participle: "boats seized by pirates". */
  readonly reduced: boolean
}

/** Verbs of which the object does what the infinitive behind it says: "asked Gray to stop". */
const objectControl = new Set(
  `ask tell order urge want let allow force persuade expect invite advise require permit enable help lead cause prompt
   encourage convince warn beg instruct direct compel press push call`.split(/\s+/),
)
/** Prepositions that may also open a clause: "after she lied". */
const opensClause = new Set('after before since until as like'.split(' '))
/** Conjunctions that may join words inside one clause. */
const joinsWords = new Set('and or but as than'.split(' '))

/** The first noun group of a verb's clause that no preposition governs; null where the clause has none of its own. */
export function subjectOf(phrases: Phrases, verb: VerbGroup, previous: VerbGroup | undefined): Subject | null {
  const { tokens, tags, groups } = phrases
  if (tags[verb.first - 1] === 'to') return infinitiveSubject(phrases, verb, previous)
  const from = clauseStart(phrases, verb, previous)
  const free = groups.filter((group) => group.first >= from && group.last <= verb.first && !isGoverned(phrases, group))
  const [first] = free
  const described = describedBy(phrases, verb)
  if (described) return { filler: described, reduced: true }
  if (previous && from === previous.last) return behindVerb(phrases, { verb, previous, free })
  if (first) return { filler: first, reduced: false }
  const relative = /^(?:who|which|that)$/.test(tokens[from - 1]?.normal ?? '')
  const antecedent = relative ? groups.findLast((group) => group.last <= from - 1) : undefined
  return antecedent ? { filler: antecedent, reduced: false } : null
}

/** "Mother of man killed by police": what a participle before "by" describes is the noun next to it. */
function describedBy({ tokens, groups }: Phrases, { first, last }: VerbGroup): NounGroup | undefined {
  if (last - first > 1 || tokens[last]?.normal !== 'by') return undefined
  return groups.find((group) => group.last === first && tokens[group.first - 1]?.normal === 'of')
}

interface BehindVerb {
  readonly verb: VerbGroup
  readonly previous: VerbGroup
  /** The groups between the two that no preposition governs. */
  readonly free: readonly NounGroup[]
}

/** "the panel probing the attack": a participle behind its noun, after which the noun's own verb may follow. */
function isParticiple({ tags }: Phrases, { first, last, main }: VerbGroup): boolean {
  return last - first === 1 && main.normal.endsWith('ing') && tags[first - 1] === 'noun'
}

/** Where nothing opens a new clause between two verbs: "fought the fire burning there", "X, who led it, said". */
function behindVerb(phrases: Phrases, { verb, previous, free }: BehindVerb): Subject | null {
  const { tokens, tags, groups } = phrases
  // "Police allege Otto Brill, 61, opened fire": what is alleged has a subject of its own.
  const [own] = free
  if (own && previous.entry.lemmas.some((lemma) => clauseTaking.has(lemma))) return { filler: own, reduced: false }
  if (tokens[tags.findLastIndex((tag, index) => index < verb.first && tag !== 'adverb')]?.text === ',') {
    const head = headBeforeInsertion(phrases, verb)
    return head ? { filler: head, reduced: false } : null
  }
  const [first] = free
  const last = groups.findLast((group) => group.last <= verb.first)
  if (!first || !last || isParticiple(phrases, previous)) return null
  const single = verb.last - verb.first === 1
  if (single && verb.main.normal.endsWith('ing')) return { filler: last, reduced: true }
  const afterMark = free.find((group) => /^[,"”]$/.test(tokens[group.first - 1]?.text ?? ''))
  return {
    filler: afterMark ?? first,
    reduced: single && tags[verb.first] === 'verb' && tags[verb.last] === 'preposition',
  }
}

/** "Republican leaders, who have led calls for it, had no comment": the group before the inserted clause. */
function headBeforeInsertion(phrases: Phrases, verb: VerbGroup): NounGroup | undefined {
  const { tokens, tags, groups } = phrases
  const head = groups.find(
    (group) => tokens[group.last]?.text === ',' && group.last < verb.first - 2 && !isGoverned(phrases, group),
  )
  return head && tags.indexOf('verb') > head.first ? head : undefined
}

function infinitiveSubject(
  { groups, tokens }: Phrases,
  verb: VerbGroup,
  previous: VerbGroup | undefined,
): Subject | null {
  if (!previous?.entry.lemmas.some((lemma) => objectControl.has(lemma))) return null
  const object = groups.find((group) => group.first >= previous.last && group.last <= verb.first)
  return object && tokens[object.last]?.normal === 'to' ? { filler: object, reduced: false } : null
}

/** Where the clause of a verb starts: behind the last verb, conjunction or strong mark before it. */
function clauseStart({ tokens, tags }: Phrases, verb: VerbGroup, previous: VerbGroup | undefined): number {
  const least = previous?.last ?? 0
  for (let index = verb.first - 1; index >= least; index--) {
    const { text, normal } = tokens[index] ?? { text: '', normal: '' }
    if (/^[;:"“”()—–―]$/.test(text) || (tags[index] === 'conjunction' && !joinsWords.has(normal))) return index + 1
    if (opensClause.has(normal) && tags[verb.first - 1] !== 'mark') return index + 1
    if (/^(?:and|but)$/.test(normal) && previous) return index + 1
  }
  return least
}

/** Whether a preposition stands before a group, and opens no clause with it. */
function isGoverned({ tokens, tags }: Phrases, group: NounGroup): boolean {
  if (tags[group.first - 1] !== 'preposition') return false
  const clause = /^(?:verb|auxiliary)$/.test(tags[group.last] ?? '')
  return !clause || !opensClause.has(tokens[group.first - 1]?.normal ?? '')
}
