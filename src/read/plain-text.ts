import { anyScript } from '../model/any-script.ts'
import { decode } from './decode.ts'
import type { Format, Parsed, Unparsed } from './format.ts'

/** Plain text in any encoding that `decode` knows. The text is kept as it is, line ends too. */
export const plainText: Format = {
  name: 'plain text',
  endings: ['.txt', '.text', '.md'],
  detect: () => false,
  parse,
}

const word = anyScript(String.raw`[\p{L}\p{N}]`)

function parse(bytes: Uint8Array): Parsed | Unparsed {
  const { text, notices } = decode(bytes)
  if (isBinary(text)) {
    return {
      ok: false,
      code: 'binary',
      message: 'is not a text file; save the article as plain text (.txt) and give that file',
    }
  }
  if (!word.test(text)) {
    return { ok: false, code: 'empty', message: 'holds no words; give a file that holds an article' }
  }
  return { ok: true, text, notices }
}

/** Highest share of control characters in a text, in [0, 1]: old word processors leave a few, binary files have one in ten. */
const maximumControlShare = 0.02

const control = anyScript(String.raw`(?!\s)[\p{Cc}]`, 'g')

// No editor writes a null character, and nearly every binary file has one.
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  let controls = 0
  for (const _ of text.matchAll(control.for(text))) controls++
  return controls > text.length * maximumControlShare
}
