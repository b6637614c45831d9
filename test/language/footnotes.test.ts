import { describe, expect, it } from 'vitest'
import { blankFootnotes } from '../../src/language/footnotes.ts'
import { tokenize } from '../../src/language/tokens.ts'

describe('the mark of a footnote', () => {
  it.each([
    ['Six fled.[12] He ran.', 'Six fled.     He ran.'],
    ['a barge[3][4] sank', 'a barge       sank'],
    ['He "ran."[a] Six fled. [7]', 'He "ran."    Six fled.    '],
    ['It sank.[citation needed]', 'It sank.                 '],
    ['Six fled.² It sank,⁴ and the boat³ is gone.^15 No.(2)', 'Six fled.  It sank,  and the boat  is gone.    No.   '],
  ])('in %j is no word and no number', (text, blank) => {
    expect(blankFootnotes(text)).toBe(blank)
  })

  it.each([
    'killed [12] people',
    'It has 64 m² of floor and 3 km² of land.',
    'four engines (4) and Article 4(5)',
    'He said [a] lot.',
    'E = mc^2 or 3^15',
    '[2] Six fled.',
  ])('is not in %j', (text) => {
    expect(blankFootnotes(text)).toBe(text)
  })

  it('stands between words like a blank', () => {
    expect(tokenize('the barge[3]sank').map(({ text }) => text)).toEqual(['the', 'barge', 'sank'])
  })
})
