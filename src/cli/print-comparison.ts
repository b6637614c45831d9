import type { Comparison } from '../model/comparison.ts'
import { type FormatName, formats } from '../report/registry.ts'
import { appearanceOf, deliver } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { foundBy } from './fail-on.ts'
import type { ComparisonOptions } from './options.ts'
import { say, sayNotices } from './say.ts'

/** Prints a comparison as asked, and gives the exit status. `--fail-on` looks at all of it, whatever `--only` shows. */
export async function printComparison(comparison: Comparison, options: ComparisonOptions): Promise<number> {
  const report = await formats[options.format as FormatName]()
  const { only, full = false, sideBySide = false } = options
  const status = await deliver(report(comparison, { ...appearanceOf(options), only, full, sideBySide }), options)
  if (status !== exitStatus.done) return status
  const found = foundBy(options.failOn, comparison)
  if (!options.quiet) {
    if (!isOnScreen(options)) sayNotices(comparison.notices)
    if (found !== null) say(found)
  }
  return found === null ? exitStatus.done : exitStatus.found
}

// The terminal report ends with the notices: nobody wants to see them twice.
function isOnScreen({ format, output }: ComparisonOptions): boolean {
  return format === 'terminal' && output === undefined && process.stdout.isTTY
}
