import { expect, test } from 'vitest'
import { findWord, loadWordData, wordAt } from '../../../src/language/word-data.ts'
import { eachUsedAlike } from '../../../src/language/words/used-alike.ts'

const { list, usedAlike } = loadWordData()

/** The words that are listed with one as used alike, with their cosines. */
function alike(word: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  eachUsedAlike(usedAlike, findWord(list, word), (id, cosine) => found.set(wordAt(list, id), cosine))
  return found
}

// The expected cosines are those of the vectors that the lists were made of.
test.each([
  ['chaos', 'unrest', 0.63],
  ['ammunition', 'munitions', 0.72],
  ['official', 'officials', 0.51],
  ['killed', 'died', 0.64],
])('%s and %s are as alike as in the source', (a, b, expected) => {
  expect(Math.abs((alike(a).get(b) ?? alike(b).get(a) ?? 0) - expected)).toBeLessThan(0.01)
})

test('words that are not used alike are not listed', () => {
  expect(alike('car').has('banana') || alike('banana').has('car')).toBe(false)
})

test('each pair stands with the word that comes first, and none is below the least cosine', () => {
  const wrong: string[] = []
  for (let id = 0; id < list.ranked; id++) {
    eachUsedAlike(usedAlike, id, (other, cosine) => {
      if (other <= id || other >= list.ranked || cosine < 0.498)
        wrong.push(`${wordAt(list, id)} ${wordAt(list, other)}`)
    })
  }
  expect(wrong).toEqual([])
})

test('nothing is listed for a word that is not ranked', () => {
  expect(alike('xqzt')).toEqual(new Map())
  eachUsedAlike(usedAlike, 0xffff, () => expect.unreachable())
})
