import { spawnSync } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { pagerFor, type Start, showInPager } from '../../src/cli/pager.ts'
import { folderOf, ours, program, theirs } from './run-cli.ts'

const long = 'line\n'.repeat(30)
const screen = { rows: 24, columns: 80, environment: {} }

describe('pagerFor', () => {
  it('takes less with switches that let colours through where a text is longer than the screen', () => {
    expect(pagerFor(long, screen)).toEqual({ command: 'less', args: [], environment: { LESS: 'FRX', LV: '-c' } })
    expect(pagerFor('line\n'.repeat(23), screen)).toBeNull()
    expect(pagerFor('line\n'.repeat(24), screen)).not.toBeNull()
  })

  it('counts lines that are wider than the screen as many, and colours as nothing', () => {
    expect(pagerFor('x'.repeat(80 * 24), screen)).not.toBeNull()
    expect(pagerFor(`${'\u001b[1m'.repeat(1000)}x\n`, screen)).toBeNull()
  })

  it('does what PAGER and LESS say', () => {
    const environment = { PAGER: ' most -w  +s ', LESS: 'R' }
    expect(pagerFor(long, { ...screen, environment })).toMatchObject({
      command: 'most',
      args: ['-w', '+s'],
      environment: { LESS: 'R' },
    })
    for (const Pager of ['', 'cat', ' '])
      expect(pagerFor(long, { ...screen, environment: { PAGER: Pager } })).toBeNull()
  })

  it('takes none where the size of the screen is not known', () => {
    expect(pagerFor(long, { ...screen, rows: undefined })).toBeNull()
    expect(pagerFor(long, { ...screen, rows: 0 })).toBeNull()
  })
})

describe('showInPager', () => {
  const pager = { command: 'less', args: [], environment: {} }

  it('gives the text to the pager and waits until it ends', async () => {
    let shown = ''
    const start: Start = () => {
      const stdin = new PassThrough()
      const child = Object.assign(new EventEmitter(), { stdin })
      stdin.on('data', (piece) => {
        shown += piece
      })
      stdin.on('end', () => child.emit('close'))
      return child
    }
    expect(await showInPager(long, pager, start)).toBe(true)
    expect(shown).toBe(long)
  })

  it('says that it could not where the pager cannot be started', async () => {
    const failing: Start = () => {
      const child = Object.assign(new EventEmitter(), { stdin: new PassThrough() })
      setImmediate(() => child.emit('error', new Error('not there')))
      return child
    }
    expect(await showInPager(long, pager, failing)).toBe(false)
    expect(await showInPager(long, { ...pager, command: 'no-such-pager-anywhere' })).toBe(false)
    const throwing: Start = () => {
      throw new Error('bad argument')
    }
    expect(await showInPager(long, pager, throwing)).toBe(false)
  })
})

describe('on a terminal', () => {
  const hasScript = spawnSync('script', ['--version']).status === 0

  /** Runs the program on a terminal of ten lines. */
  function onTerminal(options: string, environment: Readonly<Record<string, string>>): string {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
    const command = `stty rows 10 cols 80; ${process.execPath} ${program} a.txt b.txt ${options}`
    const env = { PATH: process.env['PATH'], TERM: 'xterm', SHELL: '/bin/sh', ...environment }
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8', env })
    return stdout.replaceAll('\r\n', '\n')
  }

  it('a long report goes through the pager', { skip: !hasScript }, () => {
    const paged = onTerminal('--color never', { PAGER: 'cat -n' })
    expect(paged).toMatch(/^ +1\tA {2}Fire closes the old mill/)
    expect(onTerminal('--color never --no-pager', { PAGER: 'cat -n' })).toMatch(/^A {2}Fire closes the old mill/)
  })

  it('a report is printed at once where the pager is not there', { skip: !hasScript }, () => {
    const plain = onTerminal('--color never --no-pager', {})
    expect(plain).toContain('Fire closes the old mill')
    expect(onTerminal('--color never', { PAGER: 'no-such-pager-anywhere' })).toBe(plain)
  })
})
