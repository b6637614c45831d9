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
  if (!file.ok) return refuse(file.failures)
  const saved = savedComparison(file.value.document.text, source)
  return saved.ok ? printComparison(saved.value, options) : refuse(saved.failures)
}
