import type { Failure } from '../model/failure.ts'
import type { Notice } from '../model/notice.ts'
import { visible } from '../report/visible.ts'
import { standardError, writeWhole } from './descriptors.ts'

/** Longest message in characters: names inside a hostile input may be as long as it likes. */
const longest = 600

/** Prints one line on standard error; a message can neither steer the terminal nor fill it. */
export function say(message: string): void {
  const line = message.length > longest ? `${message.slice(0, longest)} ...` : message
  sayLine(`storydiff: ${visible(line)}`)
}

/** Prints one line as it is on standard error. Nobody can be told that standard error cannot be written. */
export function sayLine(line: string): void {
  try {
    writeWhole(standardError, `${line}\n`)
  } catch {}
}

/** Prints why inputs or outputs cannot be used, a line each. */
export function sayFailures(failures: readonly Failure[]): void {
  for (const { source, message } of failures) say(`${nameOf(source)} ${message}`)
}

/** Prints what the reader of a result should know, a line each. */
export function sayNotices(notices: readonly Notice[]): void {
  for (const { article, message } of notices)
    say(article === null ? `note: ${message}` : `note on ${article}: ${message}`)
}

/** The name of an input within a sentence. */
export function nameOf(source: string): string {
  if (source === '-') return 'standard input'
  const name = source.length > longest / 4 ? `${source.slice(0, longest / 4)}...` : source
  return name === '' || name !== name.trim() ? `"${name}"` : name
}
