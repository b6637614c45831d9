import { expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

it.each([
  ['2) Take the stairs', []],
  ['3. The lift is out of order.', []],
  ['4 of the lifts are out of order.', ['4']],
  ['12) lifts', ['12']],
])('the mark of a list is no number: %s', (text, numbers) => {
  expect(findNumbers(articleOf(text)).map(({ value }) => value)).toEqual(numbers)
})
