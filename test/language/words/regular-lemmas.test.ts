import { expect, test } from 'vitest'
import { regularLemmas } from '../../../src/language/words/regular-lemmas.ts'

test('an ending gives every lemma it may come from', () => {
  expect(regularLemmas('watches')).toEqual([
    { lemma: 'watche', partOfSpeech: 'noun' },
    { lemma: 'watch', partOfSpeech: 'noun' },
    { lemma: 'watche', partOfSpeech: 'verb' },
    { lemma: 'watche', partOfSpeech: 'verb' },
    { lemma: 'watch', partOfSpeech: 'verb' },
  ])
})

test.each(['', 's', 'is', 'class', 'unrest', 'ed'])('%j is no inflected form', (word) => {
  expect(regularLemmas(word).filter(({ lemma }) => lemma.length < 2 || lemma === 'clas')).toEqual([])
})
