import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findWord, linked, loadWordData, wordAt } from '../../src/language/word-data.ts'

const data = loadWordData()
const words = readFileSync('src/language/data/words.txt', 'latin1').trimEnd().split('\n')

describe('the word list', () => {
  test('finds every word at its line', () => {
    expect(words.filter((word, line) => findWord(data.list, word) !== line)).toEqual([])
  })

  test('gives every word back', () => {
    expect(words.filter((word, id) => wordAt(data.list, id) !== word)).toEqual([])
  })

  test.each(['', 'unres', 'unrestx', 'Unrest', 'a\nb', '\n', 'the\nof', 'the\0', 'é', '￿', 'zzzzzz', '0'])(
    'lacks %j',
    (word) => {
      expect(findWord(data.list, word)).toBe(-1)
    },
  )
})

test('no id in the pairs of WordNet is beyond the word list, and the first column rises', () => {
  const { lemmas, synsets, parents, derived, antonyms } = data.wordnet
  const froms = [lemmas, synsets, parents, derived, antonyms].map(({ from }) => from)
  const ids = [...froms, lemmas.to, derived.to, antonyms.to].flatMap((column) => [...column])
  expect(ids.filter((id) => id >= words.length)).toEqual([])
  expect(froms.filter((from) => from.some((id, at) => id < (from[at - 1] ?? 0)))).toEqual([])
})

test('an id without links is linked to nothing', () => {
  expect(linked(data.wordnet.antonyms, findWord(data.list, 'ukraine'))).toEqual([])
  expect(linked(data.wordnet.antonyms, 0xffff)).toEqual([])
})
