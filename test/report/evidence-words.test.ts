import { describe, expect, it } from 'vitest'
import { evidenceWords } from '../../src/report/evidence-words.ts'
import { type FormatName, formats, type ReportOptions } from '../../src/report/registry.ts'
import { viewOf } from '../../src/report/view.ts'
import { explained } from './explained.ts'
import { buildComparison } from './sample-comparison.ts'

const looks: ReportOptions = { width: 200, color: false, full: true, sideBySide: false, sort: null }
const comparison = buildComparison({
  articles: [{ statements: ['The ferry sank.', 'It rained.'] }, { statements: ['The ship sank.', 'Rain fell.'] }],
  claims: [{ statements: ['A1', 'B1'] }, { statements: ['A2', 'B2'], confidence: 'likely', relation: 'partial' }],
})

function wordsOf(shown: typeof comparison): readonly (readonly string[])[] {
  const view = viewOf(shown, 'position')
  return shown.claims.map((claim) =>
    evidenceWords(view, claim).flatMap(({ head, parts }) => [
      head,
      ...parts.map(({ name, items }) => `${name}: ${items.join(', ')}`),
    ]),
  )
}

describe('the evidence of a link', () => {
  it('is told in words with its claim', () => {
    expect(wordsOf(explained(comparison))).toEqual([
      [
        'why A1 and B1: score 0.93, sure match, report the same thing',
        'matched: The ferry sank. = The ship sank. 2.5',
        'without a match: The ferry sank. 1.0',
        'for it: names in common +0.8',
        'against it: how deep in their articles both stand -0.5',
      ],
      expect.arrayContaining(['why A2 and B2: score 0.61, match not certain, overlap only in part']),
    ])
  })

  it('is silent where nobody asked for it', () => {
    expect(wordsOf(comparison)).toEqual([[], []])
  })

  it.each<FormatName>(['terminal', 'markdown', 'html'])(
    'stands in the %s report, if it was asked for',
    async (name) => {
      const report = await formats[name]()
      expect(report(explained(comparison), looks)).toContain('why A2 and B2: score 0.61')
      expect(report(explained(comparison), looks)).toContain('names in common +0.8')
      expect(report(comparison, looks)).not.toContain('why A')
    },
  )
})
