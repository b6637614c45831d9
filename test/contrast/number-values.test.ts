import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../src/contrast/number.ts'
import { contrastSentences, summarize } from './contrast-sentences.ts'

const read = (a: string, b: string): readonly string[] => summarize(contrastSentences(contrastNumbers, a, b))

describe('relateValues', () => {
  it('takes only a small part of a number for digits that were cut, and none of the end of a range', () => {
    expect(read('The repairs cost $150 million.', 'The repairs cost $160 million.')).toEqual([
      '$150 million | $160 million: conflict other-value',
    ])
    expect(read('The repairs cost between $140 million and $150 million.', 'The repairs cost $160 million.')).toEqual([
      'between $140 million and $150 million | $160 million: conflict other-value',
    ])
    expect(read('The repairs cost $43 million.', 'The repairs cost $43.9 million.')).toEqual([
      '$43 million | $43.9 million: compatible rounded',
    ])
  })
})
