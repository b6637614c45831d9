import { describe, expect, it } from 'vitest'
import { attributionsOf as read } from './attributions-of.ts'

describe('verbs of speech', () => {
  it('takes no act for speech that a verb of speech tells of', () => {
    expect(read('Moss defended his heavyweight crown by stopping Hale.')).toEqual([])
    expect(read('They also attacked a television crew’s truck.')).toEqual([])
    expect(read('Hale pleaded not guilty on Monday, and Moss pleaded no contest.')).toEqual([])
    expect(read('Rescuers called off the search, and the union called its strike off.')).toEqual([])
    expect(read('A witness called 911 to report the shooting.')).toEqual([])
    expect(read('The fire almost claimed her life, and they felt the quake.')).toEqual([])
    expect(read('The board added another $20,000 to that pot.')).toEqual([])
    expect(read('A passenger train slammed the wall, and Hale is back at the Ford Center.')).toEqual([])
    expect(read('The bank cut its 2026 growth forecast to 2 per cent.')).toEqual([])
    expect(read('Weeks called a halt to the fight that tells the story of the mill.')).toEqual([])
    expect(read('The misogynistic jokes that followed were cut.')).toEqual([])
    expect(read('Paul Ryan Challenged On Budget By Faculty.')).toEqual([])
    expect(read('Congressman Hale Expected To Be Indicted.')).toEqual([])
    expect(read('Most patients admitted to the hospital left, and Hale maintained a lead.')).toEqual([])
    expect(read('Hale admitted herself to a clinic in Hull.')).toEqual([])
    expect(read('Two boats suspected to be carrying arms were approaching.')).toEqual([])
    expect(read('The House concluded its third hearing.')).toEqual([])
    expect(read('Travellers may claim refunds, and thousands claim benefits.')).toEqual([])
    expect(read('Acme will report results on Friday.')).toEqual([])
    expect(read('Hale Brothers advised Acme on the sale.')).toEqual([])
    expect(read('Doctors advised Britons to stay at home.')).toHaveLength(1)
    expect(read('Acme may announce that it will close.')).toHaveLength(1)
    expect(read('Injuries reported as crane falls.')).toEqual([])
    expect(read('Hayes reported in June that the crane fell.')).toHaveLength(1)
    expect(read('Hale was sent home and told to rest.')).toEqual([])
    expect(read('Hale was held and told that she would be charged.')).toEqual([])
    expect(read('Her sister reported her missing, and Moss reported the van stolen.')).toEqual([])
    expect(read('The paper reported the missing van was found.')).toHaveLength(1)
    expect(read('The coastguard reported three sailors missing.')).toHaveLength(1)
    expect(read('The minister urged that the talks begin.')).toHaveLength(1)
    expect(read('The judge concluded that the trial was fair.')).toHaveLength(1)
    expect(read('Trust chiefs admitted the ward was short of staff.')).toHaveLength(1)
    expect(read('Hale admitted that the hospital had erred.')).toHaveLength(1)
    expect(read('Hale attacked the plan.')).toEqual(['A1 [Hale] <attacked> the plan'])
    expect(read('The navy defended its actions.')).toEqual(['A1 [The navy] <defended> its actions'])
    expect(read('Police added 20 people had been hurt.')).toEqual(['A1 [Police] <added> 20 people had been hurt'])
  })

  it('takes "claimed" and "recalled" for speech before a clause, a quote or what is one\'s own, and before no other thing', () => {
    for (const act of [
      'Acme recalled 90,000 kettles over a faulty switch.',
      'Acme recalls kettles over a faulty switch.',
      'The greens claimed 14 seats.',
      'Hale claimed three wickets as Leeds won the match.',
      'Moss claimed the jersey.',
      'Moss claimed her second silver.',
      'Moss claimed his first win of the year.',
      'The flood claimed at least 30 lives.',
      'Acme recalled more than 30,000 vans.',
      'Hale admitted two counts of fraud.',
      'Ann Hale, 50, admitted two counts of fraud at Leeds Crown Court.',
    ])
      expect(read(act)).toEqual([])
    for (const saying of [
      'The rebels claimed responsibility for the raid.',
      'Hale claimed six sailors died.',
      'Hale admitted taking the money.',
      'Hale admitted two boats had sunk.',
      'Hale claimed at least six sailors had died.',
      'The rebels claimed the raid.',
      'Hale claimed the firm owes him money.',
      'Hale claimed the handling of the case was wrong.',
      'Hale claims Moss lies.',
      'Hale claimed nuclear tests.',
      'Hale claimed the mill’s Ann B. Moss had left.',
      'Moss recalled the noise of the fire.',
      'Moss recalled seeing the flames.',
      'Moss recalled the day the mill fell.',
    ])
      expect(read(saying)).toHaveLength(1)
  })

  it('reads who charged that something was so, and nobody who is charged', () => {
    expect(read('Senator Hale charged that the plan had failed.')).toEqual([
      'A1 [Senator Hale] <charged> the plan had failed',
    ])
    expect(read('Hale charged Moss with arson, and he faces charges that he lied.')).toEqual([])
  })
})
