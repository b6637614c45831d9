import { describe, expect, it } from 'vitest'
import { sequenceMatch } from '../../src/align/sequence-match.ts'

const letters = (text: string) => Uint32Array.from(text, (letter) => letter.charCodeAt(0))

describe('a sequence match', () => {
  it('has the longest run and the longest common subsequence', () => {
    expect(sequenceMatch(letters('abcxdef'), letters('abcydzef'))).toEqual({ run: 3, common: 6 })
    expect(sequenceMatch(letters('abab'), letters('baba'))).toEqual({ run: 3, common: 3 })
  })

  it('is the same from both sides, and 0 where nothing is shared', () => {
    const [a, b] = [letters('kitten'), letters('sitting')]
    expect(sequenceMatch(a, b)).toEqual(sequenceMatch(b, a))
    expect(sequenceMatch(a, letters(''))).toEqual({ run: 0, common: 0 })
    expect(sequenceMatch(letters('ab'), letters('xy'))).toEqual({ run: 0, common: 0 })
  })
})
