import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/read/decode.ts'

const wellFormed = fc
  .string({ unit: 'binary' })
  .filter((text) => Buffer.from(text).toString() === text && !text.startsWith('\ufeff'))

describe('decode', () => {
  it('gives back every text that was written as UTF-8 or UTF-16 with a mark', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const little = Buffer.from(`\ufeff${text}`, 'utf16le')
        expect(decode(Buffer.from(`\ufeff${text}`))).toEqual({ text, notices: [] })
        expect(decode(little)).toEqual({ text, notices: [] })
        expect(decode(Buffer.from(little).swap16())).toEqual({ text, notices: [] })
      }),
    )
  })

  it('gives every byte one character in Windows-1252', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const { text, notices } = decode(bytes)
    expect(text).toHaveLength(256)
    expect(text.slice(0x80, 0xa0)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ')
    expect(text.slice(0xa0)).toBe(Buffer.from(bytes.subarray(0xa0)).toString('latin1'))
    expect(notices).toHaveLength(1)
  })

  it('shows that the last character of UTF-16 was cut off', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42)).text).toBe('A\ufffd')
    expect(decode(Uint8Array.of(0xfe, 0xff, 0x00, 0x41, 0x00)).text).toBe('A\ufffd')
  })

  it('reads a view into a larger buffer and leaves it as it was', () => {
    const whole = Buffer.from([0x78, 0xfe, 0xff, 0x00, 0x41, 0x78])
    expect(decode(new Uint8Array(whole.buffer, whole.byteOffset + 1, 4)).text).toBe('A')
    expect([...whole]).toEqual([0x78, 0xfe, 0xff, 0x00, 0x41, 0x78])
  })
})
