import type { Format } from './format.ts'
import { plainText } from './plain-text.ts'

/** The formats in the order in which they are tried; what none of them claims is plain text. */
export const formats: readonly Format[] = [
  unsupported('a PDF file', ['.pdf'], (head) => head.startsWith('%pdf-')),
  unsupported('a web page', ['.html', '.htm', '.xhtml', '.mhtml'], (head) =>
    /^\s*<(?:!doctype html|html|head|body)\b/.test(head),
  ),
  unsupported('a feed or other XML file', ['.xml', '.rss', '.atom'], (head) => /^\s*<(?:\?xml|rss|feed)\b/.test(head)),
  unsupported('a word processor file', ['.docx', '.odt', '.doc', '.rtf', '.pages', '.epub'], (head) =>
    ['pk\u0003\u0004', '{\\rtf'].some((mark) => head.startsWith(mark)),
  ),
  plainText,
]

/** Bytes that are looked at to tell a format: enough for the white space and comments before a mark. */
const headLength = 1024

/** The format of an input: by what it begins with, then by the end of its name. */
export function formatOf(source: string, bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, headLength)).toString('latin1').toLowerCase().replace(/^ï»¿/, '')
  const name = source.toLowerCase()
  const byContent = formats.find((format) => format.detect(head))
  return byContent ?? formats.find((format) => format.endings.some((ending) => name.endsWith(ending))) ?? plainText
}

/** A format that is known but cannot be read yet, so that its bytes are never taken for an article. */
function unsupported(name: string, endings: readonly string[], detect: Format['detect']): Format {
  const message = `is ${name}, which cannot be read yet; save the article as plain text (.txt) and give that file`
  return { name, endings, detect, parse: () => ({ ok: false, code: 'unsupported-format', message }) }
}
