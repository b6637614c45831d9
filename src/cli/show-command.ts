import type { Failure } from '../model/failure.ts'
import { savedComparison } from '../model/saved-comparison.ts'
import { readDocument } from '../read/read-document.ts'
import { overwriting, refuse } from './deliver.ts'
import type { ComparisonOptions } from './options.ts'
import { printComparison } from './print-comparison.ts'

/** `storydiff show result.json`: prints a saved result again. */
export async function showCommand(source: string, options: ComparisonOptions): Promise<number> {
  const collision = await overwriting([source], options.output)
  if (collision) return refuse([collision])
  const file = await readDocument(source)
  if (!file.ok) return refuse(file.failures.map(asResult))
  const saved = savedComparison(file.value.document.text, source)
  return saved.ok ? printComparison(saved.value, options) : refuse(saved.failures)
}

/** What is wrong with a file whatever it was to hold. */
const general: readonly string[] = ['not-found', 'folder', 'unreadable', 'too-large']

// The other failures tell how to make a file an article, and no result is one.
function asResult(failure: Failure): Failure {
  if (general.includes(failure.code)) return failure
  return { ...failure, code: 'not-json', message: 'is no result of storydiff; give a file made with --format json' }
}
