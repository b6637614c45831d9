import type { Claim } from '../../model/claim.ts'
import type { Contribution, LinkEvidence } from '../../model/evidence.ts'
import type { Link } from '../../model/link.ts'
import { featureWords } from '../feature-words.ts'
import type { View } from '../view.ts'
import { visible } from '../visible.ts'
import { confidenceWords, relationWords } from '../words.ts'
import { type Line, run, wordsOf, wrap } from './layout.ts'

/** What made each link of a claim and what spoke against it, in words and numbers; none unless it was asked for. */
export function evidenceLines({ comparison }: View, claim: Claim, width: number): readonly Line[] {
  const members = new Set(claim.statements)
  const evidence = new Map((comparison.evidence ?? []).map((item) => [`${item.from} ${item.to}`, item]))
  return comparison.links
    .filter(({ from, to }) => members.has(from) && members.has(to))
    .flatMap((link) => {
      const made = evidence.get(`${link.from} ${link.to}`)
      return made ? linkLines(link, made, width) : []
    })
}

function linkLines(link: Link, { matched, unmatched, contributions }: LinkEvidence, width: number): readonly Line[] {
  const head = `why ${link.from} and ${link.to}: score ${link.score.toFixed(2)}, ${confidenceWords[link.confidence]}, ${relationWords[link.relation]}`
  const pairs = matched.map(({ from, to, weight }) => {
    const words = from.text === to.text ? visible(from.text) : `${visible(from.text)} = ${visible(to.text)}`
    return `${words} ${weight.toFixed(1)}`
  })
  const alone = unmatched.map(({ text, weight }) => `${visible(text)} ${weight.toFixed(1)}`)
  const side = (sign: number): readonly string[] =>
    contributions.filter(({ logits }) => logits * sign > 0).map(contributionWords)
  return [
    ...wrap(wordsOf([run(head, 'strong')]), width),
    ...part('matched', pairs, width),
    ...part('without a match', alone, width),
    ...part('for it', side(1), width),
    ...part('against it', side(-1), width),
  ]
}

function contributionWords({ feature, logits }: Contribution): string {
  return `${featureWords[feature] ?? feature} ${logits > 0 ? '+' : ''}${logits.toFixed(1)}`
}

/** Columns by which the parts of an explanation stand back. */
const indent = 2

function part(name: string, items: readonly string[], width: number): readonly Line[] {
  if (items.length === 0) return []
  const lines = wrap(wordsOf([run(`${name}: ${items.join(' · ')}`, 'dim')]), width - indent)
  return lines.map((line) => [run(' '.repeat(indent)), ...line])
}
