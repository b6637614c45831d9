import { describe, expect, it } from 'vitest'
import { contrastCertainty } from '../../../src/contrast/certainty/certainty.ts'
import { agreementsOf, differencesOf, firstOf } from '../contrast-articles.ts'

function read(a: string, b: string): readonly string[] {
  return differencesOf(contrastCertainty, firstOf(a), firstOf(b))
}

describe('contrastCertainty', () => {
  it('calls a hedged predicate weaker than the same one as plain fact', () => {
    expect(read('The driver allegedly hit a cyclist.', 'A cyclist was hit by a van.')).toEqual([
      'allegedly hit | was hit: compatible weaker-claim',
    ])
    expect(read('The council plans to sell the pier.', 'The council will sell the pier.')).toEqual([
      'plans to sell | will sell: compatible weaker-claim',
    ])
  })

  it('sets two hedges of other levels against each other, and agrees on one level', () => {
    expect(read('The ferry may sink tonight.', 'The ferry is expected to sink.')).toEqual([
      'may sink | is expected to sink: compatible weaker-claim',
    ])
    const [a, b] = [firstOf('The ferry may sink tonight.'), firstOf('The ferry could sink.')]
    expect(differencesOf(contrastCertainty, a, b)).toEqual([])
    expect(agreementsOf(contrastCertainty, a, b)).toEqual(['may sink | could sink'])
  })

  it('sets the only outlooks of two statements against each other where "do this" stands for the act', () => {
    expect(
      read(
        'Harlow is likely to do this at the insistence of Ruth Vane.',
        'Such a step could be welcomed by Ruth Vane.',
      ),
    ).toEqual(['likely to | could be welcomed: compatible weaker-claim'])
  })

  it('takes no month, however short, for what is hedged', () => {
    expect(read('The next vote is due on Oct. 3.', 'The next vote is scheduled for Oct 3.')).toEqual([])
  })

  it('reads a passive that opens a headline, a past after "to have", and what is presupposed on both sides', () => {
    expect(read('Harlow Councillor Expected To Be Charged', 'Prosecutors plan to charge a Harlow councillor.')).toEqual(
      ['Expected To Be Charged | plan to charge: compatible weaker-claim'],
    )
    expect(read('The pier appears to have collapsed at noon.', 'The pier collapsed at noon.')).toEqual([
      'appears to have collapsed | collapsed: compatible weaker-claim',
    ])
    expect(read('Vane was held for allegedly stealing a boat.', 'Vane was held for stealing a boat.')).toEqual([
      'allegedly stealing | stealing: compatible weaker-claim',
    ])
    expect(read('Harlow vowed to sell the pier.', 'Harlow will sell the pier.')).toEqual([
      'vowed to sell | will sell: compatible weaker-claim',
    ])
  })

  it('is silent where nobody plans it, and where "behind" is only a place', () => {
    expect(read('Vane has no plans to resign.', 'Vane resigned.')).toEqual([])
    expect(read('A man allegedly behind the wheel fled.', 'A lamp hit her from behind.')).toEqual([])
  })

  it('knows irregular forms of a verb', () => {
    expect(read('He is accused of stealing a boat.', 'He stole a boat.')).toEqual([
      'is accused of stealing | stole: compatible weaker-claim',
    ])
  })

  it('is silent where the other text does not assert the same', () => {
    expect(read('The council plans to sell the pier.', 'To sell the pier would be a mistake.')).toEqual([])
    expect(read('He allegedly stole a boat.', 'Police said he stole a boat.')).toEqual([])
    expect(read('She plans to address the crowd.', 'The address was short.')).toEqual([])
    expect(read('The ferry may sink tonight.', 'The ferry left the port.')).toEqual([])
  })

  it('takes all verbs that a cue governs for as sure as the first', () => {
    expect(
      read(
        'It is expected that Vane will visit Harlow and meet Moss in May.',
        'A likely meeting of Vane and Moss is near.',
      ),
    ).toEqual([])
    expect(read('Vane may sell the pier and leave Harlow.', 'Vane left Harlow.')).toEqual([])
  })

  it('is silent where the same verb is done to something else, and after a charge', () => {
    expect(read('After hitting Moss, the man drove off.', 'The suspect allegedly hit a lamp.')).toEqual([])
    expect(read('Vane was accused of stealing a boat.', 'Vane faces charges that he stole a boat.')).toEqual([])
  })

  it('sets verbs that are alike against each other where the same party does the same', () => {
    expect(read('The ferry may reduce its fares.', 'The ferry cut its fares.')).toEqual([
      'may reduce | cut: compatible weaker-claim',
    ])
    expect(read('The ferry may reduce its fares.', 'The mayor cut the ribbon.')).toEqual([])
  })

  it('needs more than one word in common for two outlooks in other words, unless these are alike', () => {
    expect(read('Ruth Vane plans to file charges on Friday.', 'Vane is expected to indict the man.')).toEqual([
      'plans to file | is expected to indict: compatible weaker-claim',
    ])
    expect(read('Fares threatened to top last year.', 'Divers were expected to see fares.')).toEqual([])
  })

  it('takes "I think" for a hedge', () => {
    expect(read('"We will see them in court," Vane said.', '"I think we will see them in court," Vane said.')).toEqual([
      'will see | I think we will see: compatible weaker-claim',
    ])
  })

  it('is silent where "would" goes on after "and", and where the plain word has the same hedge elsewhere', () => {
    expect(read('The cure could leave him blind.', 'The cure would stunt him and leave him blind.')).toEqual([])
    expect(read('The ring is estimated to be worth two million.', 'A ring worth an estimated two million.')).toEqual([])
  })

  it('takes a denial for the plain form of a hedged denial only', () => {
    expect(read('No one was hurt in the pier.', 'No one is believed to be hurt in the pier.')).toEqual([
      'was hurt | is believed to be hurt: compatible weaker-claim',
    ])
    expect(read('Three men were hurt in the pier.', 'No one is believed to be hurt in the pier.')).toEqual([])
  })

  it('takes what could never be for no hedge', () => {
    expect(read('The ferry could never sink.', 'The ferry never sank.')).toEqual([])
  })

  it('finds the plain word in a clause behind "that" where all beside it is the same', () => {
    expect(read('It repealed a rule that hid the cost.', 'The rule could have possibly hidden the cost.')).toEqual([
      'hid | could have possibly hidden: compatible weaker-claim',
    ])
    expect(read('It spoke of hills that hid the smoke.', 'The rule could have possibly hidden the cost.')).toEqual([])
  })

  it('knows an alleged deed in other words where the statements are one and the other names who did it', () => {
    const plain = 'The cyclist was struck by a drunk driver on the pier.'
    expect(read('Hale allegedly mowed into the cyclist on the pier.', plain)).toEqual([
      'allegedly mowed | was struck: compatible weaker-claim',
    ])
    expect(read('Hale is accused of shooting the guard.', 'The guard was killed on the pier.')).toEqual([])
    expect(read('No one is accused of mowing into the cyclist.', plain)).toEqual([])
    expect(read('Hale is accused of killing two guards.', 'Hale wounded a third guard on the pier.')).toEqual([])
    expect(read('Hale allegedly ran the scheme from the pier.', 'Officers struck a deal on the pier.')).toEqual([])
  })

  it('takes a deed that names nobody for no plain word of who is accused of it', () => {
    const a = 'A man accused of killing a woman in Hull was drunk.'
    expect(read(a, 'A woman was killed in Hull.')).toEqual([])
    expect(read(a, 'A drunk man killed a woman in Hull.')).toEqual([
      'accused of killing | killed: compatible weaker-claim',
    ])
    expect(read('A gun was reportedly found in Hull.', 'A gun was found in Hull.')).toEqual([
      'reportedly found | was found: compatible weaker-claim',
    ])
  })

  it('needs one object for a verb that says little, and a claim rather than a question', () => {
    expect(read('It could take the mayor much longer to reverse the rule.', 'The mayor takes office in May.')).toEqual(
      [],
    )
    const plain = 'The agency reviews projects affecting rare birds.'
    expect(read('Experts determine whether a project is likely to affect rare birds.', plain)).toEqual([])
  })

  it('leaves claims to attribution', () => {
    expect(read('The firm insists that the pier burned.', 'The pier burned.')).toEqual([])
  })

  it('finds no difference between a statement and itself', () => {
    const own = firstOf('The ferry may sink, is expected to sink and allegedly sank before it sank.')
    expect(differencesOf(contrastCertainty, own, own)).toEqual([])
  })

  it('gives the same with the arguments swapped', () => {
    const [a, b] = [firstOf('The ferry may sink tonight.'), firstOf('The ferry sank and is likely to sink.')]
    const mirrored = contrastCertainty(b, a, 'same').differences.map((found) => found.readings.toReversed())
    expect(contrastCertainty(a, b, 'same').differences.map((found) => found.readings)).toEqual(mirrored)
  })
})
