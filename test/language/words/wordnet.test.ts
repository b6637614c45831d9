import { describe, expect, test } from 'vitest'
import { findWord, loadWordData, wordAt } from '../../../src/language/word-data.ts'
import { lookUpWord, type WordEntry } from '../../../src/language/words/word-entry.ts'
import { areAntonyms, relatedness } from '../../../src/language/words/wordnet.ts'

const data = loadWordData()
const entry = (word: string): WordEntry => lookUpWord(data, word)

describe('relatedness', () => {
  test.each([
    ['said', 'say', 1],
    ['buy', 'purchase', 1],
    ['bought', 'purchasing', 1],
    ['weapons', 'arms', 1],
    ['criticized', 'criticism', 0.9],
    ['election', 'elected', 0.9],
    ['munitions', 'ammunition', 0.65],
    ['killed', 'died', 0.65],
    ['mother', 'father', 0.35],
    ['car', 'banana', 0],
    ['monday', 'tuesday', 0],
    ['xqzt', 'xqzt', 0],
    ['xqzt', 'say', 0],
  ])('of %s and %s is %d', (a, b, expected) => {
    expect(relatedness(entry(a), entry(b))).toBe(expected)
  })
})

describe('antonyms', () => {
  test.each([
    ['accept', 'reject'],
    ['accepted', 'rejects'],
    ['increase', 'decrease'],
    ['won', 'lost'],
  ])('are %s and %s', (a, b) => {
    expect(areAntonyms(entry(a), entry(b))).toBe(true)
  })

  test.each([
    ['buy', 'purchase'],
    ['xqzt', 'accept'],
    ['accept', 'accept'],
  ])('are not %s and %s', (a, b) => {
    expect(areAntonyms(entry(a), entry(b))).toBe(false)
  })
})

test('the order of two words changes nothing', () => {
  const from = findWord(data.list, 'unrest')
  const entries = Array.from({ length: 120 }, (_, at) => entry(wordAt(data.list, (at * 37) % from)))
  const pairs = entries.flatMap((a) => entries.map((b) => [a, b] as const))
  expect(pairs.filter(([a, b]) => relatedness(a, b) !== relatedness(b, a))).toEqual([])
  expect(pairs.filter(([a, b]) => areAntonyms(a, b) !== areAntonyms(b, a))).toEqual([])
})
