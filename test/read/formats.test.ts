import { describe, expect, it } from 'vitest'
import { formatOf, formats } from '../../src/read/formats.ts'

describe('formats', () => {
  it('claim every ending once', () => {
    const endings = formats.flatMap((format) => format.endings)
    expect(new Set(endings).size).toBe(endings.length)
    expect(endings.every((ending) => /^\.[a-z]+$/.test(ending))).toBe(true)
  })

  it('are told by content before the name, and are plain text where neither tells', () => {
    expect(formatOf('a.txt', Buffer.from('%PDF-1.4')).name).toBe('a PDF file')
    expect(formatOf('A.HTML', Buffer.from('no tags')).name).toBe('a web page')
    expect(formatOf('a.unknown', Buffer.from('< 5 percent of voters')).name).toBe('plain text')
    expect(formatOf('-', Buffer.from('<p class="x"> is how the note began')).name).toBe('plain text')
  })
})
