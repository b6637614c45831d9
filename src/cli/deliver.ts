import type { Failure } from '../model/failure.ts'
import type { ArticleReportOptions } from '../report/registry.ts'
import { appearance } from './appearance.ts'
import { exitStatus } from './exit-status.ts'
import type { CommonOptions } from './options.ts'
import { identityOf } from './read-articles.ts'
import { sayFailures } from './say.ts'
import { writeOutput } from './write-output.ts'

/** The width and colour of what a command prints. */
export function appearanceOf(options: CommonOptions): ArticleReportOptions {
  const isTerminal = options.output === undefined && process.stdout.isTTY
  return appearance(options, { environment: process.env, terminal: isTerminal ? process.stdout.columns : null })
}

/** Writes a result where it was asked for, and gives the exit status. */
export async function deliver(text: string, options: CommonOptions): Promise<number> {
  const failure = await writeOutput(text, options.output ?? null)
  return failure === null ? exitStatus.done : refuse([failure])
}

/** Says what cannot be used, and gives the exit status. */
export function refuse(failures: readonly Failure[]): number {
  sayFailures(failures)
  return exitStatus.unusable
}

/** The failure that a result would be written over one of its own inputs; null where it would not. */
export async function overwriting(sources: readonly string[], output: string | undefined): Promise<Failure | null> {
  if (output === undefined) return null
  const target = await identityOf(output)
  const identities = await Promise.all(sources.map(identityOf))
  if (!identities.includes(target)) return null
  return { code: 'output-is-input', source: output, message: 'is one of the inputs; choose another name for --output' }
}
