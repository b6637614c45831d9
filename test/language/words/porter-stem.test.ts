import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { porterStem } from '../../../src/language/words/porter-stem.ts'

const words = readFileSync('src/language/data/words.txt', 'latin1').trim().split('\n')

describe('porterStem', () => {
  it('gives what natural gives for every listed word', () => {
    const other = words.filter((word) => porterStem(word) !== PorterStemmer.stem(word))
    expect(other).toEqual([])
  })

  it('gives what natural gives for words made of endings', () => {
    const parts =
      'a b e i l s t y ation ational tional enci izer bli ousli alism iveness aliti biliti logi icate'.split(' ')
    const more = 'ative alize iciti ical ful ness ance er ic able ant ement ent ion ou ate ive eed ed ing ies ll'.split(
      ' ',
    )
    const made = fc.array(fc.constantFrom(...parts, ...more), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(made, (pieces) => porterStem(pieces.join('')) === PorterStemmer.stem(pieces.join(''))),
      { numRuns: 2000 },
    )
  })
})
