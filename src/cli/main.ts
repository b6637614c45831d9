import { version } from '../version.ts'
import { exitStatus } from './exit-status.ts'
import { loadProgram } from './load-program.ts'
import { optimizeLate } from './optimize-late.ts'
import { sayFailures, sayLine } from './say.ts'
import { writeOutput } from './write-output.ts'

/**
 * The command line: runs what the arguments ask for and gives the exit status. Never rejects.
 *
 * The program itself is loaded when it is needed, so that `--version` costs hardly more than Node itself.
 */
export async function main(argv: readonly string[]): Promise<number> {
  process.on('uncaughtException', (error) => process.exit(reportFault(error)))
  try {
    if (argv.length === 1 && argv[0] === '--version') return await printVersion()
    const { program } = loadProgram(new URL('./', import.meta.url))
    optimizeLate()
    return await program.run(argv)
  } catch (error) {
    return reportFault(error)
  }
}
async function printVersion(): Promise<number> {
  const failure = await writeOutput(`${version}\n`, null)
  if (failure === null) return exitStatus.done
  sayFailures([failure])
  return exitStatus.unusable
}

function reportFault(error: unknown): number {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 300)
  sayLine(`storydiff: a fault of storydiff ${version}, please report it with this line: ${line}`)
  if (process.env['STORYDIFF_DEBUG'] && error instanceof Error) sayLine(`${error.stack}`)
  return exitStatus.fault
}
