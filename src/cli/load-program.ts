import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import type { run } from './run.ts'

/** What `program.cjs` gives: the command line without its first steps. */
export interface Program {
  readonly run: typeof run
}

/** A program that is ready to start, and what V8 made of its text. */
export interface LoadedProgram {
  readonly program: Program
  readonly script: Script
}

/**
 * Loads the bundled program from a folder, with the code that V8 compiled when it was built.
 *
 * V8 takes that code only where version, flags and text are those of the build, and compiles anew where they are not.
 * The program is a function expression, so that nothing has to be added to its text; all that it requires is of Node.
 */
export function loadProgram(folder: URL): LoadedProgram {
  const address = new URL(programName, folder)
  // The compiled code keeps the name, so that it must not be that of a place on the machine of the build.
  const script = new Script(readFileSync(address, 'latin1'), {
    filename: programName,
    cachedData: compiledCode(folder),
  })
  const program = {} as Program
  script.runInThisContext()(program, process.getBuiltinModule, address.href)
  return { program, script }
}

/** The files of a build: the program in plain ASCII, and what V8 compiled of it. */
export const programName = 'program.cjs'
export const compiledName = 'program.compiled'

function compiledCode(folder: URL): Buffer | undefined {
  try {
    return readFileSync(new URL(compiledName, folder))
  } catch {
    return undefined
  }
}
