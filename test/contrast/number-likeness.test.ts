import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../src/contrast/number.ts'
import { contrastSentences, summarize } from './contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastNumbers, a, b))
}

describe('what two numbers count', () => {
  it('calls two ages of one name a conflict, and leaves those of one surname open', () => {
    expect(read('Ann Hale, 34, was charged with arson.', 'Ann Hale, 43, was charged with arson.')).toEqual([
      '34 | 43: conflict other-value',
    ])
    expect(read('Hale, 34, was charged with arson.', 'Hale, 43, was charged with arson.')).toEqual([
      '34 | 43: unclear other-scope',
    ])
  })

  it('reads a score behind a name', () => {
    expect(read('The Otters beat Hull 3-1 at home.', 'The Otters beat Hull 2-1 at home.')).toEqual([
      '3-1 | 2-1: conflict other-value',
    ])
  })
})
