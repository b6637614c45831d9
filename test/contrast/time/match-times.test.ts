import { describe, expect, it } from 'vitest'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { contrastSentences, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastTimes, a, b))
}

describe('which times are set against each other', () => {
  it('takes the day of a dateline for no time of what is told', () => {
    expect(read('Bath, March 3 - The bridge fell in the storm.', 'The bridge fell in the storm on March 3.')).toEqual(
      [],
    )
  })

  it('takes the day of a newspaper for no time of what it tells', () => {
    const told = 'The bridge fell in the storm overnight.'
    expect(read(told, "The bridge fell in the storm, reports this morning's Hull Daily News.")).toEqual([])
    expect(read(told, "The bridge fell in this morning's storm.")).toEqual([
      "overnight | this morning's: compatible rounded",
    ])
  })

  it('takes how long a loan runs for no time', () => {
    expect(read('Two-year yields rose to 3.12 percent.', 'Ten-year yields rose to 3.42 percent.')).toEqual([])
    expect(read('A two-year strike hit the mill.', 'A ten-year strike hit the mill.')).not.toEqual([])
  })
})
