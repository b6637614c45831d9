import { describe, expect, it } from 'vitest'
import type { LinkContraster } from '../../../src/contrast/contraster.ts'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastPlace } from '../../../src/contrast/place/place.ts'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'
import { contrastSentences, summarize } from '../contrast-sentences.ts'

function read(contraster: LinkContraster, a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contraster, a, b))
}

describe('areOfOpposites', () => {
  it.each([
    [
      'The poll found that 60 percent of voters backed the plan.',
      'The poll found that 40 percent of voters opposed the plan.',
    ],
    ['Ten of the 12 jurors voted to convict the mayor.', 'Two of the 12 jurors voted to acquit the mayor.'],
    ['The mill in Varda hired 300 workers last year.', 'The mill in Varda fired 200 workers last year.'],
  ])('is silent on the numbers of two acts: %s', (a, b) => {
    expect(read(contrastNumbers, a, b)).not.toContainEqual(expect.stringMatching(/conflict|unclear/))
  })

  it.each([
    ['Hale joined the Varda fire service in 1998.', 'Hale left the Varda fire service in 2014.'],
    ['The rebel army entered Varda on Monday.', 'The rebel army left Varda on Thursday.'],
    ['The exhibition opened on May 3 at the museum.', 'The exhibition closed on June 9 at the museum.'],
    ['Senator Hale argued for the tunnel plan in 2019.', 'Senator Hale argued against the tunnel plan in 2021.'],
    ['Sales rose 4 percent in the first quarter.', 'Sales fell 4 percent in the second quarter.'],
  ])('is silent on the times of two acts: %s', (a, b) => {
    expect(read(contrastTimes, a, b)).toEqual([])
  })
})

describe('mayBeOfOneAct', () => {
  it('leaves the times of acts open that may be two', () => {
    expect(
      read(
        contrastTimes,
        'Hale signed the bill in her office on Monday.',
        'Hale read the bill in her office on Tuesday.',
      ),
    ).toEqual(['Monday | Tuesday: unclear other-value'])
  })
})

it('takes somebody who went in and out for two acts', () => {
  const a = firstOf('The singer checked into a clinic in Kingston.')
  const into = firstOf('The singer checked into a clinic in Montego Bay.')
  expect(differencesOf(contrastPlace, a, into)).toEqual(['Kingston | Montego Bay: unclear other-value'])
  expect(differencesOf(contrastPlace, a, firstOf('The singer checked out of a clinic in Montego Bay.'))).toEqual([])
})
