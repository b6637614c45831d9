import { expect, it } from 'vitest'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { contrastSentences, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastPolarity, a, b))
}

it('takes no thing that goes with an act, or its price, for a denial of it', () => {
  const a = 'The judge jailed the guard who killed four inmates in the old prison.'
  const b = 'The judge jailed the guard who killed four inmates in the old prison with no chance of release.'
  expect(read(a, b)).toEqual([])
  expect(read('The board sold the mill.', 'The board sold the mill at no profit.')).toEqual([])
  expect(read('The board approved the sale of the mill.', 'The board approved no sale of the mill.')).toEqual([
    'approved | approved no sale: conflict denied',
  ])
})
