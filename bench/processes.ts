import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { median } from './statistics.ts'

const program = join(dirname(import.meta.dirname), 'bin/storydiff.js')

/** Time and memory of one run of a program. */
export interface Run {
  readonly milliseconds: number
  readonly megabytes: number
}

/** Runs `storydiff` once in a process of its own. Throws when it fails: a failure is not a time. */
export function runStorydiff(options: readonly string[]): Run {
  return run(['--import', reportMemory, program, ...options])
}

/** The median time of an empty Node process, and how many times as long each command takes. */
export interface StartUp {
  readonly emptyMilliseconds: number
  readonly ratios: readonly number[]
}

/** Compares commands with an empty Node process by the medians of interleaved runs. */
export function startUp(commands: readonly (readonly string[])[], rounds: number): StartUp {
  return withFiles([''], (empty) => {
    const contestants = [empty, ...commands.map((options) => [program, ...options])]
    const times = contestants.map((): number[] => [])
    for (let round = -warmUps; round < rounds; round += 1) {
      contestants.forEach((contestant, index) => {
        const { milliseconds } = run(contestant)
        if (round >= 0) times[index]?.push(milliseconds)
      })
    }
    const [emptyMilliseconds = Number.NaN, ...others] = times.map(median)
    return { emptyMilliseconds, ratios: others.map((time) => time / emptyMilliseconds) }
  })
}

/** Runs of each command that do not count. */
const warmUps = 3

/** Puts texts into files for as long as the action lasts. */
export function withFiles<Value>(texts: readonly string[], action: (files: readonly string[]) => Value): Value {
  const directory = mkdtempSync(join(tmpdir(), 'storydiff-bench-'))
  try {
    const files = texts.map((_, index) => join(directory, `${index}.txt`))
    files.forEach((file, index) => {
      writeFileSync(file, texts[index] ?? '')
    })
    return action(files)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

// Writes the greatest resident set of the process, in kilobytes, to a pipe of its own.
const reportMemory = `data:text/javascript,
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))`

function run(command: readonly string[]): Run {
  const start = process.hrtime.bigint()
  const { status, output } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    maxBuffer: 1 << 30,
  })
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  if (status !== 0) throw new Error(`${command.join(' ')} ended with status ${status}`)
  return { milliseconds, megabytes: Number(output[3]) / 1024 }
}
