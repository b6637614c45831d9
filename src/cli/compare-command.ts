import { compareDocuments } from '../compare.ts'
import { labelOf } from '../model/article.ts'
import { defaultSettings } from '../model/settings.ts'
import { filterProblem } from '../report/filters.ts'
import { comparisonFormats } from '../report/registry.ts'
import { overwriting, refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { filtersOf } from './filter-options.ts'
import type { CompareOptions } from './options.ts'
import { planOutputs } from './outputs.ts'
import { printComparison } from './print-comparison.ts'
import { startProgress } from './progress.ts'
import { readArticles } from './read-articles.ts'
import { nameOf, say } from './say.ts'

/** `storydiff compare A B ...`: reads, compares and prints. */
export async function compareCommand(sources: readonly string[], options: CompareOptions): Promise<number> {
  const [first, second] = sources
  if (first === undefined || second === undefined) return tooFew(first)
  const outputs = planOutputs(options, comparisonFormats)
  if (!outputs.ok) return refuse(outputs.failures)
  const problem = filterProblem(
    filtersOf(options),
    sources.map((_, index) => labelOf(index)),
  )
  if (problem !== null) return wrong(problem)
  const collisions = overwriting(sources, outputs.value)
  if (collisions.length > 0) return refuse(collisions)
  const articles = await readArticles(sources)
  if (!articles.ok) return refuse(articles.failures)
  const { documents, notices } = articles.value
  const settings = { ...defaultSettings, explain: options.explain ?? false }
  const progress = await startProgress(`comparing ${documents.length} articles`, options)
  const comparison = await compareDocuments(documents, { settings, notices }).finally(progress.stop)
  return printComparison({ comparison, outputs: outputs.value }, options)
}

function tooFew(only: string | undefined): number {
  return wrong(
    only === undefined
      ? 'no articles were given; give two or more, or see storydiff --help'
      : `a comparison takes two articles or more; to look at one: storydiff read ${nameOf(only)}`,
  )
}

function wrong(problem: string): number {
  say(problem)
  return exitStatus.unusable
}
