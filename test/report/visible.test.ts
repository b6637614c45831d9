import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible } from '../../src/report/visible.ts'

describe('visible', () => {
  it('shows an escape sequence as text', () => {
    expect(visible('\u001b[31mred\u001b]0;title\u0007')).toBe('<U+001B>[31mred<U+001B>]0;title<U+0007>')
  })

  it('shows characters that turn the reading direction', () => {
    expect(visible('abc\u202etxt.exe\u2066')).toBe('abc<U+202E>txt.exe<U+2066>')
  })

  it('leaves accents, other scripts, emoji and their joiners as they are', () => {
    const text = 'Zoë café 日本語 עברית 👩‍🚒 ½ — “x”'
    expect(visible(text)).toBe(text)
  })

  it('never lets a control character through, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      }),
    )
  })
})
