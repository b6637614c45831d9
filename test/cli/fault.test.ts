import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { folderOf, ours, storydiff, theirs } from './run-cli.ts'

/** Breaks the program from outside: it finds no fault of its own to show. */
const broken = { NODE_OPTIONS: `--import=data:text/javascript,JSON.stringify=()=>{throw%20new%20Error('boom')}` }
const json = ['a.txt', 'b.txt', '--format', 'json']

describe('a fault of the tool itself', () => {
  it('is one line that asks to report it, with status 3 and nothing on standard output', () => {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
    expect(storydiff(json, { cwd, environment: broken })).toEqual({
      status: 3,
      stdout: '',
      stderr: `storydiff: a fault of storydiff ${version}, please report it with this line: boom\n`,
    })
  })

  it('shows its stack to those who ask for it', () => {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
    const { stderr } = storydiff(json, { cwd, environment: { ...broken, STORYDIFF_DEBUG: '1' } })
    expect(stderr).toMatch(/: boom\nError: boom\n {4}at /)
  })
})
