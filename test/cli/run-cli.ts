import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export const root: string = dirname(dirname(import.meta.dirname))
export const program: string = join(root, 'bin/storydiff.js')

if (!existsSync(join(root, 'dist/main.cjs'))) throw new Error('The tests run the built program: npm run build')

/** What a run of the built program gave. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs the built program with nothing in its environment but what is given. */
export function storydiff(args: readonly string[], { cwd, input = '', environment = {} }: Surroundings = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    // A result of a hundred articles is larger than the megabyte that is usual.
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env['PATH'], ...environment },
  })
  return { status, stdout, stderr }
}

/** A command, what it printed and its exit status, as one text to compare. */
export function transcript(args: readonly string[], surroundings: Surroundings = {}): string {
  const { status, stdout, stderr } = storydiff(args, surroundings)
  const command = ['$ storydiff', ...args.map((arg) => (/^[\w./,:=-]+$/.test(arg) ? arg : JSON.stringify(arg)))].join(
    ' ',
  )
  return [command, stdout.trimEnd(), stderr.trimEnd().replace(/^(?=.)/gm, '! '), `= ${status}`]
    .filter(Boolean)
    .join('\n')
}

/** A new folder with files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Two reports of one small event, by texts of their own. */
export const ours: string = `Fire closes the old mill in Tarnby

A fire closed the old mill in Tarnby on Monday, the fire brigade said.
Twelve workers left the building before the roof fell in.
"Nobody could have saved that roof," fire chief Else Brandt told reporters.
The owner plans to rebuild the mill next spring.
`
export const theirs: string = `Blaze destroys Tarnby mill

The fire brigade said that a fire closed the old mill in Tarnby on Monday.
Fifteen workers left the building before the roof fell in.
"It was gone within the hour," Ida Lund, 71, a neighbour, told reporters.
Insurers put the damage at $2 million.
`

/** What every comparison of the two says on standard error: one brigade speaks in both. */
export const originNote = 'storydiff: note: One claim of several articles rests on one origin, fire brigade.\n'
