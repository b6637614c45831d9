import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { completionScript } from '../../src/cli/completion-command.ts'
import { manual } from '../../src/cli/manual.ts'
import { shells } from '../../src/cli/program.ts'
import { folderOf, root, storydiff } from './run-cli.ts'

function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined
}

/** What bash offers after some words. */
function offered(...words: readonly string[]): readonly string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _storydiff; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', 'storydiff', ...words], {
    encoding: 'utf8',
  })
  return [...stderr.split('\n'), ...stdout.split('\n')].filter(Boolean)
}

describe('storydiff completion', () => {
  it.each(shells)('prints a script for %s that names every command and option of the help', (shell) => {
    const { status, stdout, stderr } = storydiff(['completion', shell])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(completionScript(shell))
    for (const command of ['compare', 'read', 'show', 'completion']) {
      expect(stdout).toContain(command)
      const options = storydiff([command, '--help']).stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)
      for (const [, option = ''] of options) expect(stdout).toMatch(new RegExp(`(--|-l )${option}\\b`))
    }
  })

  it.for(shells)('prints a script that %s can read', (shell, { skip }) => {
    if (!isInstalled(shell)) skip(`${shell} is not installed`)
    const cwd = folderOf({ script: completionScript(shell) })
    const { status, stderr } = spawnSync(shell, ['-n', join(cwd, 'script')], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  it('offers commands, options and their values in bash', () => {
    expect(offered('')).toEqual(['compare', 'read', 'show', 'completion', 'help'])
    expect(offered('a.txt', '--mi')).toEqual(['--missing-from', '--min-origins'])
    expect(offered('a.txt', 'b.txt', '--verdict', 'c')).toEqual(['conflict', 'compatible'])
    expect(offered('read', 'a.txt', '-f', '')).toEqual(['terminal', 'json'])
    expect(offered('completion', '')).toEqual([...shells])
    expect(offered('a.txt', '-o', 'r')).toEqual([])
  })
})

describe('the manual page', () => {
  it('is built, and describes every option of every command', () => {
    const page = manual()
    expect(readFileSync(join(root, 'dist/storydiff.1'), 'utf8')).toBe(page)
    for (const command of ['compare', 'read', 'show', 'completion']) {
      const options = storydiff([command, '--help']).stdout.matchAll(/^ +(?:-\w, )?--([a-z-]+)/gm)
      for (const [, option = ''] of options)
        if (option !== 'help') expect(page).toContain(`\\-\\-${option.replaceAll('-', '\\-')}`)
    }
  })

  it('has no line that the reader of manuals takes for an unknown command', () => {
    const commands = manual().match(/^[.'].*/gm) ?? []
    expect(commands.filter((line) => !/^\.(?:TH|SH|TP|B|PP|br|nf|fi)\b/.test(line))).toEqual([])
  })

  it('is read without a warning', ({ skip }) => {
    if (!isInstalled('groff')) skip('groff is not installed')
    const options = ['-man', '-ww', '-z', '-Tutf8']
    const { status, stderr } = spawnSync('groff', options, { input: manual(), encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
