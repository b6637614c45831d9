import { reportingVerb } from '../../language/saying/reporting-verbs.ts'
import { sentenceOpeners } from '../../language/sentence/sentence-openers.ts'
import type { VerbGroup } from '../../language/sentence/verb-groups.ts'
import { tokensOf } from '../../language/tokens.ts'
import { startsWithSmall } from '../../language/words/letter-case.ts'
import { areKin } from '../../language/words/wordnet.ts'
import { overlap, type Span } from '../../model/span.ts'
import type { StatementFacts } from '../contraster.ts'

/** How far after a name its verb may stand, in words: "The Justice Department on Friday began investigating". */
const verbDistance = 4

/**
 * Whether two names are who acts in clauses that tell one act, by verbs that are alike or by what it is done to: "the Senate
 * overrode the veto", "Congress rejected the veto". Who says something is attribution's. Symmetric.
 */
export function actAlike(x: PlacedName, y: PlacedName): boolean {
  const others = actsOf(y)
  return actsOf(x).some(({ verb, object }) =>
    others.some((other) => areKin(verb.entry, other.verb.entry) || (object !== undefined && object === other.object)),
  )
}

/** A name with the statement that it stands in. */
export type PlacedName = readonly [StatementFacts, Span]

/** What a verb tells of a subject. */
interface Act {
  readonly verb: VerbGroup
  /** Stem of what it is done to. */
  readonly object: string | undefined
}

/** Where a name is who acts, and not part of a longer noun phrase: "the House", but not "the House vote". */
function actsOf([{ clauses }, name]: PlacedName): readonly Act[] {
  const own = clauses.slots.filter(({ role, filler }) => role === 'subject' && overlap(filler.head, name) > 0)
  return own.flatMap(({ verb }): readonly Act[] => {
    if (reportingVerb(verb.main.normal)?.sense === 'saying') return []
    const object = clauses.slots.find((slot) => slot.role === 'object' && slot.verb.first === verb.first)
    return [{ verb, object: object?.filler.head.stem }]
  })
}

/** Whether the same word stands right before or right after two names: "26 Somali pirates", "26 Somani brigands". */
export function standAlike([a, x]: PlacedName, [b, y]: PlacedName): boolean {
  const [left, right] = [besides(a, x), besides(b, y)]
  return left.some((stem, side) => stem !== null && stem === right[side])
}

/** Stems of the words right before and right after a name; null for words of grammar, marks and ends. */
function besides({ statement }: StatementFacts, name: Span): readonly (string | null)[] {
  const tokens = tokensOf(statement)
  const beside = [tokens.findLast(({ end }) => end <= name.start), tokens.find(({ start }) => start >= name.end)]
  return beside.map((token) =>
    token && token.kind !== 'mark' && !sentenceOpeners.has(token.normal) ? token.stem : null,
  )
}

/** Stems of the content words in lower case that follow a name closely, up to a mark. */
export function nextStems({ statement }: StatementFacts, name: Span): readonly string[] {
  const after = tokensOf(statement).filter(({ start }) => start >= name.end)
  const mark = after.findIndex(({ kind }) => kind === 'mark')
  return after
    .slice(0, mark < 0 ? verbDistance : Math.min(mark, verbDistance))
    .filter((token) => !sentenceOpeners.has(token.normal) && startsWithSmall(token.text))
    .map((token) => token.stem)
}
