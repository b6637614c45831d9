import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { porterStem } from '../../src/language/porter-stem.ts'

describe('porterStem', () => {
  it('brings the forms of a word together', () => {
    const words = ['connect', 'connected', 'connecting', 'connection', 'connections']
    expect(new Set(words.map(porterStem))).toEqual(new Set(['connect']))
  })

  it('stems every listed word as natural does', () => {
    const words = readFileSync('src/language/data/words.txt', 'utf8').split('\n')
    expect(words.length).toBeGreaterThan(10_000)
    expect(words.filter((word) => porterStem(word) !== PorterStemmer.stem(word))).toEqual([])
  })

  it('stems what is no word as natural does', () => {
    const part = fc.constantFrom(
      ...'b e h i l o s t w x y yy é 4 - ed eed ing ies sses at bl iz ational izer ful ness icate ement ion sion ll'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const word = parts.join('')
        expect(porterStem(word)).toBe(PorterStemmer.stem(word))
      }),
      { numRuns: 2000, seed: 1 },
    )
  })
})
