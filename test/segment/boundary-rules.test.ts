import { describe, expect, it } from 'vitest'
import { boundaryRules } from '../../src/segment/boundary-rules.ts'
import { sentencesOf } from '../../src/segment/sentences.ts'

const sentences = (text: string): readonly string[] =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('the boundary rules', () => {
  it('have a name each', () => {
    expect(new Set(boundaryRules.map(({ name }) => name)).size).toBe(boundaryRules.length)
  })

  it.each([
    'U.S. officials met Lt. Gov. Ann Lee.',
    'It cost $1.5 million, said J. K. Rowan.',
    'It began at 8.40pm, after a 5.9-magnitude quake on Aug. 29.',
    '“Why now?” Deputy Mayor Tom Reyes said.',
    '"Stop!" he said.',
    'She lost . . . and left.',
    '3. Open the door.',
    'b. The door was shut.',
    'Q. Who shut it?',
    'No. 10 and St. Ives agree with Acme Inc. Chairman Lee.',
    'He is charged in case No. VA089897 by the office.',
    'A 6. 1 - magnitude quake hit the coast.',
    'It is the U.S. “allies” who paid.',
    'The deal, by Yahoo! News, is old.',
    'It closed at 5 p.m. Eastern time.',
    'The D. A. of L. A. County spoke.',
    'The count ended. .',
    'Open example.com/News.Today now.',
    'THE MILL SHUT AT 7 P.M. BY ORDER OF THE MAYOR.',
  ])('keep %j whole', (text) => {
    expect(sentences(text)).toEqual([text])
  })

  it.each([
    'She left the U.S.|He stayed.',
    'Six fled.³ |It sank.^4 |Nobody died.(5) |He ran.[6][b] |She stayed. [7] |It rained.* |All left.'.replaceAll(
      ' |',
      '|',
    ),
    'She left the U.S.|A man stayed.',
    'Mr. Lee asked in Leeds, N.Y.|Mr. Reed had asked before.',
    'It shut at 7 p.m.|Police came.',
    '"We knew. |We lied," he said.'.replace(' |', '|'),
    'He said it was "late."|It was.',
    'Is it no?|It is no.|The answer is no.|It stays.',
    'Work ended in 2014.|Then came rain.',
    'He works for Acme Inc.|“It is fine,” he said.',
    '(It fell.)|Then it rose.',
  ])('cut %j at the bar', (text) => {
    expect(sentences(text.replaceAll('|', ' '))).toEqual(text.split('|'))
  })

  it('cut where the space is missing and a capitalised word follows', () => {
    expect(sentences('It burned.The hall was empty.')).toEqual(['It burned.', 'The hall was empty.'])
    expect(sentences('"It burned."He ran.')).toEqual(['"It burned."', 'He ran.'])
    expect(sentences('It burned.”She ran.')).toEqual(['It burned.”', 'She ran.'])
    expect(sentences('Node.JS and St.Ives and U.S.Steel rose.')).toHaveLength(1)
  })
})
