import { writeSync } from 'node:fs'
import { isScreen, standardError } from './descriptors.ts'

/** A line on standard error that tells what goes on, for as long as it does. */
export interface Progress {
  readonly stop: () => Promise<void>
}

/** Milliseconds after which a reader should see that something goes on. */
const patience = 500
const clearLine = '\r\u001b[K'

// Comparing leaves the main thread no time to print, so that a thread of its own does. It writes to the descriptor:
// its process.stderr would wait for the main thread, too.
const ticker = `
const { workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const begin = Date.now()
const shown = new Int32Array(workerData.shown)
const print = () => {
  if (Atomics.load(shown, 0) === 2) return
  Atomics.store(shown, 0, 1)
  const seconds = Math.floor((Date.now() - begin) / 1000)
  try { writeSync(2, workerData.clearLine + 'storydiff: ' + workerData.words + (seconds > 0 ? ', ' + seconds + ' s' : '') + ' ...') } catch {}
}
setTimeout(() => { print(); setInterval(print, 1000) }, workerData.patience)
`

/** Tells what goes on after half a second of it; only where standard error is a terminal and it was not switched off. */
export async function startProgress(
  words: string,
  { progress, quiet = false }: { readonly progress: boolean; readonly quiet?: boolean },
): Promise<Progress> {
  const isWanted = progress && !quiet && isScreen(standardError) && process.env['TERM'] !== 'dumb'
  return isWanted ? ticking(words) : { stop: async () => {} }
}

async function ticking(words: string): Promise<Progress> {
  const { Worker } = await import('node:worker_threads')
  const shown = new SharedArrayBuffer(4)
  const worker = new Worker(ticker, { eval: true, workerData: { words, shown, patience, clearLine } })
  worker.on('error', () => {})
  worker.unref()
  return {
    stop: async () => {
      const wasShown = Atomics.exchange(new Int32Array(shown), 0, 2) === 1
      await worker.terminate()
      if (wasShown) writeSync(standardError, clearLine)
    },
  }
}
