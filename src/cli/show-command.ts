import type { Failure } from '../model/failure.ts'
import { savedComparison } from '../model/saved-comparison.ts'
import { readDocument } from '../read/read-document.ts'
import { filterProblem } from '../report/filters.ts'
import { comparisonFormats } from '../report/registry.ts'
import { overwriting, refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { filtersOf } from './filter-options.ts'
import type { ComparisonOptions } from './options.ts'
import { planOutputs } from './outputs.ts'
import { printComparison } from './print-comparison.ts'
import { say } from './say.ts'

/** `storydiff show result.json`: prints a saved result again. */
export async function showCommand(source: string, options: ComparisonOptions): Promise<number> {
  const outputs = planOutputs(options, comparisonFormats)
  if (!outputs.ok) return refuse(outputs.failures)
  const collisions = overwriting([source], outputs.value)
  if (collisions.length > 0) return refuse(collisions)
  const file = await readDocument(source)
  if (!file.ok) return refuse(file.failures.map(asResult))
  const saved = savedComparison(file.value.document.text, source)
  if (!saved.ok) return refuse(saved.failures)
  const labels = saved.value.articles.map(({ label }) => label)
  const problem = filterProblem(filtersOf(options), labels)
  if (problem === null) return printComparison({ comparison: saved.value, outputs: outputs.value }, options)
  say(problem)
  return exitStatus.unusable
}

/** What is wrong with a file whatever it was to hold. */
const general: readonly string[] = ['not-found', 'folder', 'unreadable', 'too-large']

// The other failures tell how to make a file an article, and no result is one.
function asResult(failure: Failure): Failure {
  if (general.includes(failure.code)) return failure
  return { ...failure, code: 'not-json', message: 'is not a result of storydiff; give a file made with --format json' }
}
