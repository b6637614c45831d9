import { canonicalEntity } from '../../language/names/entities.ts'
import { remembering } from '../../language/remembering.ts'
import { auxiliaries, determiners, prepositions, timeWords } from '../../language/sentence/clause-words.ts'
import type { NounGroup } from '../../language/sentence/noun-groups.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import type { Difference } from '../../model/claim.ts'
import type { Relation } from '../../model/link.ts'
import { overlap } from '../../model/span.ts'
import { plainActsOf } from '../acts/plain-acts.ts'
import type { StatementFacts } from '../contraster.ts'
import { readingAt } from '../readings.ts'
import { areTimedApart } from '../time/times-apart.ts'
import { lastNameOf } from './name-spelling.ts'
import { namesOf } from './named.ts'

/** An act with who does it to whom. */
interface Deed {
  readonly verb: VerbGroup
  readonly denied: boolean
  readonly doer: NounGroup
  readonly target: NounGroup
}

/** Verbs of what two do together, and such as say nothing of who does it. General knowledge. */
const mutual: ReadonlySet<string> = new Set(
  `be have do meet marry divorce date face fight play join resemble equal match battle border hug kiss embrace know see include
   follow become remain contact accompany`.split(/\s+/),
)

/**
 * Sets "Berg criticised Klein" against "Klein criticised Berg": who does it in one text is to whom it is done in the other.
 *
 * Left open: what one does to another, the other may do as well.
 */
export function contrastRoles(a: StatementFacts, b: StatementFacts, relation: Relation): readonly Difference[] {
  if (relation !== 'same' || areTimedApart(a, b)) return []
  const [left, right] = [deedsOf(a), deedsOf(b)]
  return left.flatMap((x) =>
    right
      .filter((y) => isOneAct(x, y) && areExchanged([a, x], [b, y]))
      .flatMap((y): readonly Difference[] => {
        const [u, v] = [otherWords(a, x), otherWords(b, y)]
        if (u.join(' ') !== v.join(' ') && !u.some((word) => v.includes(word))) return []
        const readings = [readingAt(a, x.doer), readingAt(b, y.doer)]
        return [{ kind: 'name', verdict: 'unclear', reason: 'other-value', readings }]
      }),
  )
}

function isOneAct(x: Deed, y: Deed): boolean {
  return x.denied === y.denied && x.verb.entry.lemmas[0] === y.verb.entry.lemmas[0]
}

type PlacedDeed = readonly [StatementFacts, Deed]

function areExchanged([a, x]: PlacedDeed, [b, y]: PlacedDeed): boolean {
  const [doer, target] = [partyOf(a, x.doer), partyOf(a, x.target)]
  return doer !== target && doer === partyOf(b, y.target) && target === partyOf(b, y.doer)
}

/** Who is meant: a name by its last word, a listed one by what it stands for, anything else by its head. */
function partyOf(facts: StatementFacts, group: NounGroup): string {
  const name = namesOf(facts).findLast((named) => overlap(named, group) > 0)
  if (!name) return group.head.stem
  return canonicalEntity(name.text)?.key ?? lastNameOf(name.value)
}

const deedsOf = remembering((facts: StatementFacts): readonly Deed[] =>
  plainActsOf(facts).flatMap(({ verb, denied, beside }): readonly Deed[] => {
    const [doer, target] = [beside.get('subject'), beside.get('object')]
    if (!doer || !target || doer.pronoun || target.pronoun) return []
    return verb.entry.lemmas.some((lemma) => mutual.has(lemma)) ? [] : [{ verb, denied, doer, target }]
  }),
)

/** The words of a statement but for the two, the verb with its auxiliaries, words of grammar and times, in alphabetical order. */
function otherWords({ clauses: { tokens } }: StatementFacts, { verb, doer, target }: Deed): readonly string[] {
  const words = tokens.filter(
    ({ kind, normal }, index) =>
      kind !== 'mark' &&
      !grammar.some((set) => set.has(normal)) &&
      ![verb, doer, target].some(({ first, last }) => index >= first && index < last),
  )
  return words.map(({ normal }) => normal).toSorted()
}

const grammar = [auxiliaries, determiners, prepositions, timeWords]
