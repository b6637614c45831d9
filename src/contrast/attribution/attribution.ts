import { documentNouns } from '../../language/saying/source-nouns.ts'
import { tokensOf } from '../../language/tokens.ts'
import type { Agreement, Difference } from '../../model/claim.ts'
import { nothing } from '../contrastable.ts'
import type { Contrast, LinkContraster } from '../contraster.ts'
import { areOfOtherYears } from '../time/times-apart.ts'
import { isCiting } from './cited-source.ts'
import { isPlain, leastStated } from './plain-fact.ts'
import { relateSources } from './same-source.ts'
import { isDeniedByOne, shareVerb, tellOneAct, tellOpposites } from './shared-act.ts'
import { headOf, kindOf } from './source-form.ts'
import { contentStems, type Speaker, speakersOf } from './speakers.ts'

/**
 * Share of the words of the shorter content that the other must have for both to be given one thing, in [0, 1].
 *
 * On gold/train: 0 gives precision 0.55, 0.15 gives 0.60 at the same recall, 0.35 loses a sixth of the recall.
 */
const leastShared = 0.15

/**
 * The same where the contents tell no act that is one: on gold/train 2 of 41 sources are no longer set against each other, one of
 * them rightly; 0.35 changes nothing more there, and loses as many right as wrong ones on unmarked articles.
 */
const leastWithoutAct = 0.25

/** Share of the best pair's words from which another pair of sources may be for the same thing as well, in [0, 1]. */
const nearlyBest = 0.8

/** Sets who is behind two linked statements against each other: another source, or a plain fact against a claim. */
export const contrastAttributions: LinkContraster = (a, b, relation) => {
  if (areOfOtherYears(a, b)) return nothing
  const [left, right] = [speakersOf(a), speakersOf(b)]
  if (left.length > 0 && right.length > 0) return contrastSources(left, right)
  const [speaker] = [...left, ...right]
  const plain = left.length > 0 ? b : a
  if (!speaker || speaker.isPronoun || !isPlain(plain, speaker)) return nothing
  const tell = relation === 'same' ? tellOneAct : shareVerb
  const stated = { facts: plain, span: plain.statement }
  if (!tell(speaker.said, stated) || isDeniedByOne(speaker.said, stated)) return nothing
  const words = contentStems(plain.statement.text, { start: 0, end: plain.statement.text.length })
  if (sharedOf(speaker.content, words) < leastStated(plain, relation)) return nothing
  const silent = { statement: plain.statement.id }
  return differ('plain-fact', left.length > 0 ? [speaker.reading, silent] : [silent, speaker.reading])
}

function contrastSources(left: readonly Speaker[], right: readonly Speaker[]): Contrast {
  const pairs = left.flatMap((a) =>
    right.map((b) => ({ a, b, shared: sharedOf(a.content, b.content), relation: relateSources(a.source, b.source) })),
  )
  const same = pairs.filter(({ relation }) => relation === 'same')
  if (same.length > 0) return agree(same)
  const [best] = pairs.toSorted((p, q) => q.shared - p.shared)
  if (!best || best.shared < leastShared) return nothing
  // A chain of sources: who may be the same stands somewhere in it.
  if (pairs.some(({ relation, shared }) => relation === 'unclear' && shared >= nearlyBest * best.shared)) return nothing
  const { a, b, relation } = best
  if (a.isPronoun || b.isPronoun || tellOpposites(a.said, b.said) || isDeniedByOne(a.said, b.said)) return nothing
  if (best.shared < leastWithoutAct && !tellOneAct(a.said, b.said)) return nothing
  if ([wroteIt, citesThem].some((isBehind) => isBehind(a, b) || isBehind(b, a))) return nothing
  return differ(relation === 'vaguer' ? 'vaguer-source' : 'other-source', [a.reading, b.reading])
}

/**
 * "Police wrote in an affidavit" beside "according to an affidavit": who wrote a text is no other source than the text; who
 * dismissed it is.
 */
function wroteIt(author: Speaker, text: Speaker): boolean {
  const document = headOf(text.source)
  if (!documentNouns.has(document)) return false
  const words = tokensOf(author.said.facts.statement).map(({ normal }) => normal)
  return words.some((word, at) => word === document && words.slice(Math.max(0, at - phraseLength), at).includes('in'))
}

/** "NBC News reported, citing six officials" beside "several officials told reporters": it may be they whom the outlet cites. */
function citesThem({ said: { facts }, reading: { start } }: Speaker, { source }: Speaker): boolean {
  const { text } = facts.article.article
  const cites = facts.details.some(
    (detail) => detail.kind === 'attribution' && detail.source?.start === start && isCiting(text, detail.cue),
  )
  return cites && kindOf(source) === 'group'
}

/** Most words from "in" to its noun: "in a sworn court affidavit". */
const phraseLength = 4

/** An agreement where both texts name the source; "NBC News" = "they" would tell a reader nothing. */
function agree(pairs: readonly { readonly a: Speaker; readonly b: Speaker }[]): Contrast {
  const named = pairs.find(({ a, b }) => !a.isPronoun && !b.isPronoun)
  if (!named) return nothing
  const agreement: Agreement = { kind: 'attribution', readings: [named.a.reading, named.b.reading] }
  return { ...nothing, agreements: [agreement] }
}

function differ(reason: Difference['reason'], readings: Difference['readings']): Contrast {
  return { ...nothing, differences: [{ kind: 'attribution', verdict: 'compatible', reason, readings }] }
}

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size))
}
