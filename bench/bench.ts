// `npm run bench`: start-up, speed, growth and memory of the built program, each against its floor where it has one.
// Exit status 1 when a floor is missed.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { env } from 'node:process'
import { writeArticle } from './article-writer.ts'
import { runStorydiff, startUp, withFiles } from './processes.ts'
import { timeStages } from './stages.ts'
import { growthExponent, median, type Point } from './statistics.ts'

interface Library {
  readonly compare: (articles: readonly { readonly text: string }[]) => Promise<unknown>
}

const root = dirname(import.meta.dirname)
// The built library, as users run it; its path is no literal, so that the types do not need a build.
const { compare }: Library = await import(join(root, 'dist/index.js'))
const seeds = ['a.txt', 'b.txt'].map((file) => join(root, 'fixtures/seeds', file))

console.log(`Node ${process.version}\n`)
measureStartUp()
await measureThroughput()
await measureLength()
await measureNumber()
measureMemory()
await measureStages()

function measureStartUp(): void {
  const rounds = 31
  const { emptyMilliseconds, ratios } = startUp([['--version'], seeds], rounds)
  const [version = Number.NaN, comparison = Number.NaN] = ratios
  console.log(
    `Start-up, medians of ${rounds} interleaved runs; an empty Node process takes ${emptyMilliseconds.toFixed(0)} ms`,
  )
  if (env['NODE_EXTRA_CA_CERTS'])
    console.log(
      '  NODE_EXTRA_CA_CERTS is set: every process reads certificates first, so that the ratios come out smaller.',
    )
  report('storydiff --version', version, { unit: 'x empty', most: 2 })
  report('the seed comparison', comparison, { unit: 'x empty', most: 3 })
}

async function measureThroughput(): Promise<void> {
  const articles = seeds.map((seed) => ({ text: readFileSync(seed, 'utf8') }))
  const times: number[] = []
  for (let run = -20; run < 100; run += 1) {
    const time = await milliseconds(articles)
    if (run >= 0) times.push(time)
  }
  console.log('\nWithin one process, in time on the processor')
  report('comparisons of the seeds', 1000 / median(times), { unit: 'a second' })
}

async function measureLength(): Promise<void> {
  console.log('\nTwo articles of n words')
  const points: Point[] = []
  for (const words of [500, 1000, 2000, 5000, 10_000, 20_000]) {
    points.push(
      await point(
        words,
        [0, 1].map((reporter) => writeArticle({ story: 1, reporter, words })),
      ),
    )
  }
  report('growth from 2,000 words', growthExponent(points.slice(2)), { unit: 'exponent', most: 2 })
}

async function measureNumber(): Promise<void> {
  console.log('\nn articles of 1,000 words')
  const points: Point[] = []
  for (const number of [2, 3, 5, 10, 20]) {
    const texts = Array.from({ length: number }, (_, reporter) => writeArticle({ story: 2, reporter, words: 1000 }))
    points.push(await point(number, texts))
  }
  report('growth', growthExponent(points), { unit: 'exponent' })
}

function measureMemory(): void {
  const texts = [0, 1].map((reporter) => writeArticle({ story: 3, reporter, words: 10_000 }))
  const { milliseconds: time, megabytes } = withFiles(texts, runStorydiff)
  console.log('\nTwo articles of 10,000 words, in a process of its own')
  report('time', time / 1000, { unit: 's', most: 3 })
  report('peak memory', megabytes, { unit: 'MB', most: 300 })
}

async function measureStages(): Promise<void> {
  console.log('\nDetails and contrast as a share of reading and alignment, once warm')
  const pairs = {
    'the seeds': seeds.map((seed) => readFileSync(seed, 'utf8')),
    '2 of 5,000 words': [0, 1].map((reporter) => writeArticle({ story: 4, reporter, words: 5000 })),
  }
  for (const [name, texts] of Object.entries(pairs)) {
    const shares: number[] = []
    for (let run = -5; run < 15; run += 1) {
      const { readingAndAlignment, detailsAndContrast } = await timeStages(texts)
      if (run >= 0) shares.push(detailsAndContrast / readingAndAlignment)
    }
    report(name, median(shares), { unit: 'x', most: 0.5 })
  }
}

async function point(size: number, texts: readonly string[]): Promise<Point> {
  const articles = texts.map((text) => ({ text }))
  const runs = [await milliseconds(articles), await milliseconds(articles), await milliseconds(articles)]
  const cost = median(runs)
  report(size.toLocaleString('en'), cost, { unit: 'ms' })
  return { size, cost }
}

// Time on the processor, which other programs on the machine disturb less than time on the clock.
async function milliseconds(articles: readonly { readonly text: string }[]): Promise<number> {
  const start = process.cpuUsage()
  await compare(articles)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function report(name: string, value: number, { unit, most }: { readonly unit: string; readonly most?: number }): void {
  const figure = `  ${name.padEnd(26)} ${value.toFixed(value < 100 ? 2 : 0).padStart(8)} ${unit.padEnd(8)}`
  const met = most === undefined || value <= most
  const verdict = most === undefined ? '' : ` floor ${most} ${unit}: ${met ? 'met' : 'MISSED'}`
  console.log((figure + verdict).trimEnd())
  if (!met) process.exitCode = 1
}
