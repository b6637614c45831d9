// Fits the built-in scorer: `npm run fit [-- FOLDER] [-- --ablate]`. Prints how good it is and writes
// src/align/weights.json; with --ablate it also prints what each feature is worth, and writes nothing.
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { featureNames } from '../../src/align/features.ts'
import { loadWordData } from '../../src/language/word-data.ts'
import { ablate } from './ablate.ts'
import { chooseLevels } from './choose-levels.ts'
import { examplesOf } from './examples.ts'
import { calibrate, crossValidate, fitScorer, type HeldOut } from './fit-scorer.ts'
import { labelledPairs } from './labelled-pairs.ts'
import { type Regression, sigmoid } from './logistic.ts'
import type { Scored, Wanted } from './measure.ts'
import { reliabilityTable, thresholdTable } from './tables.ts'

const [folder = '../shared/gold/train'] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const words = loadWordData()
const pairs = labelledPairs(folder).map((pair) => examplesOf(pair, words))
const wanted: Wanted = {
  same: pairs.reduce((total, pair) => total + pair.wanted.same, 0),
  all: pairs.reduce((total, pair) => total + pair.wanted.all, 0),
}

const heldOut = crossValidate(pairs).filter(({ relation }) => relation !== 'optional')
if (heldOut.length === 0)
  throw new Error(`There is nothing to fit on: no pair of statements of ${folder} is a candidate.`)
const isLink = ({ relation }: HeldOut): number => (relation === 'none' ? 0 : 1)
const linked = heldOut.filter(isLink)
const link = calibrate(
  heldOut.map((candidate) => candidate.link),
  heldOut.map(isLink),
)
const same = calibrate(
  linked.map((candidate) => candidate.same),
  linked.map(({ relation }) => Number(relation === 'same')),
)
const scored: readonly Scored[] = heldOut.map((candidate) => ({
  score: sigmoid(link.slope * candidate.link + link.offset),
  relation: candidate.relation,
}))
const levels = chooseLevels(scored, wanted)

console.log(
  `${pairs.length} article pairs from ${basename(folder)}, ${heldOut.length} candidates, ${featureNames.length} features`,
)
console.log(thresholdTable(scored, wanted, levels))
console.log(reliabilityTable(scored))
if (process.argv.includes('--ablate')) console.log(ablate(pairs, wanted))
else writeWeights()

function writeWeights(): void {
  const scorer = fitScorer(pairs)
  const terms = (regression: Regression, slope: number) =>
    Object.fromEntries(
      featureNames.map((name, index) => [
        name,
        {
          mean: round(regression.means[index] ?? 0),
          deviation: round(regression.deviations[index] ?? 1),
          weight: round(slope * (regression.weights[index] ?? 0)),
        },
      ]),
    )
  const file = {
    provenance: {
      command: 'npm run fit',
      data: `${pairs.length} labelled article pairs (40 of ECB+, CC BY 3.0; 32 of BASIL, annotated for this project); no text of theirs is in this file`,
      method: 'logistic regression, ridge penalty, calibrated on cross-validation by article pair',
    },
    levels,
    link: { bias: round(link.slope * scorer.link.bias + link.offset), terms: terms(scorer.link, link.slope) },
    same: { bias: round(same.slope * scorer.same.bias + same.offset), terms: terms(scorer.same, same.slope) },
  }
  writeFileSync(new URL('../../src/align/weights.json', import.meta.url), `${JSON.stringify(file, null, 2)}\n`)
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
