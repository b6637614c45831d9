import { bashCompletion } from './completion/bash.ts'
import { fishCompletion } from './completion/fish.ts'
import { type ProgramWords, programWords } from './completion/program-words.ts'
import { zshCompletion } from './completion/zsh.ts'
import { refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import { declareProgram, type Shell } from './program.ts'
import { writeOutput } from './write-output.ts'

const scripts: Readonly<Record<Shell, (words: ProgramWords) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
}

/** `storydiff completion SHELL`: prints the script for a shell. */
export async function completionCommand(shell: Shell): Promise<number> {
  const failure = await writeOutput(completionScript(shell), null)
  return failure === null ? exitStatus.done : refuse([failure])
}

/** The script that completes commands, options and their values in a shell; made from the program's own definitions. */
export function completionScript(shell: Shell): string {
  const nothing = async (): Promise<void> => {}
  const program = declareProgram({ compare: nothing, read: nothing, show: nothing, completion: nothing })
  return scripts[shell](programWords(program))
}
