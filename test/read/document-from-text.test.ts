import { describe, expect, it } from 'vitest'
import { documentFromText } from '../../src/read/document-from-text.ts'

describe('documentFromText', () => {
  it('keeps the text to the character and fills in what is not given', () => {
    expect(documentFromText({ text: '\ufeffA\r\nB ' })).toEqual({
      source: 'text',
      bytes: Buffer.from('\ufeffA\r\nB '),
      title: null,
      outlet: null,
      byline: null,
      published: null,
      language: 'en',
      text: '\ufeffA\r\nB ',
    })
  })

  it('takes over what is known of the article', () => {
    const known = { source: 'desk/1', title: 'A title', outlet: 'The Post', published: '2026-03-03' }
    expect(documentFromText({ text: '', ...known })).toMatchObject({ ...known, text: '' })
  })
})
