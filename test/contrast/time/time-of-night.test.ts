import { describe, expect, it } from 'vitest'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { contrastSentences, factsOf, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastTimes, a, b))
}

describe('contrastTimes at the edges of a day', () => {
  it.each([
    ['The ferry sank on Wednesday night.', 'The ferry sank early on Thursday.'],
    ['The ferry sank on Wednesday night.', 'The ferry sank shortly after midnight on Thursday.'],
    ['The ferry sank overnight on Wednesday.', 'The ferry sank at 3 a.m. on Thursday.'],
  ])('takes the small hours for a part of the night before: %s / %s', (night, hours) => {
    const [found = ''] = read(night, hours)
    expect(found).toContain('compatible rounded')
    const [earlier = ''] = read(night.replace('Wednesday', 'Tuesday'), hours)
    expect(earlier).toContain('conflict')
  })

  it.each([
    ['The storm may hit Hull on Friday.', 'The storm may hit Hull on August 7.'],
    ["Police met before Friday's march.", 'Police met before the August 7 march.'],
  ])('places no day that may have passed or lie ahead: %s / %s', (weekday, date) => {
    const published = '2026-08-04'
    expect(contrastTimes(factsOf('A', weekday, published), factsOf('B', date, published)).differences).toEqual([])
  })
})
