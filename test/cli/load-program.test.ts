import { execFileSync } from 'node:child_process'
import { appendFileSync, copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execPath } from 'node:process'
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

/** Compiles a program as the build does, in another process: the build may have been made by another Node. */
const compiling = `
  const [, program, compiled] = process.argv
  const { readFileSync, writeFileSync } = require('node:fs')
  const script = new (require('node:vm').Script)(readFileSync(program, 'latin1'), { filename: program })
  writeFileSync(compiled, script.createCachedData())`

describe('loadProgram', () => {
  it('takes what the same V8 compiled', () => {
    const folder = copyOfProgram()
    appendFileSync(join(folder, programName), '\n\n')
    execFileSync(execPath, ['-e', compiling, programName, compiledName], { cwd: folder })
    const { program, script } = loadProgram(pathToFileURL(`${folder}/`))
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
