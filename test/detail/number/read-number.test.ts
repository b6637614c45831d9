import { expect, it } from 'vitest'
import { findNumbers } from '../../../src/detail/number/find-numbers.ts'
import { articleOf } from '../article-of.ts'

it.each([
  ['Ten fires broke out, with one outside the mill and one inside, too.', ['Ten fires']],
  ['It has one inside lane.', ['one inside lane']],
  ['Several knew the mill, and many met there.', []],
  ['Several knives were found with many lost keys.', ['Several knives', 'many lost keys']],
  ['It was dark when crews first saw the mill and first met her.', []],
  ['Several hundred went home.', ['Several hundred']],
  ['It was the first lost game.', ['first lost']],
  ['Acme expects 12.4 to 12.6 billion euros.', ['12.4 to 12.6 billion euros']],
  ['Profit rose 5 to 10 million euros.', ['5', '10 million euros']],
])('no verb and no preposition is counted: %s', (text, numbers) => {
  expect(findNumbers(articleOf(text)).map((found) => found.text)).toEqual(numbers)
})
