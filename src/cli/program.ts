import { Argument, Command, type Option } from 'commander'
import { comparisonFormats, knownArticleFormats } from '../report/registry.ts'
import { version } from '../version.ts'
import { helpTexts } from './help.ts'
import { oneOf } from './option-values.ts'
import {
  addCommonOptions,
  addComparisonOptions,
  type CommonOptions,
  type CompareOptions,
  type ComparisonOptions,
} from './options.ts'

/** The shells that `storydiff completion` knows. */
export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

/** What the commands do. */
export interface Actions {
  readonly compare: (sources: readonly string[], options: CompareOptions) => Promise<void>
  readonly read: (source: string, options: CommonOptions) => Promise<void>
  readonly show: (source: string, options: ComparisonOptions) => Promise<void>
  readonly completion: (shell: Shell) => Promise<void>
}

/** The commands with their options and help: what runs, what the help prints, and what manual and completion are made of. */
export function declareProgram(actions: Actions): Command {
  const program = new Command('storydiff')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({ optionDescription, argumentDescription: ({ description }) => description })
  declareCompare(program, actions)
  declareRead(program, actions)
  declareShow(program, actions)
  declareCompletion(program, actions)
  return program
    .version(version, '-v, --version', 'print the version')
    .usage('<article> <article...> | <command> ...')
    .description('Compares news texts about one event: what they tell alike, where they differ, what only one has.')
    .addHelpText('after', helpTexts.storydiff)
}

/** The description of an option with its default, as help and manual show it; it names the choices in its own words. */
export function optionDescription({ description, defaultValue, defaultValueDescription }: Option): string {
  const usual = defaultValueDescription ?? (typeof defaultValue === 'string' ? defaultValue : null)
  return usual === null ? description : `${description} (default: ${usual})`
}

function declareCompare(program: Command, { compare }: Actions): void {
  const command = program
    .command('compare', { isDefault: true })
    .description('align two or more articles and compare them (the command may be left out)')
    .argument('[articles...]', 'files; - is standard input')
    .addHelpText('after', helpTexts.compare)
    .action((sources: string[], options: CompareOptions) => compare(sources, options))
  addComparisonOptions(addCommonOptions(command, comparisonFormats.names)).option(
    '--explain',
    'say for each link what made it and what spoke against it',
  )
}

function declareRead(program: Command, { read }: Actions): void {
  const command = program
    .command('read')
    .description('show what the tool sees in one article: statements and details')
    .argument('<article>', 'a file; - is standard input')
    .addHelpText('after', helpTexts.read)
    .action((source: string, options: CommonOptions) => read(source, options))
  addCommonOptions(command, knownArticleFormats.names)
}

function declareShow(program: Command, { show }: Actions): void {
  const command = program
    .command('show')
    .description('print a result saved with --format json again, without comparing again')
    .argument('<result>', 'a file; - is standard input')
    .addHelpText('after', helpTexts.show)
    .action((source: string, options: ComparisonOptions) => show(source, options))
  addComparisonOptions(addCommonOptions(command, comparisonFormats.names))
}

function declareCompletion(program: Command, { completion }: Actions): void {
  program
    .command('completion')
    .description('print a script that lets a shell complete commands and options')
    .addArgument(
      new Argument('<shell>', shells.join(', ')).choices(shells).argParser((name) => oneOf(name, shells, 'shell')),
    )
    .addHelpText('after', helpTexts.completion)
    .action((shell: Shell) => completion(shell))
}
