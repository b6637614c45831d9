import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastTimes } from '../../../src/contrast/time/time.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

describe('areMeasuredApart', () => {
  it.each([
    ['Brightwell made a profit of £612m before tax.', 'Brightwell made a profit of £451m after tax.'],
    ['The final dividend is 8.4p a share.', 'The full-year dividend is 12.6p a share.'],
    ['Brightwell made an operating profit of £612m.', 'Brightwell made a net profit of £451m.'],
    ['The deal values Brightwell at £612m.', 'The deal values Brightwell at £751m including debt.'],
    ['Net profit rose 24 percent in the third quarter.', 'Net profit rose 17 percent in the first nine months.'],
    ['The bureau revised growth to 0.4 percent.', 'The bureau first put growth at 0.6 percent.'],
    ['Support for the bill was 65 percent in a Harrow poll.', 'Support for the bill was 61 percent in a Moss poll.'],
    ['The drug was 91 percent effective in adults.', 'The drug was 78 percent effective in children.'],
    ['Hull beat Leeds 3-2 on Sunday.', 'Leeds led Hull 2-1 at half-time on Sunday.'],
    ['The union demanded an 8 percent pay rise.', 'The firm offered the union a 5 percent pay rise.'],
    ['Exports rose 3 percent in July.', 'Imports rose 5 percent in July.'],
  ])('leaves numbers of two ways to measure open: %s', (a, b) => {
    expect(differencesOf(contrastNumbers, firstOf(a), firstOf(b)).join()).not.toMatch(/conflict/)
  })

  it.each([
    ['Brightwell made a net profit of £612m.', 'Brightwell made a net profit of £451m.'],
    ['Support for the bill was 65 percent in a Harrow poll.', 'Support for the bill was 61 percent in a Harrow poll.'],
    ['Hull beat Leeds 3-2 on Sunday.', 'Hull beat Leeds 2-1 on Sunday.'],
  ])('keeps a conflict of one way to measure: %s', (a, b) => {
    expect(differencesOf(contrastNumbers, firstOf(a), firstOf(b)).join()).toMatch(/conflict/)
  })
})

describe('numbers of other facts', () => {
  const read = (a: string, b: string): readonly string[] => differencesOf(contrastNumbers, firstOf(a), firstOf(b))

  it('sets nothing against what was some time before', () => {
    const then = 'It comes three months after a gunman killed seven people.'
    expect(read('A gunman killed four people.', then)).toEqual([])
    expect(read('A gunman killed four people.', then.replace('three months after', 'as'))).not.toEqual([])
  })

  it('takes the whole of which one text gives a part for what the other counts', () => {
    expect(read('The nine-member board voted for it.', 'Seven of the nine members of the board voted for it.')).toEqual(
      [],
    )
  })

  it('takes what a number came from for no value of the other text', () => {
    expect(
      read('The party has a majority of 12 seats.', 'The majority of the party fell to 12 from 18 seats.').join(),
    ).not.toContain('18')
  })

  it('tells those who lived from those who died', () => {
    expect(
      read('Crews pulled 14 people alive from the mill.', 'Crews pulled the bodies of 22 people from the mill.'),
    ).toEqual([])
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
