import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWordData } from '../../../src/language/word-data.ts'
import { lookUpWord } from '../../../src/language/words/word-entry.ts'

const data = loadWordData()

describe('the lemmas of a word', () => {
  test.each([
    ['officials', 'official'],
    ['said', 'say'],
    ['children', 'child'],
    ['was', 'be'],
    ['killed', 'kill'],
    ['stopped', 'stop'],
    ['dying', 'die'],
    ['cities', 'city'],
    ['worst', 'bad'],
    ['shellings', 'shelling'],
    ['unrest', 'unrest'],
  ])('of %s begin with %s', (word, lemma) => {
    expect(lookUpWord(data, word).lemmas[0]).toBe(lemma)
  })

  test('are several where a form is ambiguous', () => {
    expect(lookUpWord(data, 'leaves').lemmas).toEqual(['leave', 'leaf'])
  })

  test('leave out readings that hardly occur', () => {
    expect(lookUpWord(data, 'saw').lemmas).toEqual(['see'])
  })
})

describe('the parts of speech of a word', () => {
  test.each([
    ['officials', ['noun']],
    ['attacks', ['noun', 'verb']],
    ['killed', ['verb']],
    ['said', ['verb']],
    ['meeting', ['noun', 'verb']],
    ['quickly', ['adverb']],
    ['ukraine', []],
  ])('of %s are %j', (word, parts) => {
    expect(lookUpWord(data, word).partsOfSpeech).toEqual(parts)
  })
})

describe('the rank of a word', () => {
  test('falls with its frequency', () => {
    const ranks = ['the', 'said', 'officials', 'unrest', 'munitions'].map((word) => lookUpWord(data, word).rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(ranks[0]).toBe(0)
  })

  test('is the number of ranked words for all others', () => {
    expect(lookUpWord(data, 'shellings').rank).toBe(50_000)
    expect(lookUpWord(data, 'xqzt').rank).toBe(50_000)
  })
})

test('any text can be looked up, and what is no listed word knows nothing', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { id, rank, lemmas, partsOfSpeech } = lookUpWord(data, `${text}0`)
      expect({ id, rank, lemmas, partsOfSpeech }).toEqual({
        id: -1,
        rank: 50_000,
        lemmas: [],
        partsOfSpeech: [],
      })
    }),
  )
})
