import { isUtf8 } from 'node:buffer'
import type { DocumentNotice } from './format.ts'

/** The characters of some bytes, and a notice where the encoding had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly notices: readonly DocumentNotice[]
}

/**
 * Decodes UTF-16 and UTF-8 with a byte order mark, UTF-8 without, and anything else as Windows-1252.
 *
 * The mark is left out of the text. Uses no TextDecoder: what that knows depends on how Node was built.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (startsWith(buffer, [0xff, 0xfe])) return { text: utf16(buffer.subarray(2)), notices: [] }
  if (startsWith(buffer, [0xfe, 0xff])) return { text: utf16(swapped(buffer.subarray(2))), notices: [] }
  if (isUtf8(buffer)) {
    const text = buffer.toString('utf8', startsWith(buffer, [0xef, 0xbb, 0xbf]) ? 3 : 0)
    return { text: inTwoBytes(text), notices: [] }
  }
  return { text: windows1252(buffer), notices: [windows1252Notice] }
}

const windows1252Notice: DocumentNotice = {
  code: 'decoded-as-windows-1252',
  message: 'The bytes are no valid UTF-8 and were read as Windows-1252; accents and quotation marks may be wrong.',
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

// A cut-off last byte cannot be a character; the replacement character shows that something is missing.
function utf16(buffer: Buffer): string {
  const whole = buffer.toString('utf16le', 0, buffer.length - (buffer.length % 2))
  return buffer.length % 2 === 0 ? whole : `${whole}\ufffd`
}

function swapped(buffer: Buffer): Buffer {
  const pairs = Buffer.from(buffer.subarray(0, buffer.length - (buffer.length % 2))).swap16()
  return Buffer.concat([pairs, buffer.subarray(pairs.length)])
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has controls; the five unused places as in the WHATWG standard. */
const windows1252High =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

function windows1252(buffer: Buffer): string {
  return buffer
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => windows1252High[character.charCodeAt(0) - 0x80] ?? character)
}

/**
 * The same text as V8 keeps one with curly quotes: in two bytes a character.
 *
 * V8 compiles a regular expression anew for texts that it keeps in one byte a character. Of two articles one often has
 * curly quotes and the other has none: nearly half of what is compiled in a short run was compiled twice.
 */
function inTwoBytes(text: string): string {
  return `\u2019${text}`.slice(1)
}
