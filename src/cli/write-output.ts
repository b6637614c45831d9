import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Failure } from '../model/failure.ts'
import { isScreen, standardOutput, writeWhole } from './descriptors.ts'

/**
 * Writes a result to a file, or to standard output where the path is null; gives what went wrong, or null.
 *
 * A file is written beside its place and then takes its name, so that it is there whole or as it was. A reader that closes
 * the pipe has seen enough: that is no failure.
 */
export async function writeOutput(text: string, path: string | null): Promise<Failure | null> {
  try {
    if (path === null) await writeToStandardOutput(text)
    else await writeToFile(text, path)
    return null
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EPIPE') return null
    return { code: 'unwritable', source: path ?? 'standard output', message: messageOf(code) }
  }
}

function writeToStandardOutput(text: string): Promise<void> {
  if (!isScreen(standardOutput)) {
    // Unlike a stream, this sees a full disk, and needs nothing that takes long to load.
    writeWhole(standardOutput, text)
    return Promise.resolve()
  }
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null): void => (error ? reject(error) : resolve())
    process.stdout.on('error', settle)
    process.stdout.write(text, settle)
  })
}

async function writeToFile(text: string, path: string): Promise<void> {
  const facts = statSync(path, { throwIfNoEntry: false })
  // A device or a pipe (/dev/stdout) must stay what it is; a folder says itself that it is one.
  if (facts && !facts.isFile()) writeFileSync(path, text)
  else await replaceFile(text, facts ? realpathSync(path) : path, facts?.mode)
}

async function replaceFile(text: string, path: string, mode: number | undefined): Promise<void> {
  if (mode !== undefined) accessSync(path, constants.W_OK)
  // Loaded where it is needed: it takes as long as a tenth of Node itself.
  const { randomUUID } = await import('node:crypto')
  const temporary = join(dirname(path), `.storydiff-${randomUUID()}.tmp`)
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) })
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

// Node marks every fault of the system with a code; anything else is a bug and goes on upwards.
function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}

const messages: Readonly<Record<string, string>> = {
  ENOSPC: 'is full: nothing more can be written there; free some space or choose another place with --output',
  EDQUOT: 'is full: nothing more can be written there; free some space or choose another place with --output',
  ENOENT: 'cannot be written: its folder does not exist; make the folder first',
  ENOTDIR: 'cannot be written: its folder is a file; choose another place',
  EISDIR: 'is a folder; give the name of a file',
  EACCES: 'cannot be written: you are not allowed to; choose another place',
  EPERM: 'cannot be written: you are not allowed to; choose another place',
  EROFS: 'cannot be written: the disk is read-only; choose another place',
  ENAMETOOLONG: 'cannot be written: the name is too long; choose a shorter one',
}

function messageOf(code: string): string {
  return messages[code] ?? `cannot be written (${code}); choose another place with --output`
}
