import type { Command, Option } from 'commander'
import { shells } from '../program.ts'

/** One option as a shell completes it. */
export interface OptionWords {
  /** `--format`, and `-f` where there is one. */
  readonly long: string
  readonly short: string | null
  readonly description: string
  /** What follows it: nothing, one of some words (or a list of them), a file, or anything. */
  readonly value: 'none' | 'file' | 'text' | readonly string[]
}

/** One command as a shell completes it. */
export interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  /** What its arguments are: files, or one of some words. */
  readonly arguments: 'file' | readonly string[]
}

/** What a shell needs to complete the whole program. */
export interface ProgramWords {
  readonly commands: readonly CommandWords[]
  /** The command that is run where none is named. */
  readonly usual: CommandWords
}

/** The words of a program, taken from its definitions. */
export function programWords(program: Command): ProgramWords {
  const commands = program.commands.map((command) => ({ ...commandWords(command), arguments: argumentWords(command) }))
  const [usual] = commands
  if (!usual) throw new Error('The program has no command.')
  const names = commands.map(({ name }) => name)
  const help = { name: 'help', description: 'print the help of a command', options: [], arguments: names }
  const version = { long: '--version', short: '-v', description: 'print the version', value: 'none' } as const
  return { commands: [...commands, help], usual: { ...usual, options: [...usual.options, version] } }
}

function commandWords(command: Command): Omit<CommandWords, 'arguments'> {
  const help: OptionWords = { long: '--help', short: '-h', description: 'print this help', value: 'none' }
  return {
    name: command.name(),
    description: command.description(),
    options: [...command.options.map(optionWords), help],
  }
}

function argumentWords(command: Command): CommandWords['arguments'] {
  return command.name() === 'completion' ? shells : 'file'
}

function optionWords(option: Option): OptionWords {
  const takesFile = option.flags.includes('<file>')
  const free = takesFile ? 'file' : 'text'
  return {
    long: option.long ?? '',
    short: option.short ?? null,
    description: option.description,
    value: !option.required && !option.optional ? 'none' : (option.argChoices ?? free),
  }
}
