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

  it('takes an age without an owner for that of whom the same was done to', () => {
    expect(
      read('He stabbed a 19-year-old student in the park.', 'He stabbed the 20-year-old six times in the park.'),
    ).toEqual(['19-year-old | 20-year-old: unclear other-scope'])
    expect(read('A 19-year-old student sang.', 'They met the 20-year-old.')).toEqual([])
  })

  it('looks past a hyphen inside a word for what is told of a number', () => {
    expect(read('The girl was stabbed six times.', 'He stabbed the 20-year-old girl seven times.')).toEqual([
      'six times | seven times: conflict other-value',
    ])
  })

  it('reads a score behind a name', () => {
    expect(read('The Otters beat Hull 3-1 at home.', 'The Otters beat Hull 2-1 at home.')).toEqual([
      '3-1 | 2-1: conflict other-value',
    ])
  })
})
