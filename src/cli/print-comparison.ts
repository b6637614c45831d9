import type { Comparison } from '../model/comparison.ts'
import { filterComparison } from '../report/filter-comparison.ts'
import { type FormatName, formats, type ReportOptions } from '../report/registry.ts'
import { appearanceOf, deliver, isOnScreen } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { foundBy } from './fail-on.ts'
import { filtersOf } from './filter-options.ts'
import type { ComparisonOptions } from './options.ts'
import type { Output } from './outputs.ts'
import { say, sayNotices } from './say.ts'

/** A comparison to print, and where. */
export interface Printing {
  readonly comparison: Comparison
  readonly outputs: readonly Output[]
}

/** Prints a comparison as asked, and gives the exit status. `--fail-on` looks at all of it, whatever filters show. */
export async function printComparison({ comparison, outputs }: Printing, options: ComparisonOptions): Promise<number> {
  const shown = filterComparison(comparison, filtersOf(options))
  const results = await Promise.all(
    outputs.map(async (output) => {
      const report = await formats[output.format as FormatName]()
      return { output, text: report(shown, looksOf(options, output)) }
    }),
  )
  const status = await deliver(results, options)
  if (status !== exitStatus.done) return status
  const found = foundBy(options.failOn, comparison)
  if (!options.quiet) {
    if (!outputs.some(endsWithNotices)) sayNotices(comparison.notices)
    if (found !== null) say(found)
  }
  return found === null ? exitStatus.done : exitStatus.found
}

function looksOf(options: ComparisonOptions, output: Output): ReportOptions {
  const { full = false, sideBySide = false, sort = null } = options
  return { ...appearanceOf(options, output), full, sideBySide, sort }
}

// The terminal report ends with the notices: nobody wants to see them twice.
function endsWithNotices(output: Output): boolean {
  return output.format === 'terminal' && isOnScreen(output)
}
