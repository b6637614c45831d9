import { expect, test } from 'vitest'
import { loadWordData } from '../../src/language/word-data.ts'
import { lookUpWord, type WordEntry } from '../../src/language/word-entry.ts'
import { cosine } from '../../src/language/word-vectors.ts'

const data = loadWordData()
const entry = (word: string): WordEntry => lookUpWord(data, word)

// The expected cosines are those of the vectors before they were cut and rounded.
test.each([
  ['unrest', 'chaos', 0.63],
  ['ammunition', 'munitions', 0.72],
  ['officials', 'official', 0.51],
  ['car', 'banana', 0.05],
  ['killed', 'died', 0.64],
])('%s and %s are as alike as in the source', (a, b, expected) => {
  expect(Math.abs((cosine(entry(a), entry(b)) ?? 0) - expected)).toBeLessThan(0.06)
})

test('a word is like itself', () => {
  for (const word of ['the', 'unrest', 'munitions', 'tweeted', 'ukraine'])
    expect(cosine(entry(word), entry(word))).toBeCloseTo(1, 1)
})

test('nothing is known of a word without a vector', () => {
  expect(cosine(entry('xqzt'), entry('unrest'))).toBeNull()
  expect(cosine(entry('unrest'), entry('shellings'))).toBeNull()
})
