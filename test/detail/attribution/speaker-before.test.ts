import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/detail/attribution/find-attributions.ts'
import { articleOf } from '../article-of.ts'
import { attributionsOf as read } from './attributions-of.ts'

describe('the speaker before a verb', () => {
  it.each([
    ['Mr. Hale, at a stop on Friday, in Columbus, Ohio, said the dam held.', 'Mr. Hale'],
    ['Sen. Ann Hale, R-Texas, who runs the panel, said the dam held.', 'Sen. Ann Hale'],
    ['Rep. Ann Hale (D) of West Virginia, the chairwoman, says the dam held.', 'Rep. Ann Hale'],
    ['Ann Hale (Calif.), the ranking member, said the dam held.', 'Ann Hale'],
    ['The editor, Ann Hale, later tweeted that the dam held.', 'The editor'],
    ['It was a call from Sen. Ann Hale, who tweeted that the dam held.', 'Sen. Ann Hale'],
    ['The committee probing the flood has said that the dam held.', 'The committee'],
    ['“It held,” Hale said by telephone.', 'Hale'],
    ['USA Today reports that the dam held.', 'USA Today'],
    ['A memo handed to the jury said the dam held.', 'A memo'],
    ['A letter sent to staff on Monday said the dam held.', 'A letter'],
    ['Moss threw a hammer at two guards, who said the dam held.', 'two guards'],
    ['They had a call from seamen in Leeds, who said the dam held.', 'seamen in Leeds'],
    ['They spoke to officials from NASA, who said the dam held.', 'officials from NASA'],
    ['In a move rural groups say the dam held, it was sold.', 'rural groups'],
    ['In a letter residents said the dam held.', 'residents'],
    ['In his letter of resignation Moss said the dam held.', 'Moss'],
    ['At a meeting of ministers Ann Hale said the dam held.', 'Ann Hale'],
    ['Mill Guild of India (MGI) chief Ann Hale said the dam held.', 'Mill Guild of India (MGI) chief Ann Hale'],
    ['For the July-September quarter Acme reported that the dam held.', 'Acme'],
    ['The dam held, near-final results showed.', 'near-final results'],
    ['The dam held, according to one estimate.', 'one estimate'],
    ['The dam held, according to a study by Hull University.', 'a study by Hull University'],
    ['The mayor left at 06:20 GMT, telling the crew the dam held.', 'The mayor'],
    [
      'Additionally, on May 20, U.S. Deputy Representative to the United Nations, Bob Moss, said the dam held.',
      'Bob Moss',
    ],
    ['Recently, Moss said the dam held.', 'Moss'],
    ['Reilly, 45, said the dam held.', 'Reilly'],
    ['A memo of 4 June 2021 said the dam held.', 'A memo'],
    ['A letter of 12 May said the dam held.', 'A letter'],
    ['Theresa May said the dam held.', 'Theresa May'],
    ['OSLO, May 4 (NTB) - Norges Bank raised rates on Monday and warned that the dam was old.', 'Norges Bank'],
    ['LEEDS, England - Mayor Ann Hale said the dam held.', 'Mayor Ann Hale'],
    ['LEEDS, England - The Guild of Millers left and warned that the dam was old.', 'The Guild of Millers'],
    ['Acme rose to 2.5 per cent on Friday and the council said the dam held.', 'the council'],
    ["Acme fell in Leeds and Moss's partners said the dam held.", "Moss's partners"],
    ['Crews in Iraq and the Gulf said the dam held.', 'Crews in Iraq and the Gulf'],
    ['Ann Hale and the mayor said the dam held.', 'Ann Hale and the mayor'],
    ['The dam held, according to a note written by Moss.', 'a note'],
    ['The dam held, according to papers shown to the Mill.', 'papers'],
    ['In a note to staff Bob Moss said the dam held.', 'Bob Moss'],
    ['In an email to shareholders chief engineer Ann Hale said the dam held.', 'chief engineer Ann Hale'],
    ['In a letter to police chief Ann Hale, Moss said the dam held.', 'Moss'],
    ['The crowd left, with mill spokesman Bob Moss saying the dam held.', 'mill spokesman Bob Moss'],
  ])('takes neither a party nor a place nor an object for the speaker: %s', (line, source) => {
    expect(findAttributions(articleOf(line)).map(({ text }) => text)).toEqual([source])
  })

  it('takes a plea, an oath and a refusal for no report', () => {
    expect(read('Hale pleaded guilty on Friday.')).toEqual([])
    expect(read('Hale pledged allegiance to the group.')).toEqual([])
    expect(read('The ministry denied her request for a passport.')).toEqual([])
  })

  it.each([
    ['“The dam held,” Hale, 44, told the BBC.', 'Hale'],
    ['“The dam held,” Ann Hale, a mill worker, told Reuters.', 'Ann Hale'],
    ['“The dam held,” Ann Hale, who lives nearby, told reporters.', 'Ann Hale'],
    ['The dam held, Ann Hale, 44, told the Harbour Times.', 'Ann Hale'],
    ['“The dam held,” Hale (44) informed the court.', 'Hale'],
  ])('never takes the hearer for the speaker: %s', (line, source) => {
    expect(read(line)).toEqual([expect.stringMatching(`^A1 \\[${source}\\] <(?:told|informed)> `)])
  })

  it('reads a quote behind "that"', () => {
    expect(read('“The dam held,” said Hale, who added that “nobody slept.”')).toEqual([
      'A1 [Hale] <said> =“The dam held,”',
      'A1 [Hale] <added> “nobody slept.”',
    ])
  })
})
