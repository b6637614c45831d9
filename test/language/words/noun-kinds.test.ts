import { describe, expect, it } from 'vitest'
import { kindsOfNoun } from '../../../src/language/words/noun-kinds.ts'

describe('kindsOfNoun', () => {
  it('gives what a noun is the name of', () => {
    expect(kindsOfNoun('firefighter')).toEqual(['person'])
    expect(kindsOfNoun('senate')).toEqual(['group'])
  })

  it('gives "other" for all else, parts of a listed noun among it', () => {
    for (const lemma of ['fire', 'firefighte', 'irefighter', '', 'toString', '__proto__']) {
      expect(kindsOfNoun(lemma)).toEqual(['other'])
    }
  })
})
