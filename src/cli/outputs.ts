import { extname } from 'node:path'
import type { Failure, Result } from '../model/failure.ts'
import type { KnownFormats } from '../report/registry.ts'
import { nameOf } from './say.ts'

/** One result to print: in which format, and to which file; null is standard output. */
export interface Output {
  readonly format: string
  readonly path: string | null
}

/** What was asked for with `--format` and `--output`, each in the order given. */
export interface AskedOutputs {
  readonly format: readonly string[]
  readonly output: readonly string[]
}

/** What is printed where nothing else is asked for. */
const usual = 'terminal'

/**
 * The results to print: as many formats as files go together in order; without formats the endings tell them.
 *
 * Failures have the codes `unpaired-outputs`, `unknown-ending` and `same-output`.
 */
export function planOutputs({ format, output }: AskedOutputs, known: KnownFormats): Result<readonly Output[]> {
  const paths = output.length === 0 ? [null] : output.map((path) => (path === '-' ? null : path))
  if (format.length > 0 && format.length !== paths.length) return failed(unpaired(format.length, output.length))
  const repeated = paths.find((path, index) => paths.indexOf(path) < index)
  if (repeated !== undefined) return failed(sameOutput(repeated))
  const planned = paths.map((path, index) => ({ path, format: format[index] ?? formatByEnding(path, known) }))
  const outputs = planned.flatMap(({ path, format }) => (format === null ? [] : [{ path, format }]))
  const failures = planned.flatMap(({ path, format }) =>
    path !== null && format === null ? [unknownEnding(path, known)] : [],
  )
  return failures.length === 0 ? { ok: true, value: outputs } : { ok: false, failures }
}

function formatByEnding(path: string | null, { names, endings }: KnownFormats): string | null {
  const ending = path === null ? '' : extname(path).toLowerCase()
  const format = ending === '' ? usual : Object.hasOwn(endings, ending) ? endings[ending] : undefined
  return format !== undefined && names.includes(format) ? format : null
}

function unpaired(formats: number, outputs: number): Failure {
  const times = `was given ${formats} times and --output ${outputs === 1 ? 'once' : `${outputs} times`}`
  const todo = 'give one --output for each --format (- is standard output), or no --format, as the endings tell it'
  return { code: 'unpaired-outputs', source: '--format', message: `${times.replace('1 times', 'once')}; ${todo}` }
}

function sameOutput(path: string | null): Failure {
  const message = 'was given as --output twice; one result would overwrite the other'
  return { code: 'same-output', source: path ?? 'standard output', message }
}

function unknownEnding(path: string, { names, endings }: KnownFormats): Failure {
  const usable = Object.entries(endings).flatMap(([ending, format]) => (names.includes(format) ? [ending] : []))
  const message = `has an ending that stands for no format; use ${usable.join(', ')}, or give the --format for ${nameOf(path)}`
  return { code: 'unknown-ending', source: path, message }
}

function failed(failure: Failure): Result<never> {
  return { ok: false, failures: [failure] }
}
