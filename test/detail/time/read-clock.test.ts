import { expect, test } from 'vitest'
import { findTimes } from '../../../src/detail/time/find-times.ts'
import { articleOf } from '../article-of.ts'

test.each([
  ["It sank at five o'clock in the morning.", ['T05:00']],
  ['It sank at eleven o’clock at night.', ['T23:00']],
  ['Five boats sank at five past.', []],
  ['The 8.05pm ferry left at 8.20pm.', ['T20:20']],
  ['The 8.05pm ferry crash killed two.', ['T20:05']],
  ['At 8.05pm ferry crews left.', ['T20:05']],
])('reads clock times in words, and none of a service by its name: %s', (text, values) => {
  expect(findTimes(articleOf(text)).map(({ value }) => value)).toEqual(values)
})
