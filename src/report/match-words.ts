import type { Claim } from '../model/claim.ts'
import type { Confidence, Link, Relation } from '../model/link.ts'
import type { View } from './view.ts'
import { confidenceWords, relationWords } from './words.ts'

/** Says where a match is less than sure or less than whole, and for which statements; nothing where all is well. */
export function matchWords(view: Pick<View, 'links'>, claim: Claim): string {
  const notes = [
    { words: confidenceWords.likely, ids: without(view, claim, ({ confidence }) => confidence === 'sure') },
    { words: relationWords.partial, ids: without(view, claim, ({ relation }) => relation === 'same') },
  ]
  return notes
    .filter(({ ids }) => ids.length > 0)
    .map(({ words, ids }) => (ids.length === claim.statements.length ? words : `${words}: ${ids.join(', ')}`))
    .join(' · ')
}

/** How firmly the statements of a claim are tied: by the weakest of them, and in words. */
export interface Match {
  readonly confidence: Confidence
  readonly relation: Relation
  readonly words: string
}

/** How firmly the statements of a claim are tied to each other. */
export function matchOf(view: Pick<View, 'links'>, claim: Claim): Match {
  const isSure = without(view, claim, ({ confidence }) => confidence === 'sure').length === 0
  const isWhole = without(view, claim, ({ relation }) => relation === 'same').length === 0
  return {
    confidence: isSure ? 'sure' : 'likely',
    relation: isWhole ? 'same' : 'partial',
    words: matchWords(view, claim) || confidenceWords.sure,
  }
}

/** Whether every statement of a claim is surely tied to another one, and to the whole of it. */
export function isFirmMatch(view: Pick<View, 'links'>, claim: Claim): boolean {
  return without(view, claim, ({ confidence, relation }) => confidence === 'sure' && relation === 'same').length === 0
}

/** The statements of a claim that no link of a kind ties to another one. */
function without(
  view: Pick<View, 'links'>,
  { statements }: Claim,
  isOfKind: (link: Link) => boolean,
): readonly string[] {
  const members = new Set(statements)
  const ties = (link: Link): boolean => members.has(link.from) && members.has(link.to) && isOfKind(link)
  return statements.filter((id) => !view.links.get(id)?.some(ties))
}
