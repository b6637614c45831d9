import { describe, expect, it } from 'vitest'
import { adjectiveOpposites, areOpposites, verbOpposites } from '../../../src/language/words/antonyms.ts'
import { phraseKey } from '../../../src/language/words/irregular-verbs.ts'
import listed from '../../../src/language/words/opposites.json' with { type: 'json' }

const phrases = (list = ''): readonly (readonly string[])[] => list.split(' ').map((phrase) => phrase.split('_'))

describe('areOpposites', () => {
  it('knows each pair of the list of news, both ways: run scripts/build-antonyms.ts after a change of the list', () => {
    for (const [left, right] of [...listed.verbs, ...listed.words]) {
      for (const a of phrases(left).map(phraseKey)) {
        for (const b of phrases(right).map(phraseKey)) {
          expect([a, b, areOpposites(a, b), areOpposites(b, a)]).toEqual([a, b, true, true])
        }
      }
    }
  })

  it('knows words by a prefix that denies them, and no word as its own opposite', () => {
    expect(areOpposites('harm', 'unharm')).toBe(true)
    expect(areOpposites('it', 'unit')).toBe(false)
    expect(areOpposites('accept', 'accept')).toBe(false)
  })
})

describe('verbOpposites and adjectiveOpposites', () => {
  it('give stems by WordNet and by the list of news', () => {
    expect(verbOpposites('accept')).toEqual(expect.arrayContaining(['refus', 'reject', 'veto']))
    expect(adjectiveOpposites('guilti')).toEqual(['innoc'])
  })

  it('give nothing for a word without an opposite', () => {
    expect(verbOpposites('constructor')).toEqual([])
    expect(adjectiveOpposites('')).toEqual([])
  })
})
