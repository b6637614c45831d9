import type { Levels } from './choose-levels.ts'
import { type Figures, measureLinks, type Scored, type Wanted } from './measure.ts'

/** F1, precision and recall of main and all links by threshold, and at the chosen levels. */
export function thresholdTable(scored: readonly Scored[], wanted: Wanted, levels: Levels): string {
  const show = ({ f1, precision, recall }: Figures): string =>
    [f1, precision, recall].map((value) => value.toFixed(3)).join(' ')
  const line = (name: string, threshold: number): string => {
    const { main, all } = measureLinks(scored, wanted, threshold)
    return `${name.padEnd(12)} ${show(main)}   ${show(all)}`
  }
  const steps = Array.from({ length: 14 }, (_, step) => (step + 3) / 20)
  return [
    'threshold    main F1 P R         all F1 P R',
    ...steps.map((threshold) => line(threshold.toFixed(2), threshold)),
    line(`shown ${levels.shown}`, levels.shown),
    line(`sure ${levels.sure}`, levels.sure),
  ].join('\n')
}

/** How often candidates of a score are links: a calibrated score says so itself. */
export function reliabilityTable(scored: readonly Scored[]): string {
  const tenths = Array.from({ length: 10 }, (_, tenth) => {
    const inside = scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === tenth)
    const links = inside.filter(({ relation }) => relation !== 'none').length
    const mean = inside.reduce((total, { score }) => total + score, 0) / Math.max(1, inside.length)
    return `${(tenth / 10).toFixed(1)} to ${((tenth + 1) / 10).toFixed(1)}   ${mean.toFixed(2)}   ${(links / Math.max(1, inside.length)).toFixed(2)}   ${inside.length}`
  })
  return ['score        mean   links  candidates', ...tenths].join('\n')
}
