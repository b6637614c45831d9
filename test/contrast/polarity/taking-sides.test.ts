import { expect, test } from 'vitest'
import { contrastSides } from '../../../src/contrast/polarity/taking-sides.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf((x, y) => ({ agreements: [], differences: contrastSides(x, y) }), firstOf(a), firstOf(b))
}

test('one who acts is for a thing or against it, whatever follows', () => {
  expect(read('Helen Marsh voted for the toll.', 'Helen Marsh, who is 41, voted against the toll, saying no.')).toEqual(
    ['voted for the toll | voted against the toll: conflict opposite'],
  )
  expect(read('The judge ruled in favour of the baker.', 'The judge ruled against the baker after a week.')).toEqual([
    'ruled in favour of the baker | ruled against the baker: conflict opposite',
  ])
})

test('some of many may be for it and some against it, and one may think better of it', () => {
  const open = 'marched for the mayor | marched against the mayor: unclear opposite'
  expect(read('Ten men marched for the mayor.', 'Ten men marched against the mayor.')).toEqual([open])
  expect(read('Helen Marsh voted for the toll.', 'Helen Marsh will vote against the toll.')).toEqual([
    'voted for the toll | will vote against the toll: unclear opposite',
  ])
})

test.each([
  ['Ten men marched for the mayor.', 'Six men marched against the mayor.'],
  ['Helen Marsh voted for the toll.', 'Helen Marsh voted against the tax.'],
  ['Helen Marsh voted for the toll.', 'Paul Rowe voted against the toll.'],
  ['Helen Marsh voted for the toll.', 'Helen Marsh may vote against the toll.'],
  ['Helen Marsh voted for the toll on Monday.', 'Helen Marsh voted against the toll on Friday.'],
  ['Villages in the north voted for the toll.', 'Villages in the south voted against the toll.'],
  ['Marsh fought for the crown in Spain.', 'Marsh fought against the crown in France.'],
])('nothing is said of others, other things, times or places, or of what may be: %s / %s', (a, b) => {
  expect(read(a, b)).toEqual([])
})
