import { describe, expect, it } from 'vitest'
import { mendBrokenWords } from '../../src/language/broken-words.ts'
import { normalize, tokenize } from '../../src/language/tokens.ts'

const words = (text: string): readonly string[] => tokenize(text).map((token) => token.text)

describe('a word that is broken', () => {
  it('by soft hyphens or spaces without width reads as one, and its span stays that of the text', () => {
    const text = 'On Thurs\u00adday the po\u200blice\u00ad fled'
    expect(tokenize(text).map(({ normal }) => normal)).toEqual(['on', 'thursday', 'the', 'police', 'fled'])
    const [, day] = tokenize(text)
    expect(text.slice(day?.start, day?.end)).toBe('Thurs\u00adday')
  })

  it('by a line end reads as one where the whole is known or the first part is no word', () => {
    expect(words('a fright-\nening hos-\r\n  pital')).toEqual(['a', 'frightening', 'hospital'])
  })

  it('but not where the hyphen may be its own', () => {
    expect(words('two-\nyear-old')).toEqual(['two', '-', 'year', '-', 'old'])
    expect(words('Inish-\nbacked')).toEqual(['Inish', '-', 'backed'])
    expect(words('pro-\nBeijing')).toEqual(['pro', '-', 'Beijing'])
    expect(words('the boy, 12-\nyear')).toEqual(['the', 'boy', ',', '12', '-', 'year'])
  })

  it('is as long mended as before', () => {
    for (const text of ['hos-\npital', 'two-\nyear', '-\n', 'fright- \r\n ening']) {
      expect(mendBrokenWords(text)).toHaveLength(text.length)
    }
  })

  it('is the same to compare as the whole one', () => {
    expect(normalize('the Fright-\nening hos\u00adpital’s')).toBe(normalize('the frightening hospital'))
  })

  it('takes no time to speak of, however long a line is', () => {
    const endless = `${'a'.repeat(200_000)}-\n${'b'.repeat(200_000)}`
    expect(words(`${endless}${'-\n'.repeat(50_000)}`).length).toBeGreaterThan(1)
  })
})
