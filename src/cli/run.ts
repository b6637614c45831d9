import { Command, CommanderError, type Option } from 'commander'
import { comparisonFormats, knownArticleFormats } from '../report/registry.ts'
import { version } from '../version.ts'
import { refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { compareHelp, mainHelp, readHelp, showHelp } from './help.ts'
import { addCommonOptions, addComparisonOptions, type CommonOptions, type ComparisonOptions } from './options.ts'
import { say } from './say.ts'
import { writeOutput } from './write-output.ts'

/** Runs the command that the arguments ask for, and gives the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const outcome: Outcome = { status: exitStatus.done, help: '' }
  try {
    await declare(outcome).parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) return wrongUsage(error)
    const failure = await writeOutput(outcome.help, null)
    return failure === null ? exitStatus.done : refuse([failure])
  }
  return outcome.status
}

/** What the commands leave behind for `run`. */
interface Outcome {
  status: number
  help: string
}

function declare(outcome: Outcome): Command {
  const program = new Command('storydiff')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ optionDescription })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        outcome.help += text
      },
      writeErr: () => {},
    })
  declareCompare(program, outcome)
  declareRead(program, outcome)
  declareShow(program, outcome)
  return program
    .version(version, '-v, --version', 'print the version')
    .usage('<article> <article...> | <command> ...')
    .description('Compares news texts about one event: what they agree on, where they differ, what only one has.')
    .addHelpText('after', mainHelp)
}

function declareCompare(program: Command, outcome: Outcome): void {
  const command = program
    .command('compare', { isDefault: true })
    .description('align two or more articles and compare them (the command may be left out)')
    .argument('[articles...]', 'files; - is standard input')
    .addHelpText('after', compareHelp)
    .action(async (sources: string[], options: ComparisonOptions) => {
      const { compareCommand } = await import('./compare-command.ts')
      outcome.status = await compareCommand(sources, options)
    })
  addComparisonOptions(addCommonOptions(command, comparisonFormats.names))
}

function declareRead(program: Command, outcome: Outcome): void {
  const command = program
    .command('read')
    .description('show what the tool sees in one article: statements and details')
    .argument('<article>', 'a file; - is standard input')
    .addHelpText('after', readHelp)
    .action(async (source: string, options: CommonOptions) => {
      const { readCommand } = await import('./read-command.ts')
      outcome.status = await readCommand(source, options)
    })
  addCommonOptions(command, knownArticleFormats.names)
}

function declareShow(program: Command, outcome: Outcome): void {
  const command = program
    .command('show')
    .description('print a result saved with --format json again, without comparing again')
    .argument('<result>', 'a file; - is standard input')
    .addHelpText('after', showHelp)
    .action(async (source: string, options: ComparisonOptions) => {
      const { showCommand } = await import('./show-command.ts')
      outcome.status = await showCommand(source, options)
    })
  addComparisonOptions(addCommonOptions(command, comparisonFormats.names))
}

// The descriptions name the choices in their own words.
function optionDescription({ description, defaultValue, defaultValueDescription }: Option): string {
  const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null)
  return usual === null ? description : `${description} (default: ${usual})`
}

// Commander puts its suggestion on a line of its own, and an error of ours must be one line.
function wrongUsage(error: CommanderError): number {
  say(error.message.replace(/^error: /, '').replaceAll('\n', ' '))
  return exitStatus.unusable
}
