import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markup, type Part } from '../../../src/report/html/markup.ts'

describe('markup', () => {
  it('escapes texts inside elements and attributes', () => {
    expect(markup`<a title="${'"><b>'}">${'<i> & co'}</a>`.html).toBe(
      '<a title="&#34;&gt;&lt;b&gt;">&lt;i&gt; &amp; co</a>',
    )
  })

  it('takes markup, lists of markup, numbers and nothing as they are', () => {
    expect(markup`${markup`<b>${'<'}</b>`}${[markup`1`, markup`<i>2</i>`]}${3}${null}`.html).toBe(
      '<b>&lt;</b>1<i>2</i>3',
    )
  })

  it('makes control characters visible', () => {
    expect(markup`${'a\u0000\u202eb\r\nc\ud800'}`.html).toBe('a&lt;U+0000&gt;&lt;U+202E&gt;b  c&lt;U+D800&gt;')
  })

  it('takes nothing that only looks like markup', () => {
    const forged: Part = JSON.parse('{"html":"<script>"}')
    expect(() => markup`${forged}`).toThrow(TypeError)
  })

  it('lets no text end its element or its attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markup`${text}`.html).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|#34);)/)
      }),
    )
  })
})
