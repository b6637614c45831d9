import type { Claim, Difference, Reading } from '../../model/claim.ts'
import { labelOfStatement } from '../../model/statement.ts'
import { originWords } from '../claim-words.ts'
import { evidenceWords } from '../evidence-words.ts'
import { severity } from '../importance.ts'
import { matchWords } from '../match-words.ts'
import { otherWords } from '../other-words.ts'
import { listedOf, outsideOf, standingsOf } from '../standings.ts'
import type { View } from '../view.ts'
import { kindWords, leftOutWords, noSourceWords, reasonWords, verdictOf } from '../words.ts'
import { escapedMarkdown } from './escaped-markdown.ts'
import { markedStatement, unfolding } from './statement-lines.ts'

/** Conflicts and other differences open, those without any in a part that unfolds. */
export function claimBlocks(view: View): readonly string[] {
  const { ordered: claims, comparison } = view
  const { summary, leftOut } = comparison
  const all = standingsOf(comparison)
  const gravest = (claim: Claim): number => Math.max(-1, ...claim.differences.map(({ verdict }) => severity(verdict)))
  const conflicts = claims.filter((claim) => gravest(claim) === severity('conflict'))
  const differing = claims.filter((claim) => gravest(claim) >= 0 && gravest(claim) < severity('conflict'))
  const agreeing = claims.filter((claim) => gravest(claim) < 0)
  const blocksOf = (group: readonly Claim[]): readonly string[] => group.map((one) => block(view, one))
  const nothing = 'No statement of one article was found to report the same thing as a statement of another.'
  return [
    ...(summary.claims === 0 ? [nothing] : []),
    ...open(`Conflicts: ${listedOf(conflicts.length, all.conflicting, 'claim')}`, blocksOf(conflicts)),
    ...open(
      `Told differently${leftOut?.differences ? '' : ', no conflict found'}: ${listedOf(differing.length, all.differing, 'claim')}`,
      blocksOf(differing),
    ),
    ...unfolding(`No difference found: ${listedOf(agreeing.length, all.agreeing, 'claim')}`, blocksOf(agreeing)),
  ]
}

/** What made the links of the claims, in a part that unfolds; nothing unless it was asked for. */
export function evidenceBlocks(view: View): readonly string[] {
  const links = view.ordered.flatMap((claim) =>
    evidenceWords(view, claim).map(({ head, parts }) => {
      const lines = parts.map(({ name, items }) => `  - ${name}: ${items.map(escapedMarkdown).join(' · ')}`)
      return [`- **${claim.id}** ${head}`, ...lines].join('\n')
    }),
  )
  return unfolding('Why statements were matched', links)
}

function open(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.length === 0 ? [] : [`### ${title}`, ...blocks]
}

function block(view: View, claim: Claim): string {
  const about = [originWords(view, claim), matchWords(view, claim)].filter((words) => words !== '').map(escapedMarkdown)
  const placed = claim.statements.flatMap((id) => view.placed.get(id) ?? [])
  const readings = claim.differences.flatMap((difference) => difference.readings.filter(hasWords))
  const outside = outsideOf(claim).flatMap((id) => view.placed.get(id) ?? [])
  return [
    `- ${[`**Claim ${claim.id}**`, ...about].join(' · ')}`,
    ...placed.map((one) => `  - ${markedStatement(one, readings)}`),
    ...outside.map((one) => `  - elsewhere: ${markedStatement(one, readings)}`),
    ...claim.differences
      .toSorted((a, b) => severity(b.verdict) - severity(a.verdict))
      .map((difference) => `  - ${differenceWords(difference)}`),
    ...changedWords(view, claim).map((words) => `  - ${words}`),
    ...uniqueDetails(claim).map((words) => `  - ${words}`),
  ].join('\n')
}

function differenceWords(difference: Difference): string {
  const { kind, verdict, reason, readings } = difference
  const meaning = verdictOf(difference)
  const said = readings.map((reading) => {
    const words = hasWords(reading) ? `“${escapedMarkdown(reading.text)}”` : noSourceWords
    return `${reading.statement} ${words}`
  })
  const verdictPart = verdict === 'conflict' ? `**${meaning}**` : meaning
  return `**${kindWords[kind]}**: ${said.join(' / ')} — ${reasonWords[reason]}; ${verdictPart}`
}

function changedWords(view: View, claim: Claim): readonly string[] {
  const words = otherWords(view, claim)?.map((text) => (text === '' ? leftOutWords : `“${escapedMarkdown(text)}”`))
  return words ? [`other words: ${words.join(' / ')}`] : []
}

function uniqueDetails({ unique }: Claim): readonly string[] {
  const labels = [...new Set(unique.map(({ statement }) => labelOfStatement(statement)))]
  return labels.map((label) => {
    const texts = unique.filter(({ statement }) => labelOfStatement(statement) === label).map(({ text }) => text)
    return `only in ${label}: ${[...new Set(texts)].map((text) => `“${escapedMarkdown(text)}”`).join(' · ')}`
  })
}

function hasWords(reading: Difference['readings'][number]): reading is Reading {
  return 'text' in reading
}
