import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { maximumBytes, readDocument } from '../../src/read/read-document.ts'

const text = 'Café to close after “long, hard” year\r\n\r\nThe café — open since 1911 — costs €9,000 a month.\n'
const fixture = (name: string): string => `fixtures/read/${name}`

/** The document, or an error with the failure. */
async function read(source: string) {
  const result = await readDocument(source)
  if (!result.ok) throw new Error(JSON.stringify(result.failures))
  return result.value
}

/** The failure of an input that cannot be used. */
async function failure(source: string, stdin?: AsyncIterable<Uint8Array>) {
  const result = await readDocument(source, stdin === undefined ? {} : { stdin })
  if (result.ok) throw new Error(`${source} was read`)
  const [first, ...others] = result.failures
  if (first === undefined || others.length > 0) throw new Error(JSON.stringify(result.failures))
  return first
}

describe('readDocument', () => {
  it.each(['utf-8.txt', 'utf-8-with-mark.txt', 'utf-16-little-endian.txt', 'utf-16-big-endian.txt'])(
    'reads %s to the character, without its mark and with its line ends',
    async (name) => {
      const { document, notices } = await read(fixture(name))
      expect(document.text).toBe(text)
      expect(notices).toEqual([])
    },
  )

  it('reads bytes that are no valid UTF-8 as Windows-1252 and says so', async () => {
    const { document, notices } = await read(fixture('windows-1252.txt'))
    expect(document.text).toBe(text)
    expect(notices.map(({ code }) => code)).toEqual(['decoded-as-windows-1252'])
  })

  it('keeps the name as given, and the bytes as well as the characters', async () => {
    const plain = (await read(fixture('utf-8.txt'))).document
    const marked = (await read(fixture('utf-8-with-mark.txt'))).document
    expect(plain).toMatchObject({ source: fixture('utf-8.txt'), title: null, published: null, language: 'en' })
    expect(Buffer.compare(plain.bytes, readFileSync(fixture('utf-8.txt')))).toBe(0)
    expect(Buffer.compare(marked.bytes, readFileSync(fixture('utf-8-with-mark.txt')))).toBe(0)
  })

  it('reads standard input where the source is a hyphen', async () => {
    async function* stdin() {
      yield Buffer.from([0xe2, 0x82])
      yield Buffer.from([0xac, 0x39])
    }
    const result = await readDocument('-', { stdin: stdin() })
    expect(result).toMatchObject({ ok: true, value: { document: { source: '-', text: '€9' } } })
  })

  it.each([
    ['no-such-file.txt', 'not-found'],
    ['utf-8.txt/inside.txt', 'not-found'],
    ['', 'folder'],
    ['nothing.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['marks-only.txt', 'empty'],
    ['null-characters.txt', 'binary'],
    ['controls.dat', 'binary'],
    ['page.html', 'unsupported-format'],
    ['page-as-text.txt', 'unsupported-format'],
    ['paper.pdf', 'unsupported-format'],
    ['feed.xml', 'unsupported-format'],
    ['document.docx', 'unsupported-format'],
  ])('says what is wrong with %j and what to do, in one line: %s', async (name, code) => {
    const source = fixture(name)
    expect(await failure(source)).toEqual({ code, source, message: expect.stringMatching(/^[^\n]+; [^\n]+$/) })
  })

  it('does not take an address on the web for a file', async () => {
    expect(await failure('https://example.com/story')).toMatchObject({ code: 'unsupported-format' })
  })

  it('takes a name that no system accepts for a missing or unreadable file', async () => {
    expect(await failure(`${'a'.repeat(5000)}.txt`)).toMatchObject({ code: 'not-found' })
    expect(await failure('a\0b')).toMatchObject({ code: 'unreadable' })
    expect(await failure('')).toMatchObject({ code: 'not-found' })
  })

  it('says when a file is there but cannot be opened', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'storydiff-'))
    const path = join(folder, 'loop.txt')
    symlinkSync(path, path)
    const { code } = await failure(path)
    rmSync(folder, { recursive: true })
    expect(code).toBe('unreadable')
  })

  it('takes out what steers a terminal, so that spans point into the text without it', async () => {
    async function* stdin() {
      yield Buffer.from('The \u001b[1;31mferry\u001b[0m is \u001b]8;;https://example.com\u0007aground\u001b]8;;\u0007.')
    }
    const result = await readDocument('-', { stdin: stdin() })
    expect(result.ok && result.value.document.text).toBe('The ferry is aground.')
  })

  it('refuses a part of a web page, but no article that names a tag', async () => {
    async function* page() {
      yield Buffer.from('<h1>Ferry aground</h1>\n<p>It ran <b>aground</b>.</p>')
    }
    async function* article() {
      yield Buffer.from('The tag <p> is closed by </p>, the teacher said.')
    }
    expect((await failure('-', page())).code).toBe('unsupported-format')
    expect((await readDocument('-', { stdin: article() })).ok).toBe(true)
  })

  it('stops reading an input that is too large', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1024 * 1024
        yield Buffer.alloc(1024 * 1024, 'a')
      }
    }
    expect(await failure('-', endless())).toMatchObject({ code: 'too-large' })
    expect(given).toBeLessThanOrEqual(maximumBytes + 2 * 1024 * 1024)
  })

  it('lets a fault that is no fault of the system go on upwards', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a')
      throw new TypeError('a bug')
    }
    await expect(readDocument('-', { stdin: broken() })).rejects.toThrow('a bug')
  })
})
