import { describe, expect, it } from 'vitest'
import { contrastNumbers } from '../../../src/contrast/number/number.ts'
import { contrastSentences, summarize } from '../contrast-sentences.ts'

function read(a: string, b: string): readonly string[] {
  return summarize(contrastSentences(contrastNumbers, a, b))
}

describe('contrastNumbers', () => {
  it('adds those that stand one by one before a count', () => {
    expect(read('A nurse and two patients died in Hull.', 'Three people died in Hull.')).toEqual([])
    expect(read('A man, a nurse and two patients died in Hull.', 'Four people died in Hull.')).toEqual([])
    expect(read('A man, a nurse and two patients died in Hull.', 'Three people died in Hull.').join()).toContain(
      'unclear',
    )
    expect(read('A mill and two barns burned in Hull.', 'Three barns burned in Hull.').join()).toContain('barns')
  })

  it('takes no count for the whole that stands right before it', () => {
    const b = 'Three killed as the mill burns in Hull.'
    expect(read('The three mill workers a man and two women died as the mill in Hull burned.', b)).toEqual([])
    expect(read('Three workers left and two women died as the mill in Hull burned.', b)).not.toEqual([])
  })

  it('says nothing of a bound that a text denies', () => {
    const b = 'The council paid 40 builders for the new pier.'
    expect(read('The council paid more than 30 builders for the new pier.', b)).toEqual([
      'more than 30 builders | 40 builders: unclear other-value',
    ])
    expect(read('The council never paid more than 30 builders for the new pier.', b)).toEqual([])
  })

  it('leaves open what far exceeds "more than", but not "at least"', () => {
    const b = 'The film took $459 million at the box office.'
    const found = 'compatible bound'
    expect(read('The film took over $363 million at the box office.', b).join()).toContain('unclear other-value')
    expect(read('The film took over $400 million at the box office.', b).join()).toContain(found)
    expect(read('The film took at least $363 million at the box office.', b).join()).toContain(found)
    expect(read('They sent millions of shells there.', 'They sent more than 1 million shells there.')).toEqual([
      'millions of shells | more than 1 million shells: compatible bound',
    ])
  })

  it('takes another five for none of the twenty, and a few of something for nothing else', () => {
    const a = 'Firefighters said as many as 20 people had been in the mill.'
    expect(read(a, 'Firefighters rescued five people from the mill.').join()).toContain('bound')
    expect(read(a, 'Firefighters rescued another five people from the mill.')).toEqual([])
    const b = 'The fire burned at least two barns near the mill.'
    expect(read('The fire burned a few barns near the mill.', b).join()).toContain('bound')
    expect(read('The fire burned a few still smoking cars near the mill.', b)).toEqual([])
  })

  it('says nothing of what befell people of two countries', () => {
    const b = 'An Australian climber died after falling 150 metres from a ridge.'
    expect(read('A British climber died after falling 600 metres from a ridge.', b)).toEqual([])
    expect(read('A climber died after falling 600 metres from a ridge.', b)).not.toEqual([])
  })

  it('takes an equal level and change for one value', () => {
    expect(
      read(
        'The bank cut its growth forecast to 1.1% from 1.4%.',
        'It says growth will be up by 1.1% and then by 1.6%.',
      ),
    ).toEqual(['1.1% | 1.1%: agree'])
  })

  it('leaves open which mile is meant', () => {
    const b = 'The warship was some 13 miles away when it took the call.'
    expect(read('The warship was 13 nautical miles away when it took the call.', b)).toEqual([
      '13 nautical miles | some 13 miles: unclear other-unit',
    ])
  })

  it('reads the scales behind "several" as one', () => {
    expect(read('The fire cost several hundred thousand dollars.', 'The fire cost $400,000.')).toEqual([
      'several hundred thousand dollars | $400,000: compatible bound',
    ])
    const viewers = 'The show has several hundred million viewers worldwide.'
    expect(read(viewers, 'The show has more than 200 viewers worldwide.')).toEqual([])
  })
})
