import { describe, expect, it } from 'vitest'
import { contrastPolarity } from '../../../src/contrast/polarity/polarity.ts'
import { differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf((x, y) => contrastPolarity(x, y, 'same'), firstOf(a), firstOf(b))
}

describe('contrastPolarity of what is to come', () => {
  it('sets what somebody plans, says or will do against what it does not', () => {
    const plans = 'The council plans to sell the pier.'
    expect(read(plans, 'The council said it would not sell the pier.')).toEqual([
      'plans to sell | would not sell: conflict denied',
    ])
    expect(read('The council said it would sell the pier.', 'The council does not intend to sell the pier.')).toEqual([
      'would sell | does not intend to sell: conflict denied',
    ])
    expect(read('The council planned to sell the pier.', 'The council did not sell the pier.')).toEqual([])
    expect(read(plans, 'The council has not sold the pier.')).toEqual(['plans to sell | has not sold: unclear denied'])
  })

  it('takes what somebody said would be for what will be', () => {
    const a = 'The firm said it would challenge the harbour fees in court.'
    expect(read(a, 'The firm will not challenge the harbour fees in court.')).toEqual([
      'would challenge | will not challenge: conflict denied',
    ])
    expect(
      read('The firm would challenge the new harbour fees.', 'The firm will not challenge the new harbour fees now.'),
    ).toEqual([])
    expect(
      read('The firm spoke of challenging the new harbour fees.', 'The firm did not challenge the new harbour fees.'),
    ).toEqual([])
  })

  it('leaves open what held once and does not hold now', () => {
    expect(
      read('The rule required agencies to consult divers.', 'The rule does not require agencies to consult divers.'),
    ).toEqual(['required | not require: unclear denied'])
  })
})
