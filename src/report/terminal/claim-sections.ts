import type { Claim } from '../../model/claim.ts'
import { isAltered } from '../../model/comparison.ts'
import { hasConflict, listedOf, standingsOf } from '../standings.ts'
import { counted, noDifferenceMeaning, noDifferenceWords } from '../words.ts'
import { claimBlock } from './claim-block.ts'
import { quoteBlock } from './quote-block.ts'
import type { Section } from './section.ts'
import type { TerminalView } from './terminal-view.ts'

/** Conflicts, altered quotes, other differences, claims without any, faithful quotes: what several articles have. */
export function claimSections(view: TerminalView): readonly Section[] {
  const { ordered: claims, comparison } = view
  const { quotes } = comparison
  const all = standingsOf(comparison)
  const conflicts = claims.filter(hasConflict)
  const differing = claims.filter((claim) => claim.differences.length > 0 && !hasConflict(claim))
  const agreeing = claims.filter((claim) => claim.differences.length === 0)
  const altered = quotes.filter(isAltered)
  const faithful = quotes.filter((quote) => !isAltered(quote))
  const blocksOf = (group: readonly Claim[]): Section['blocks'] => group.map((claim) => claimBlock(view, claim))
  return [
    {
      title: 'CONFLICTS',
      count: listedOf(conflicts.length, all.conflicting, 'claim'),
      about: 'that the articles cannot all be right about',
      blocks: blocksOf(conflicts),
    },
    {
      title: 'ALTERED QUOTES',
      count: counted(altered.length, 'quote'),
      about: 'not printed alike',
      blocks: altered.map((quote) => quoteBlock(view, quote)),
      isDense: true,
    },
    {
      title: 'DIFFER',
      count: listedOf(differing.length, all.differing, 'claim'),
      about: comparison.leftOut?.differences ? 'told differently' : 'told differently, no conflict found',
      blocks: blocksOf(differing),
    },
    {
      title: noDifferenceWords.toUpperCase(),
      count: listedOf(agreeing.length, all.agreeing, 'claim'),
      about: `that ${noDifferenceMeaning}`,
      blocks: blocksOf(agreeing),
    },
    {
      title: 'SAME QUOTES',
      count: counted(faithful.length, 'quote'),
      about: 'printed alike',
      blocks: faithful.map((quote) => quoteBlock(view, quote)),
      isDense: true,
    },
  ]
}
