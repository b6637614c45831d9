import { expect, test } from 'vitest'
import type { Contraster } from '../../../src/contrast/contraster.ts'
import { contrastName } from '../../../src/contrast/name/name.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

const contraster: Contraster = (a, b) => contrastName(a, b, 'same')

function read(a: string, b: string): readonly string[] {
  return differencesOf(contraster, firstOf(a), firstOf(b))
}

test.each([
  ['The baker sued the brewer over the sign.', 'The brewer sued the baker over the sign.', 'The baker | The brewer'],
  ['Helen Marsh praised Paul Rowe in May.', 'Helen Marsh was praised by Paul Rowe in May.', 'Helen Marsh | Paul Rowe'],
])('tells who does it to whom apart from the other way round: %s', (a, b, texts) => {
  expect(read(a, b)).toEqual([`${texts}: unclear other-value`])
})

test('states and groups may have done it to each other', () => {
  expect(read('Greece expelled two Turkish envoys.', 'Turkey expelled two Greek envoys.')).toEqual([
    'Greece | Turkey: unclear other-value',
  ])
  expect(read('The fans attacked the stewards.', 'The stewards attacked the fans.')).toEqual([
    'The fans | The stewards: unclear other-value',
  ])
})

test.each([
  ['Helen Marsh met Paul Rowe.', 'Paul Rowe met Helen Marsh.'],
  ['Helen Marsh praised Paul Rowe.', 'Paul Rowe was praised by Helen Marsh.'],
  ['Helen Marsh praised Paul Rowe for the bridge.', 'Paul Rowe praised Helen Marsh for her speech.'],
  ['Helen Marsh praised Paul Rowe on Friday.', 'Paul Rowe praised Helen Marsh on Monday.'],
  ['Helen Marsh praised Paul Rowe.', 'Paul Rowe did not praise Helen Marsh.'],
])('nothing is said of what two do together, of one act, or of two: %s / %s', (a, b) => {
  expect(read(a, b)).toEqual([])
})
