import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../src/model/comparison.ts'
import { otherWords } from '../../src/report/other-words.ts'
import { formats, type ReportOptions } from '../../src/report/registry.ts'
import { viewOf } from '../../src/report/view.ts'
import { buildComparison } from './sample-comparison.ts'

const looks: ReportOptions = { width: 100, color: false, full: true, sideBySide: false, sort: null }

function compared(a: string, b: string): Comparison {
  const articles = [{ statements: [a] }, { statements: [b] }]
  return buildComparison({ articles, claims: [{ statements: ['A1', 'B1'] }] })
}

function read(a: string, b: string): readonly string[] | null {
  const view = viewOf(compared(a, b), null)
  const [claim] = view.ordered
  return claim ? otherWords(view, claim) : null
}

describe('otherWords', () => {
  it('gives the words by which two statements differ that are nearly one', () => {
    expect(read('The man was shot in the park.', 'The man was stabbed in the park.')).toEqual(['shot', 'stabbed'])
    expect(read('The man was shot in the park.', 'The man was shot twice in the park.')).toEqual(['', 'twice'])
  })

  it('gives none of copies, of small words, and of statements that are told in other words throughout', () => {
    expect(read('The man was shot in the park.', 'The man was shot in the park.')).toBeNull()
    expect(read('The man was shot in the park.', 'A man was shot in the park.')).toBeNull()
    expect(read('The man was shot in the park.', 'Police found a body under a tree.')).toBeNull()
  })

  it('gives none of words in two places, which may be the same in another order', () => {
    expect(read('On Friday the council met in the old hall.', 'The council met in the old hall on Monday.')).toBeNull()
    expect(
      read('The council of Oslo voted 5 to 4 for it.', 'The council of Oslo voted narrowly for it, 5-4.'),
    ).toBeNull()
    const [a, b] = ['Ann Lee said the council met in the hall.', 'Lee said the council met in the old town hall.']
    expect(read(a, b)).toBeNull()
  })

  it('gives none of a word that only a line end or a soft hyphen tears apart', () => {
    expect(read('The man was shot in the churchyard.', 'The man was shot in the church-\nyard.')).toBeNull()
    expect(read('The man was shot in the park.', 'The man was sh\u00adot in the park.')).toBeNull()
  })

  it('gives none of words of a detail that both have alike', () => {
    const [a, b] = ['The trial of the man begins on 3 June.', 'The trial of the man begins on 3 June, 2021.']
    const readings = [
      ['A1', '3 June'],
      ['B1', '3 June, 2021'],
    ] as const
    const agreements = [{ kind: 'time', readings }] as const
    const articles = [{ statements: [a] }, { statements: [b] }]
    const view = viewOf(buildComparison({ articles, claims: [{ statements: ['A1', 'B1'], agreements }] }), null)
    const [claim] = view.ordered
    expect(claim && otherWords(view, { ...claim, agreements: [] })).toEqual(['', '2021'])
    expect(claim && otherWords(view, claim)).toBeNull()
  })

  it.each([
    ['terminal', 'other words: “shot” / “stabbed”'],
    ['markdown', 'other words: “shot” / “stabbed”'],
    ['html', '<b>Other words</b> “shot” / “stabbed”'],
  ] as const)('stands in the report as %s', async (name, line) => {
    const report = await formats[name]()
    expect(report(compared('The man was shot in the park.', 'The man was stabbed in the park.'), looks)).toContain(line)
  })
})
