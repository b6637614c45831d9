import type { Failure } from '../model/failure.ts'
import type { ArticleReportOptions } from '../report/registry.ts'
import { appearance } from './appearance.ts'
import { isScreen, standardOutput } from './descriptors.ts'
import { exitStatus } from './exit-status.ts'
import type { CommonOptions } from './options.ts'
import type { Output } from './outputs.ts'
import { pagerFor, showInPager } from './pager.ts'
import { identityOf } from './read-articles.ts'
import { sayFailures } from './say.ts'
import { writeOutput } from './write-output.ts'

/** The width and colour of what a command prints to a file or to standard output. */
export function appearanceOf(options: CommonOptions, { path }: Output): ArticleReportOptions {
  const terminal = isOnScreen({ path }) ? process.stdout.columns : null
  return appearance(options, { environment: process.env, terminal })
}

/** Whether a result goes to a terminal, where somebody looks at it. */
export function isOnScreen({ path }: Pick<Output, 'path'>): boolean {
  return path === null && isScreen(standardOutput)
}

/** Writes results where they were asked for, files first, and gives the exit status. */
export async function deliver(
  results: readonly { readonly output: Output; readonly text: string }[],
  options: CommonOptions,
): Promise<number> {
  const failures: Failure[] = []
  for (const { output, text } of results.toSorted(
    (a, b) => Number(a.output.path === null) - Number(b.output.path === null),
  )) {
    const failure = await write(text, output, options)
    if (failure !== null) failures.push(failure)
  }
  return failures.length === 0 ? exitStatus.done : refuse(failures)
}

async function write(text: string, output: Output, options: CommonOptions): Promise<Failure | null> {
  if (options.pager && isOnScreen(output)) {
    const pager = pagerFor(text, {
      rows: process.stdout.rows,
      columns: process.stdout.columns,
      environment: process.env,
    })
    if (pager !== null && (await showInPager(text, pager))) return null
  }
  return writeOutput(text, output.path)
}

/** Says what cannot be used, and gives the exit status. */
export function refuse(failures: readonly Failure[]): number {
  sayFailures(failures)
  return exitStatus.unusable
}

/** The failures that results would be written over an input, or over each other by two names of one file. */
export function overwriting(sources: readonly string[], outputs: readonly Output[]): readonly Failure[] {
  const inputs = new Set(sources.map(identityOf))
  const written = new Set<string>()
  const failures: Failure[] = []
  for (const path of outputs.flatMap((output) => output.path ?? [])) {
    const target = identityOf(path)
    if (inputs.has(target)) {
      const message = 'is one of the inputs; choose another name for --output'
      failures.push({ code: 'output-is-input', source: path, message })
    } else if (written.has(target)) {
      const message = 'is another name of a file given as --output before; choose another name'
      failures.push({ code: 'same-output', source: path, message })
    }
    written.add(target)
  }
  return failures
}
