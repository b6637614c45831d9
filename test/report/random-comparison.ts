import fc from 'fast-check'
import type { Comparison } from '../../src/model/comparison.ts'
import { explained } from './explained.ts'
import { buildComparison, type SampleArticle, type SampleClaim } from './sample-comparison.ts'

/** Text as an article may have it: words, marks, any script, controls, and nothing but a very long word. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom(
          'the',
          'Skarne',
          '212',
          'people',
          'said',
          '“no',
          'one”',
          '漢字',
          '👩‍👩‍👧',
          'e\u0301',
        ),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom('x'.repeat(300), '\u001b[31m', '\u202e', '\r\n', '[', ']', '…') },
    ),
    { minLength: 1, maxLength: 90 },
  )
  .map((words) => words.join(' '))

const article: fc.Arbitrary<SampleArticle> = fc.record(
  { outlet: text, published: text, source: text, statements: fc.array(text, { minLength: 1, maxLength: 6 }) },
  { requiredKeys: ['statements'] },
)

/** Results that keep the contract, of two to four articles with any text, some of them explained. */
export const randomComparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.array(article, { minLength: 2, maxLength: 4 }), fc.nat({ max: 6 }), fc.boolean(), fc.boolean())
  .map(([articles, shared, differ, explain]) => {
    const comparison = buildComparison({
      articles,
      claims: Array.from({ length: shared }, (_, index) => claimAt(articles, index, differ)).flat(),
    })
    return explain ? explained(comparison) : comparison
  })

/** The statements at one place of all articles as a claim, their first words as readings. */
function claimAt(articles: readonly SampleArticle[], index: number, differ: boolean): readonly SampleClaim[] {
  const members = articles.flatMap(({ statements }, number) => {
    const statement = statements[index]
    return typeof statement === 'string' ? [{ id: `${String.fromCharCode(65 + number)}${index + 1}`, statement }] : []
  })
  if (members.length < 2) return []
  const readings = members.map(({ id, statement }) => [id, [...statement].slice(0, 1 + index * 20).join('')] as const)
  const kind = index % 2 === 0 ? 'number' : 'quote'
  const differences = differ ? [{ kind, verdict: 'conflict', reason: 'other-value', readings } as const] : []
  return [{ statements: members.map(({ id }) => id), differences, confidence: 'likely' }]
}
