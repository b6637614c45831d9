import type { Writable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'

/** How to start a pager. */
export interface Pager {
  readonly command: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** The screen that a result is printed on. */
export interface Screen {
  readonly rows: number | undefined
  readonly columns: number | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
}

// Ends at once where a screen is enough, lets colours through, and leaves the text on the screen.
const usualPager = 'less'
const usualSwitches = 'FRX'

/** The pager for a text; null where it fits on the screen, or where `PAGER` is empty or `cat`. */
export function pagerFor(text: string, { rows, columns, environment }: Screen): Pager | null {
  if (!rows || linesOnScreen(text, columns || Number.POSITIVE_INFINITY) < rows) return null
  const asked = (environment['PAGER'] ?? usualPager).trim()
  if (asked === '' || asked === 'cat') return null
  const [command = usualPager, ...args] = asked.split(/\s+/)
  const switches = { LESS: environment['LESS'] ?? usualSwitches, LV: environment['LV'] ?? '-c' }
  return { command, args, environment: { ...environment, ...switches } }
}

/** Starts a child that reads a text; `spawn` of Node does. */
export type Start = (
  command: string,
  args: readonly string[],
  options: {
    readonly stdio: ['pipe', 'inherit', 'inherit']
    readonly env: Readonly<Record<string, string | undefined>>
  },
) => {
  readonly once: (event: 'error' | 'close', listener: () => void) => unknown
  readonly stdin: Writable | null
}

/** Shows a text in a pager and waits until the reader leaves it; false where the pager cannot be started. */
export async function showInPager(text: string, pager: Pager, start: Start | null = null): Promise<boolean> {
  // The pager answers to the interrupt key itself; it must not lose the terminal to a shell meanwhile.
  const ignore = (): void => {}
  process.on('SIGINT', ignore)
  try {
    const open = start ?? (await import('node:child_process')).spawn
    const child = open(pager.command, pager.args, { stdio: ['pipe', 'inherit', 'inherit'], env: pager.environment })
    return await new Promise<boolean>((resolve) => {
      child.once('error', () => resolve(false))
      child.once('close', () => resolve(true))
      // A reader who leaves early has seen enough.
      child.stdin?.on('error', ignore)
      child.stdin?.end(text)
    })
  } catch {
    return false
  } finally {
    process.off('SIGINT', ignore)
  }
}

/** Lines of the screen that a text takes at least: a line that is too long goes on in the next. O(n). */
function linesOnScreen(text: string, columns: number): number {
  const lines = stripVTControlCharacters(text.replace(/\n$/, '')).split('\n')
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
}
