import { featureNames } from '../../src/align/features.ts'
import type { PairExamples } from './examples.ts'
import { crossValidate } from './fit-scorer.ts'
import { sigmoid } from './logistic.ts'
import { measureLinks, type Wanted } from './measure.ts'

/** What each feature is worth: the best cross-validated F1 without it, less the best with all. */
export function ablate(pairs: readonly PairExamples[], wanted: Wanted): string {
  const base = bestFigures(pairs, wanted)
  const lines = featureNames.map((name, index) => {
    const without = bestFigures(
      pairs.map((pair) => withoutFeature(pair, index)),
      wanted,
    )
    return { name, main: without.main - base.main, all: without.all - base.all }
  })
  lines.sort((a, b) => a.main + a.all - b.main - b.all)
  const signed = (value: number): string => (value >= 0 ? '+' : '') + value.toFixed(4)
  return [
    `all features             ${base.main.toFixed(4)}   ${base.all.toFixed(4)}`,
    'without                  main      all',
    ...lines.map(({ name, main, all }) => `${name.padEnd(24)} ${signed(main)}   ${signed(all)}`),
  ].join('\n')
}

function withoutFeature(pair: PairExamples, left: number): PairExamples {
  const examples = pair.examples.map((example) => ({
    ...example,
    values: example.values.filter((_, index) => index !== left),
  }))
  return { ...pair, examples }
}

function bestFigures(pairs: readonly PairExamples[], wanted: Wanted): { main: number; all: number } {
  const scored = crossValidate(pairs).map(({ link, relation }) => ({ score: sigmoid(link), relation }))
  const at = Array.from({ length: 60 }, (_, step) => measureLinks(scored, wanted, 0.1 + step / 100))
  return { main: Math.max(...at.map(({ main }) => main.f1)), all: Math.max(...at.map(({ all }) => all.f1)) }
}
