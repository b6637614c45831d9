import { canonicalEntity } from '../../language/names/entities.ts'
import { remembering } from '../../language/remembering.ts'
import type { Slot } from '../../language/sentence/clause-slots.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import { isTitled } from '../../language/words/letter-case.ts'
import { kindsOfNoun, type NounKind } from '../../language/words/noun-kinds.ts'
import { isPlural } from '../../language/words/word-uses.ts'
import { overlap } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'
import { isNamed, type Named } from './named.ts'

/** Who or what fills a place beside a verb. */
export interface Filler {
  readonly slot: Slot
  readonly group: NounGroup
  /** The proper name that its head belongs to; null for a common noun. */
  readonly name: Named | null
  /** What it can be. */
  readonly kinds: readonly NounKind[]
  /** Whether its determiner points to something known: "the", "their". */
  readonly definite: boolean
  readonly plural: boolean
}

/** Nouns that stand for those who work there or for it: "her office said". */
export const offices: ReadonlySet<string> = new Set('office campaign headquarters'.split(' '))

const definiteWords = new Set("the this that these those 's his her its our their my your both".split(' '))

/**
 * The fillers of a statement's slots that are no pronouns, amounts or times and stand alone in their place.
 *
 * None in title case: without small words and articles verbs are hard to tell from nouns.
 */
export const fillersOf: (facts: StatementFacts) => readonly Filler[] = remembering((facts: StatementFacts) => {
  if (isInTitleCase(facts)) return []
  return facts.clauses.slots.flatMap((slot) => {
    const { filler: group } = slot
    const isNone = group.pronoun || slot.coordinated || isAmount(facts, group) || isToldTo(facts, slot)
    return isNone || isTitle(facts, group) ? [] : [fillerOf(facts, slot)]
  })
})

/** 'starred in "Scrubs"': what stands alone in quotation marks is no party. */
function isTitle({ clauses: { tokens } }: StatementFacts, { first, last }: NounGroup): boolean {
  const behind = /^[,.]$/.test(tokens[last]?.text ?? '') ? last + 1 : last
  return [tokens[first - 1], tokens[behind]].every((token) => /^["“”]$/.test(token?.text ?? ''))
}

/** "told reporters a man had opened fire": whoever is told does not do it, but "told residents to leave". */
function isToldTo({ clauses: { slots, tokens } }: StatementFacts, { role, filler, verb }: Slot): boolean {
  if (role !== 'subject' || tokens[verb.first - 1]?.normal === 'to') return false
  return slots.some((told) => told.role === 'object' && told.filler === filler && tellsHearer(told))
}

function tellsHearer({ verb }: Slot): boolean {
  return verb.entry.lemmas.some((lemma) => telling.has(lemma))
}

/** Verbs of saying that take whoever is told before what is told. */
const telling: ReadonlySet<string> = new Set('tell inform remind warn assure notify'.split(' '))

/** Whether a statement is a headline in title case. */
export const isInTitleCase: (facts: StatementFacts) => boolean = remembering(({ clauses }: StatementFacts) =>
  isTitled(clauses.tokens.filter(({ kind }) => kind === 'word')),
)

function fillerOf(facts: StatementFacts, slot: Slot): Filler {
  const { filler: group } = slot
  const name = nameOf(facts, group)
  return {
    slot,
    group,
    name,
    kinds: name ? kindsOfName(name, group) : kindsOfHead(facts, group),
    definite: definiteWords.has(group.determiner),
    plural: name === null && isPlural(group.head),
  }
}

/** The name that a group's head belongs to; "Russians" and "the American" are people rather than a name. */
function nameOf({ details }: StatementFacts, { head }: NounGroup): Named | null {
  const name = details.find((detail): detail is Named => isNamed(detail) && overlap(detail, head) > 0)
  return name && !isPeople(name) ? name : null
}

function isPeople({ text }: Named): boolean {
  return canonicalEntity(text)?.form === 'adjective'
}

function kindsOfName(name: Named, { determiner }: NounGroup): readonly NounKind[] {
  // "won an Emmy"
  if (/^an?$/.test(determiner)) return ['artifact']
  if (name.kind === 'place') return mayAct(name) ? ['place', 'group'] : ['place']
  return {
    person: ['person'] as const,
    organisation: ['group'] as const,
    other: ['person', 'group', 'artifact'] as const,
  }[name.entity]
}

/** Countries and seats of government act, other cities and streets do not. */
function mayAct({ text }: Named): boolean {
  const entity = canonicalEntity(text)
  return entity !== null && (entity.form === 'capital' || !entity.key.startsWith('city'))
}

function kindsOfHead({ details }: StatementFacts, { head, entry }: NounGroup): readonly NounKind[] {
  if (details.some((detail) => isNamed(detail) && overlap(detail, head) > 0)) return ['person']
  const [lemma = head.normal] = entry.lemmas
  return offices.has(lemma) ? ['group'] : [...new Set(entry.lemmas.slice(0, 2).flatMap(kindsOfNoun))]
}

function isAmount({ details, clauses }: StatementFacts, { head, last }: NounGroup): boolean {
  if (clauses.tags[last - 1] === 'number') return true
  return details.some((detail) => {
    if (detail.kind === 'number') return detail.role !== 'count' && overlap(detail, head) > 0
    return detail.kind === 'time' && overlap(detail, head) > 0
  })
}
