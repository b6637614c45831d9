import type { Claim } from '../model/claim.ts'
import type { Contribution, LinkEvidence } from '../model/evidence.ts'
import type { Link } from '../model/link.ts'
import { featureWords } from './feature-words.ts'
import type { View } from './view.ts'
import { visible } from './visible.ts'
import { confidenceWords, relationWords } from './words.ts'

/** What made a link and what spoke against it, in words and numbers. */
export interface LinkWords {
  /** "why A3 and B4: score 0.91, sure match, report the same thing" */
  readonly head: string
  readonly parts: readonly { readonly name: string; readonly items: readonly string[] }[]
}

/** What made each link of a claim, in reading order; none unless it was asked for. */
export function evidenceWords({ links, evidence }: View, { statements }: Claim): readonly LinkWords[] {
  const place = new Map(statements.map((id, index) => [id, index]))
  const placeOf = ({ to }: Link): number => place.get(to) ?? -1
  return statements
    .flatMap((id) =>
      (links.get(id) ?? [])
        .filter((link) => link.from === id && placeOf(link) >= 0)
        .toSorted((a, b) => placeOf(a) - placeOf(b)),
    )
    .flatMap((link) => {
      const made = evidence.get(`${link.from} ${link.to}`)
      return made ? linkWords(link, made) : []
    })
}

function linkWords(link: Link, { matched, unmatched, contributions }: LinkEvidence): LinkWords {
  const pairs = matched.map(({ from, to, weight }) => {
    const words = from.text === to.text ? visible(from.text) : `${visible(from.text)} = ${visible(to.text)}`
    return `${words} ${weight.toFixed(1)}`
  })
  const side = (sign: number): readonly string[] =>
    contributions.filter(({ logits }) => logits * sign > 0).map(contributionWords)
  const parts = [
    { name: 'matched', items: pairs },
    { name: 'without a match', items: unmatched.map(({ text, weight }) => `${visible(text)} ${weight.toFixed(1)}`) },
    { name: 'for it', items: side(1) },
    { name: 'against it', items: side(-1) },
  ]
  return {
    head: `why ${link.from} and ${link.to}: score ${link.score.toFixed(2)}, ${confidenceWords[link.confidence]}, ${relationWords[link.relation]}`,
    parts: parts.filter(({ items }) => items.length > 0),
  }
}

function contributionWords({ feature, logits }: Contribution): string {
  return `${featureWords[feature] ?? feature} ${logits > 0 ? '+' : ''}${logits.toFixed(1)}`
}
