// `npm run bench:quality -- DIR`: scores a folder of gold pairs through the library. Exit status 2 where it cannot be read.
import { type GoldPair, readGold } from '../scripts/gold/read-gold.ts'
import { compare } from '../src/index.ts'
import { qualityReport } from './quality-report.ts'
import { type PairScore, scorePair } from './quality-score.ts'

const [folder, ...rest] = process.argv.slice(2)
const gold =
  folder === undefined || rest.length > 0 ? refuse('Name one folder: npm run bench:quality -- DIR') : read(folder)

if (gold) {
  const scores: PairScore[] = []
  for (const pair of gold) {
    scores.push(scorePair(pair, await compare(pair.articles.map(({ text }) => ({ text })))))
  }
  console.log(`${scores.length} pairs from ${folder}\n\n${qualityReport(scores)}`)
}

function read(from: string): readonly GoldPair[] | null {
  try {
    return readGold(from)
  } catch (error) {
    return refuse((error as Error).message)
  }
}

function refuse(message: string): null {
  console.error(message)
  process.exitCode = 2
  return null
}
