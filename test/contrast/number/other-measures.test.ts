import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

describe('areMeasuredApart', () => {
  it.each([
    ['Brightwell made a profit of £612m before tax.', 'Brightwell made a profit of £451m after tax.'],
    ['The final dividend is 8.4p a share.', 'The full-year dividend is 12.6p a share.'],
  ])('leaves numbers of two ways to measure open: %s', (a, b) => {
    expect(differencesOf(contrastNumbers, firstOf(a), firstOf(b)).join()).not.toMatch(/conflict/)
  })
})

describe('isForeseen', () => {
  it('leaves what was expected open beside what came', () => {
    const peak = firstOf('The river at York peaked at 5.2 metres on Sunday.')
    const foreseen = firstOf('The river at York was expected to peak at 4.8 metres on Sunday.')
    expect(differencesOf(contrastNumbers, peak, foreseen)).toEqual(['5.2 metres | 4.8 metres: unclear other-scope'])
    const [opened, planned] = ['The mall opened its doors in May.', 'The mall plans to open its doors in June.']
    expect(differencesOf(contrastTimes, firstOf(opened), firstOf(planned)).join()).not.toMatch(/conflict/)
  })
})
