import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, originNote, ours, program, storydiff, theirs } from './run-cli.ts'

const both = { 'a.txt': ours, 'b.txt': theirs }

/** Runs the program in a shell, with `$STORYDIFF` for it. */
function shell(
  command: string,
  cwd: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { PATH: process.env['PATH'], STORYDIFF: `${process.execPath} ${program}` }
  return spawnSync('bash', ['--norc', '-o', 'pipefail', '-c', command], { cwd, encoding: 'utf8', env })
}

describe('--output', () => {
  it('writes what would have been printed, and prints nothing', () => {
    const cwd = folderOf(both)
    const printed = storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd })
    const written = storydiff(['a.txt', 'b.txt', '-f', 'json', '-o', 'r.json'], { cwd })
    expect(written).toEqual({ status: 0, stdout: '', stderr: originNote })
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(printed.stdout)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'r.json'])
  })

  it('replaces a file whole, keeps its mode, and writes through a link to it', () => {
    const cwd = folderOf({ ...both, 'r.json': 'x'.repeat(100_000) })
    chmodSync(join(cwd, 'r.json'), 0o640)
    symlinkSync('r.json', join(cwd, 'link.json'))
    expect(storydiff(['a.txt', 'b.txt', '-f', 'json', '-o', 'link.json'], { cwd }).status).toBe(0)
    expect(JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')).schemaVersion).toBe(1)
    expect(statSync(join(cwd, 'r.json')).mode & 0o777).toBe(0o640)
  })

  it('writes into a device without replacing it', { skip: !existsSync('/dev/stdout') }, () => {
    const cwd = folderOf(both)
    const { status, stdout } = shell('$STORYDIFF a.txt b.txt -o /dev/stdout | cat', cwd)
    expect(status).toBe(0)
    expect(stdout).toBe(storydiff(['a.txt', 'b.txt'], { cwd }).stdout)
  })
})

describe('a full disk', () => {
  it('is told in one line', { skip: !existsSync('/dev/full') }, () => {
    const cwd = folderOf(both)
    const message =
      'is full: nothing more can be written there; free some space or choose another place with --output\n'
    expect(shell('$STORYDIFF a.txt b.txt > /dev/full', cwd)).toMatchObject({
      status: 2,
      stderr: `storydiff: standard output ${message}`,
    })
    expect(shell('$STORYDIFF a.txt b.txt -o /dev/full', cwd)).toMatchObject({
      status: 2,
      stderr: `storydiff: /dev/full ${message}`,
    })
    expect(shell('$STORYDIFF --version > /dev/full', cwd).status).toBe(2)
    expect(shell('$STORYDIFF --help > /dev/full', cwd).status).toBe(2)
    expect(shell('$STORYDIFF a.txt missing.txt 2> /dev/full', cwd).status).toBe(2)
  })
})

describe('a closed pipe', () => {
  it('ends quietly', () => {
    const cwd = folderOf({ 'a.txt': ours.repeat(100), 'b.txt': theirs })
    for (const command of ['read a.txt -f json', 'read a.txt']) {
      expect(shell(`$STORYDIFF ${command} | head -n 1 | wc -l`, cwd)).toMatchObject({ status: 0, stderr: '' })
    }
    expect(shell('$STORYDIFF --help | true', cwd)).toMatchObject({ status: 0, stderr: '' })
  })
})
