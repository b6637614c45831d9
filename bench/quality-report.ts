import type { DifferenceKind } from '../src/model/claim.ts'
import type { JudgedLink, PairScore } from './quality-score.ts'
import { addTallies, emptyTally, rates, type Tally } from './quality-tally.ts'

const columnWidth = 22

/** The figures of all gold pairs in plain text: links, each pair, scores, sentences, differences, conflicts. */
export function qualityReport(scores: readonly PairScore[]): string {
  const sum = (part: (score: PairScore) => Tally): Tally => addTallies(scores.map(part))
  const links = scores.flatMap((score) => score.links)
  return [
    [
      figures(
        'links, main',
        sum(({ main }) => main),
      ),
      figures(
        'links, all',
        sum(({ all }) => all),
      ),
    ],
    pairTable(scores),
    sureLinks(links),
    reliabilityTable(links),
    [
      figures(
        'sentence starts',
        sum(({ sentenceStarts }) => sentenceStarts),
      ),
      figures(
        'not news',
        sum(({ notNews }) => notNews),
      ),
    ],
    differenceTable(scores),
    [
      findings(
        'conflict verdicts',
        sum(({ conflicts }) => conflicts),
      ),
    ],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function figures(name: string, tally: Tally): string {
  return `${rateLine(name, tally)}   ${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed`
}

/** Differences are counted twice: those wanted that were found, and those reported that are right. */
function findings(name: string, tally: Tally): string {
  const { right, wrong, found, missed } = tally
  return `${rateLine(name, tally)}   ${found} of ${found + missed} found, ${right} of ${right + wrong} reported are right`
}

function rateLine(name: string, tally: Tally): string {
  const { f1, precision, recall } = rates(tally)
  return `${name.padEnd(columnWidth)} F1 ${show(f1)}   precision ${show(precision)}   recall ${show(recall)}`
}

function pairTable(scores: readonly PairScore[]): readonly string[] {
  const width = Math.max(...scores.map(({ id }) => id.length), 'pair'.length)
  const cells = (tally: Tally): string => {
    const { f1, precision, recall } = rates(tally)
    return [f1, precision, recall].map(show).join(' ')
  }
  return [
    `${'pair'.padEnd(width)}   main F1, precision, recall   all F1, precision, recall`,
    ...scores.map(({ id, main, all }) => `${id.padEnd(width)}   ${cells(main).padEnd(26)}   ${cells(all)}`),
  ]
}

/** How many links are `sure`, and how many of each confidence the annotators have too, optional ones left out. */
function sureLinks(links: readonly JudgedLink[]): readonly string[] {
  return (['sure', 'likely'] as const).map((confidence) => {
    const own = links.filter((link) => link.confidence === confidence)
    const counted = own.filter(isCounted)
    const share = `${own.length} of ${links.length} links (${percent(own.length, links.length)})`
    const right = `${counted.filter(isRight).length} of ${counted.length} are right (${percent(counted.filter(isRight).length, counted.length)})`
    return `${confidence.padEnd(columnWidth)} ${share}, ${right}`
  })
}

/** A calibrated score says how often such a link is right. */
function reliabilityTable(links: readonly JudgedLink[]): readonly string[] {
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const own = links.filter(isCounted).filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth)
    if (own.length === 0) return []
    const mean = own.reduce((total, { score }) => total + score, 0) / own.length
    const name = `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}`
    return [
      `${name.padEnd(columnWidth)} ${show(mean)}        ${show(own.filter(isRight).length / own.length)}   ${own.length}`,
    ]
  })
  return [`${'score'.padEnd(columnWidth)} mean score   right   links`, ...tenths.flat()]
}

function isCounted({ relation }: JudgedLink): boolean {
  return relation !== 'optional'
}

function isRight({ relation }: JudgedLink): boolean {
  return relation === 'same' || relation === 'partial'
}

function differenceTable(scores: readonly PairScore[]): readonly string[] {
  const kinds = [...new Set(scores.flatMap(({ differences }) => [...differences.keys()]))].sort()
  const tally = (kind: DifferenceKind): Tally =>
    addTallies(scores.map(({ differences }) => differences.get(kind) ?? emptyTally))
  return kinds.map((kind) => findings(`difference ${kind}`, tally(kind)))
}

function show(value: number): string {
  return value.toFixed(3)
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`
}
