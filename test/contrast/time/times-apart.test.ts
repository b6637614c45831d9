import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastPlace } from '../../../src/contrast/place/place.ts'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { areOfOtherYears } from '../../../src/contrast/time/times-apart.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

describe('areOfOtherYears', () => {
  const areApart = (a: string, b: string, published?: string): boolean =>
    areOfOtherYears(factsOf('A', a, published), factsOf('B', b, published))

  it('tells what is of another year, or long ago, from the days of a story', () => {
    expect(areApart('The weir failed on Sunday.', 'The weir failed in November 2000.')).toBe(true)
    expect(areApart('The weir failed last winter.', 'The weir failed this week.')).toBe(true)
    expect(areApart('The weir failed two years ago.', 'The weir failed yesterday.')).toBe(true)
  })

  it('leaves open what has both, a whole date, the year of publication, and the day of saying', () => {
    expect(areApart('The weir failed on Sunday.', 'The weir, built in 1931, failed on Sunday.')).toBe(false)
    expect(areApart('The weir failed on Sunday.', 'The weir failed on 3 March 2019.')).toBe(false)
    expect(areApart('The weir failed on Sunday.', 'The weir failed in 2024.', '2024-05-06')).toBe(false)
    expect(areApart('The mayor said on Sunday that it failed.', 'The weir failed in 2019.')).toBe(false)
  })

  it.each([
    [contrastNumbers, 'The fire killed six people on Tuesday.', 'A fire there killed nine people in 2019.'],
    [contrastPlace, 'Hale won the race in Paris on Sunday.', 'Hale won the race in Madrid in 2019.'],
    [contrastPolarity, 'The board rejected the plan on Monday.', 'The board approved the plan in 2019.'],
    [
      contrastTimes,
      'The village was cut off for three days this week.',
      'Last winter the village was cut off for nine days.',
    ],
  ])('keeps the two from being set against each other', (contraster, a, b) => {
    expect(summarize(contrastSentences(contraster, a, b))).toEqual([])
  })
})
