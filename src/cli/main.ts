import { version } from '../version.ts'
import { exitStatus } from './exit-status.ts'

/**
 * The command line: runs what the arguments ask for and gives the exit status. Never rejects.
 *
 * Commands and what they need are loaded when they are called, so that `--version` costs hardly more than Node itself.
 */
export async function main(argv: readonly string[]): Promise<number> {
  // Nobody can be told that standard error cannot be written.
  process.stderr.on('error', () => {})
  process.on('uncaughtException', (error) => process.exit(reportFault(error)))
  try {
    if (argv.length === 1 && argv[0] === '--version') return await printVersion()
    const { run } = await import('./run.ts')
    return await run(argv)
  } catch (error) {
    return reportFault(error)
  }
}

async function printVersion(): Promise<number> {
  const { writeOutput } = await import('./write-output.ts')
  const failure = await writeOutput(`${version}\n`, null)
  if (failure === null) return exitStatus.done
  const { refuse } = await import('./deliver.ts')
  return refuse([failure])
}

function reportFault(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 300)
  process.stderr.write(`storydiff: a fault of storydiff ${version}, please report it with this line: ${line}\n`)
  if (process.env['STORYDIFF_DEBUG'] && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return exitStatus.fault
}
