import { type Command, CommanderError } from 'commander'
import { refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { type Actions, declareProgram } from './program.ts'
import { say } from './say.ts'
import { writeOutput } from './write-output.ts'

/** Runs the command that the arguments ask for, and gives the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  const outcome: Outcome = { status: exitStatus.done, help: '' }
  const program = declareProgram(actionsFor(outcome))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        outcome.help += text
      },
      writeErr: () => {},
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) return wrongUsage(error, program, argv)
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

// A command is loaded when it is called: none has to wait for what the others need.
function actionsFor(outcome: Outcome): Actions {
  return {
    compare: async (sources, options) => {
      const { compareCommand } = await import('./compare-command.ts')
      outcome.status = await compareCommand(sources, options)
    },
    read: async (source, options) => {
      const { readCommand } = await import('./read-command.ts')
      outcome.status = await readCommand(source, options)
    },
    show: async (source, options) => {
      const { showCommand } = await import('./show-command.ts')
      outcome.status = await showCommand(source, options)
    },
    completion: async (shell) => {
      const { completionCommand } = await import('./completion-command.ts')
      outcome.status = await completionCommand(shell)
    },
  }
}

/** How the commands that take one thing are called. */
const examples: Readonly<Record<string, string>> = {
  read: 'storydiff read a.txt',
  show: 'storydiff show result.json',
  completion: 'storydiff completion bash',
}

function wrongUsage({ code, message }: CommanderError, { commands }: Command, argv: readonly string[]): number {
  const example = code === 'commander.missingArgument' ? argv.flatMap((word) => examples[word] ?? [])[0] : undefined
  if (example !== undefined) {
    say(`${plain(message)}; for example: ${example}`)
    return exitStatus.unusable
  }
  const known = commands.map((command) => command.name()).join(', ')
  // All that commander says where it is asked for the help of a command that it does not know.
  const isUnknownTopic = code === 'commander.help'
  say(isUnknownTopic ? `there is no such command to print the help of; the commands are ${known}` : plain(message))
  return exitStatus.unusable
}

// Commander puts its suggestion on a line of its own, and an error of ours must be one line.
function plain(message: string): string {
  return message.replace(/^error: /, '').replaceAll('\n', ' ')
}
