import { fstatSync, writeSync } from 'node:fs'

/** Descriptors of standard output and of standard error. */
export const standardOutput = 1
export const standardError = 2

/** Whether a descriptor is a terminal, where somebody looks at it. */
export function isScreen(descriptor: number): boolean {
  // Only such a device can be a terminal, and the streams take long to load.
  if (!fstatSync(descriptor).isCharacterDevice()) return false
  return (descriptor === standardOutput ? process.stdout : process.stderr).isTTY === true
}

/** Writes all of a text to a descriptor. Throws what the system says, `EPIPE` where nobody reads a pipe any more. */
export function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writePart(descriptor, bytes, at)
}

/** How long to wait, in milliseconds, until a full pipe that does not wait by itself is tried again. */
const pause = 2

function writePart(descriptor: number, bytes: Buffer, from: number): number {
  try {
    return writeSync(descriptor, bytes, from)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    return 0
  }
}
