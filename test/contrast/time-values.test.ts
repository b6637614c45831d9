import { describe, expect, it } from 'vitest'
import { contrastTimes } from '../../src/contrast/time.ts'
import { contrastSentences, summarize } from './contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastTimes, a, b))
}

describe('relateTimes', () => {
  it('sets hours of a clock that counts to 24 twelve hours apart, and says nothing of those in doubt', () => {
    expect(read('The fire broke out at 08:10 in a mill.', 'The fire broke out at 8.10pm in a mill.')).toEqual([
      '08:10 | 8.10pm: conflict other-value',
    ])
    expect(read('The fire broke out at 10:10 GMT.', 'The fire broke out at 22:10 GMT.')).toEqual([
      '10:10 GMT | 22:10 GMT: conflict other-value',
    ])
    expect(read('The fire broke out at 8:10 on Friday.', 'The fire broke out at 20:10 on Friday.')).toEqual([])
    expect(read('The fire broke out at 8:10 on Friday.', 'The fire broke out at 21:40 on Friday.')).toEqual([
      '8:10 on Friday | 21:40 on Friday: conflict other-value',
    ])
  })
})
