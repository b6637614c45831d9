import { describe, expect, it } from 'vitest'
import { excerpt } from '../../../src/report/html/excerpt.ts'

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('a short text', 12)).toBe('a short text')
  })

  it('cuts a long one between words', () => {
    expect(excerpt('four people were taken to hospital', 20)).toBe('four people were…')
  })

  it('cuts a very long word, but no character', () => {
    expect(excerpt(`${'x'.repeat(39)}😀${'x'.repeat(9)}`, 40)).toBe(`${'x'.repeat(39)}…`)
  })
})
