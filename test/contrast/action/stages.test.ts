import { expect, test } from 'vitest'
import { contrastStages } from '../../../src/contrast/action/stages.ts'
import type { Contraster } from '../../../src/contrast/contraster.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

const contraster: Contraster = (a, b) => contrastStages(a, b, 'same')

function read(a: string, b: string): readonly string[] {
  return differencesOf(contraster, firstOf(a), firstOf(b))
}

test.each([
  [
    'He was charged with two counts of arson.',
    'He was convicted of two counts of arson.',
    'was charged | was convicted',
  ],
  ['Police arrested Ann Hale on Friday.', 'Hale was charged with arson.', 'arrested | was charged'],
  [
    'A jury found Hale guilty of arson.',
    'Hale was sentenced to six years for arson.',
    'found Hale guilty | was sentenced',
  ],
])('two stages of one case can both be true: %s', (a, b, texts) => {
  expect(read(a, b)).toEqual([`${texts}: compatible later-update`])
  expect(read(b, a)).toEqual([`${texts.split(' | ').reverse().join(' | ')}: compatible later-update`])
})

test('two outcomes or two pleas of one case cannot', () => {
  expect(read('The mayor was cleared of fraud.', 'The mayor was found guilty of fraud.')).toEqual([
    'was cleared | was found guilty: conflict opposite',
  ])
  expect(read('The mayor was acquitted of fraud.', 'The mayor was convicted of fraud.')).toEqual([
    'was acquitted | was convicted: conflict opposite',
  ])
  expect(read('Reyes pleaded guilty to fraud.', 'Reyes pleaded not guilty to fraud.')).toEqual([
    'pleaded guilty | pleaded not guilty: conflict opposite',
  ])
})

test('two pleas to come are opposites, one to come and one that was entered are not', () => {
  const yes = 'Counsel said Hale would plead guilty to arson.'
  expect(read(yes, 'Counsel said Hale would plead not guilty to arson.')).toEqual([
    'would plead guilty | would plead not guilty: conflict opposite',
  ])
  expect(read(yes, 'Hale pleaded not guilty to arson.')).toEqual([])
})

test.each([
  ['Hale was charged with arson.', 'Hale was arrested and charged with arson.'],
  ['Ann Hale was charged with arson.', 'Bo Reyes was convicted of arson.'],
  ['Hale was charged with arson.', 'Hale may be convicted of arson.'],
  ['Hale was charged with arson.', 'Hale was not convicted of arson.'],
  ['The shop charged 12 dollars.', 'The shop owner was convicted of fraud.'],
  ['Hale was jailed for six years after being convicted of arson.', 'Hale was sentenced to six years for arson.'],
  ['Hale was found guilty of arson.', 'Hale had pleaded not guilty to arson but a jury convicted her.'],
  ['Hale was charged with arson.', 'Hale was charged with arson and will be sentenced in June.'],
])('nothing is said of one stage, of others, or of what is left open: %s / %s', (a, b) => {
  expect(read(a, b)).toEqual([])
})

test('an acquittal of one charge is no opposite of a conviction of another', () => {
  const acquitted = 'Ann Hale was acquitted of fraud.'
  expect(read(acquitted, 'Ann Hale was convicted of fraud.')).toEqual([
    'was acquitted | was convicted: conflict opposite',
  ])
  expect(read(acquitted, 'Ann Hale was convicted of theft.')).toEqual([])
  expect(read(acquitted, 'A jury found Hale guilty on 11 counts of theft.')).toEqual([])
  expect(read(acquitted, 'Ann Hale was found guilty of theft on two charges.')).toEqual([])
  expect(read('The judge cleared the treasurer on Monday of fraud.', 'The treasurer was convicted of theft.')).toEqual(
    [],
  )
  const jury = 'The jury convicted treasurer Ann Hale of theft.'
  expect(read('The jury acquitted treasurer Ann Hale of fraud.', jury)).toEqual([])
  expect(read('The jury acquitted treasurer Ann Hale of theft.', jury)).toHaveLength(1)
})

test("somebody's brother is somebody else", () => {
  expect(read('Harding was convicted of arson.', "Harding's brother, Keith, was acquitted of arson.")).toEqual([])
})

test('two outcomes on other counts can both be true, and what might be is no stage', () => {
  expect(read('Hale was acquitted of a fourth charge.', 'Hale was found guilty of three counts.')).toEqual([])
  expect(
    read('Hale was charged with arson.', 'If the at-fault driver was charged or convicted in court, it may help.'),
  ).toEqual([])
})
