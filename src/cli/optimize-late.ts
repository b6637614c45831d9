import { setFlagsFromString } from 'node:v8'

/**
 * By major version of Node.js, what tells V8 to optimise a function after it has run thirty times as long as V8 would wait.
 *
 * A comparison is over in a second or less. What V8 optimises early in so short a life it mostly throws away again, and
 * compiling it takes longer than it saves: without this a comparison of the seeds takes a third longer on the processor,
 * and one of two texts of 10,000 words takes half as long again.
 */
const patience: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=2000000',
  22: '--invocation-count-for-turbofan=90000',
  24: '--invocation-count-for-turbofan=90000',
  26: '--invocation-count-for-turbofan=90000',
}

/** A pattern is hardly ever used only once: to make code for an interpreter of patterns first would be in vain. */
const patternsAtOnce = '--no-regexp-tier-up'

/**
 * Lets V8 take its time before it optimises, and compile a regular expression at once.
 *
 * Call it once the compiled code is loaded: V8 takes that only with its usual settings.
 */
export function optimizeLate(): void {
  const setting = patience[process.versions.node.split('.')[0] ?? '']
  if (setting) setFlagsFromString(`${setting} ${patternsAtOnce}`)
}
