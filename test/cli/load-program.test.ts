import { appendFileSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compiledName, loadProgram, programName } from '../../src/cli/load-program.ts'
import { folderOf, root } from './run-cli.ts'

const built = join(root, 'dist')

function copyOfProgram(): string {
  const folder = folderOf({})
  copyFileSync(join(built, programName), join(folder, programName))
  return folder
}

describe('loadProgram', () => {
  it('takes what V8 compiled when the program was built', () => {
    const { program, script } = loadProgram(pathToFileURL(`${built}/`))
    expect(script.cachedDataRejected).toBe(false)
    expect(program.run).toBeTypeOf('function')
  })

  it('compiles anew where there is nothing compiled', () => {
    const { program } = loadProgram(pathToFileURL(`${copyOfProgram()}/`))
    expect(program.run).toBeTypeOf('function')
  })

  it('compiles anew where what was compiled is of another text or another V8', () => {
    const folder = copyOfProgram()
    // V8 remembers a text that it has compiled in this process.
    appendFileSync(join(folder, programName), '\n')
    copyFileSync(join(built, compiledName), join(folder, compiledName))
    const { program, script } = loadProgram(pathToFileURL(`${folder}/`))
    expect(script.cachedDataRejected).toBe(true)
    expect(program.run).toBeTypeOf('function')
  })

  it('keeps no path of the machine in what was compiled', () => {
    const compiled = readFileSync(join(built, compiledName), 'latin1')
    expect(compiled).toContain(programName)
    expect(compiled).not.toContain(root)
  })
})
