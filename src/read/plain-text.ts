import { anyScript } from '../model/any-script.ts'
import { decode } from './decode.ts'
import type { Format, Parsed, Unparsed } from './format.ts'

/**
 * Plain text in any encoding that `decode` knows. The text is kept as it is, line ends too, but for what steers a terminal:
 * spans point into the text without it.
 */
export const plainText: Format = {
  name: 'plain text',
  endings: ['.txt', '.text', '.md'],
  detect: () => false,
  parse,
}

const word = anyScript(String.raw`[\p{L}\p{N}]`)

function parse(bytes: Uint8Array): Parsed | Unparsed {
  const { text: decoded, notices } = decode(bytes)
  const text = withoutEscapes(decoded)
  if (isBinary(text)) {
    return {
      ok: false,
      code: 'binary',
      message: 'is not a text file; save the article as plain text (.txt) in UTF-8 and give that file',
    }
  }
  if (isPartOfPage(text)) {
    return {
      ok: false,
      code: 'unsupported-format',
      message:
        'holds the tags of a web page, which cannot be read yet; save the article as plain text (.txt) and give that file',
    }
  }
  if (!word.test(text)) {
    return { ok: false, code: 'empty', message: 'holds no words; give a file that holds an article' }
  }
  return { ok: true, text, notices }
}

/**
 * What colours or links words on a terminal: `ESC [ 31 m`, and `ESC ] 8 ; ; address BEL` (ECMA-48, sections 5.4 and 5.6).
 *
 * The address is bounded, so that an escape that nothing ends takes no more than it.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const escapes = /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|\][^\u0007\u001b\n\r]{0,2048}(?:\u0007|\u001b\\))/g

function withoutEscapes(text: string): string {
  return text.includes('\u001b') ? text.replace(escapes, '') : text
}

/** Fewest closed tags of a web page: an article about the web may name one or two. */
const fewestTags = 3

const closedTag = /<\/(?:p|h[1-6]|div|section|article|ul|ol|li|table|tr|td|span|a|b|i|em|strong|script|style)>/gi

/** "<h1>Ferry aground</h1> <p>...</p>": a part of a web page, where a part that stands by itself is closed. */
function isPartOfPage(text: string): boolean {
  const tags = text.match(closedTag) ?? []
  return tags.length >= fewestTags && tags.some((tag) => /<\/(?:p|h[1-6]|div|section|article|li)>/i.test(tag))
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
