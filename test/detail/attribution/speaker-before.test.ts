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
