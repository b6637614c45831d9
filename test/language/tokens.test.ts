import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/language/tokens.ts'

describe('tokenize', () => {
  it('cuts a text into words, numbers and marks', () => {
    const tokens = tokenize("The U.S. mayor’s $1,500.50 deal: ‘no’, won't-do.")
    expect(tokens.map(({ text }) => text)).toEqual([
      ...['The', 'U.S.', 'mayor’s', '$1,500.50', 'deal', ':', '‘', 'no', '’', ',', "won't", '-', 'do', '.'],
    ])
  })

  it('takes what stands for a currency before the digits into the number, but nothing else', () => {
    expect(tokenize('SKr1.2bn HK$8 EUR5 R9.1bn').map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      ...['number SKr1.2', 'word bn', 'number HK$8', 'number EUR5', 'number R9.1', 'word bn'],
    ])
    expect(tokenize('R61 COP26 SKronor').map(({ kind }) => kind)).toEqual(['word', 'word', 'word'])
  })

  it('gives the form and the stem of a word for comparing', () => {
    const [word] = tokenize('Élodie’s')
    expect(word).toMatchObject({ normal: 'elodie', stem: 'elodi', kind: 'word' })
    expect(tokenize('Thyborøn Łódź Diyarbakır').map(({ normal }) => normal)).toEqual(['thyboron', 'lodz', 'diyarbakir'])
  })

  it('takes what is longer than any word as it stands, and no time to stem it', () => {
    const endless = `a${'7'.repeat(200_000)}ing`
    expect(tokenize(endless)).toMatchObject([{ stem: endless }])
  })

  it('gives spans into the whole text', () => {
    expect(tokenize('one two three', { start: 4, end: 7 })).toMatchObject([{ start: 4, end: 7, text: 'two' }])
  })

  it('cuts Latin text alike whatever other script stands beside it', () => {
    const character = fc
      .oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0x2000, max: 0x20cf }))
      .map((code) => String.fromCodePoint(code))
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect(tokenize(`${text} 漢`).slice(0, -1)).toEqual(tokenize(text))
      }),
      { numRuns: 1000 },
    )
  })
})
