import { existsSync } from 'node:fs'
import { compareDocuments } from '../compare.ts'
import { labelOf } from '../model/article.ts'
import type { Failure } from '../model/failure.ts'
import { defaultSettings } from '../model/settings.ts'
import { standardInput } from '../read/read-document.ts'
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
  if (!articles.ok) return refuse(withCommandMeant(articles.failures))
  const { documents, notices } = articles.value
  const settings = { ...defaultSettings, explain: options.explain ?? false }
  const progress = await startProgress(`comparing ${documents.length} articles`, options)
  const comparison = await compareDocuments(documents, { settings, notices }).finally(progress.stop)
  return printComparison({ comparison, outputs: outputs.value }, options)
}

function tooFew(only: string | undefined): number {
  if (only === undefined) return wrong('no articles were given; give two or more, or see storydiff --help')
  const isThere = only === standardInput || existsSync(only)
  const one = isThere
    ? `to look at one: storydiff read ${nameOf(only)}`
    : `and ${nameOf(only)} is neither a file nor a command; see storydiff --help`
  return wrong(`a comparison takes two articles or more${isThere ? ';' : ','} ${one}`)
}

const commands: readonly string[] = ['compare', 'read', 'show', 'completion', 'help']

/** "shwo result.json": what is no file and has the letters of a command in another order, or one fewer or more, was meant for it. */
function withCommandMeant(failures: readonly Failure[]): readonly Failure[] {
  return failures.map((failure) => {
    const meant = failure.code === 'not-found' ? commands.find((command) => isSlip(failure.source, command)) : undefined
    return meant ? { ...failure, message: `is neither a file nor a command; was storydiff ${meant} meant?` } : failure
  })
}

function isSlip(written: string, command: string): boolean {
  const sorted = (word: string): string => [...word].sort().join('')
  const without = (word: string): readonly string[] => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
  if (written.length === command.length) return sorted(written) === sorted(command)
  return written.length > command.length
    ? without(written.slice(0, 20)).includes(command)
    : without(command).includes(written)
}

function wrong(problem: string): number {
  say(problem)
  return exitStatus.unusable
}
